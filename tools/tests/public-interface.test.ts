import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { declaredExports } from '../public-interface/declared-exports.ts'
import { shapeOf, shapeOfSchema } from '../public-interface/json-shape.ts'

async function packageWith(declarations: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'public-interface-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const exports = {
    '.': { import: { types: './index.d.mts' } },
    './more': { import: { types: './more.d.mts' } },
    './package.json': './package.json',
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'sample', exports }))
  await writeFile(join(folder, 'index.d.mts'), declarations)
  await writeFile(join(folder, 'more.d.mts'), "export { one as uno } from './index.mjs'\n")
  return folder
}

describe('what a package declares', () => {
  it('is a line for each value, overload, member and name of a type', async () => {
    const folder = await packageWith(`
      interface Hidden { readonly far: 'away' }
      export interface Shape { readonly name: string; size?: number; hidden: Hidden }
      export type Short = 'a' | 'b'
      export declare const one: 1
      export declare function ask(question: string): Shape | undefined
      export declare function ask(question: number): Short
      export default one
    `)
    expect((await declaredExports(folder)).sort()).toEqual([
      'export sample/more: const uno: 1',
      'export sample: const default: 1',
      'export sample: const one: 1',
      'export sample: function ask(question: number): Short',
      'export sample: function ask(question: string): Shape | undefined',
      'export sample: interface Shape.hidden: Hidden',
      'export sample: interface Shape.readonly name: string',
      'export sample: interface Shape.size?: number | undefined',
      'export sample: type Short = "a" | "b"',
    ])
  })

  it('is a line for each member of a long union', async () => {
    const members = Array.from({ length: 9 }, (_, index) => `'m${index}'`)
    const folder = await packageWith(
      `export declare const one: 1\nexport type Long = ${members.join(' | ')}\n`,
    )
    const lines = await declaredExports(folder)
    expect(lines.filter((line) => line.includes('type Long'))).toEqual(
      members.map((member) => `export sample: type Long | ${member.replaceAll("'", '"')}`),
    )
  })

  it.each([
    { kind: 'a class', declarations: 'export declare class Listed {}' },
    { kind: 'an enum', declarations: 'export declare enum Listed { one }' },
    { kind: 'an interface that is called', declarations: 'export interface Listed { (): void }' },
    { kind: 'an interface with any key', declarations: 'export interface Listed { [key: string]: 1 }' },
  ])('is an error for $kind, which has no lines', async ({ declarations }) => {
    const folder = await packageWith(`export declare const one: 1\n${declarations}\n`)
    await expect(declaredExports(folder)).rejects.toThrow(/^Listed .+ not listed yet/u)
  })

  it('is an error without its declarations', async () => {
    await expect(declaredExports(await packageWith(''))).rejects.toThrow('run `pnpm build` first')
  })
})

describe('the shape of JSON', () => {
  it('has all kinds that stand at a path', () => {
    const documents = [{ a: [{ b: 1 }, { b: null, c: 'x' }] }, { a: [], d: { e: true } }]
    expect(shapeOf(documents).sort()).toEqual([
      'a: list',
      'a[].b: null | number',
      'a[].c: string',
      'a[]: object',
      'd.e: boolean',
      'd: object',
    ])
  })

  it('follows the references of a schema and tells what may be missing', () => {
    const schema = {
      type: 'object',
      required: ['rows'],
      properties: {
        version: { const: 1 },
        rows: { type: 'array', items: { $ref: '#/$defs/row' } },
      },
      $defs: { row: { type: 'object', properties: { kind: { enum: ['a', 'b'] } } } },
    }
    expect(shapeOfSchema(schema)).toEqual([
      'version?: 1',
      'rows: array',
      'rows[]: object',
      'rows[].kind?: "a" | "b"',
    ])
    expect(() => shapeOfSchema({ properties: { a: { $ref: '#/$defs/none' } } })).toThrow('not there')
  })
})
