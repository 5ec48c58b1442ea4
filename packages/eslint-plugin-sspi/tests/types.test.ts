import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import plugin from '../src/index.ts'

const declarations = `
type LONG = number
type SecurityStatus = number
type Denied = 0x8009030c | 0x80090308
declare function long(): LONG
declare function plain(): number
declare function later(): Promise<LONG>
declare function literal(): Denied
declare function accept(): SecurityStatus
`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'types-'))
  await writeFile(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "types": [] } }')
})

afterAll(() => rm(folder, { recursive: true }))

/** The ids of what the rules say of a TypeScript file that may ask the type checker. */
async function reported(
  code: string,
  { types = true, hasTypes = true } = {},
): Promise<(string | undefined)[]> {
  const path = join(folder, 'file.ts')
  await writeFile(path, code)
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        plugins: { sspi: plugin },
        rules: Object.fromEntries(
          Object.keys(plugin.rules).map((rule) => [`sspi/${rule}`, 'error' as const]),
        ),
        settings: { sspi: { types } },
        languageOptions: {
          parser,
          parserOptions: hasTypes ? { projectService: true, tsconfigRootDir: folder } : {},
        },
      },
    ],
  })
  const [result] = await eslint.lintFiles([path])
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([])
  return (result?.messages ?? []).map(({ messageId }) => messageId).filter((id) => id !== 'magicLiteral')
}

describe('with `types: true`', () => {
  it.each([
    ['the annotation of a declaration', 'if (long() === 0x80090308) stop()'],
    ['the annotation inside a promise', 'export {}; if ((await later()) === 0x80090308) stop()'],
    ['a type of literals', 'const rc = literal(); if (rc === -2146893048) stop()'],
  ])('%s says which representation a call returns', async (_, code) => {
    const source = `${declarations}declare function stop(): void\n${code}`
    expect(await reported(source)).toEqual(['mixedRepresentation'])
    expect(await reported(source, { types: false })).toEqual([])
  })

  it('a call that returns SecurityStatus is an SSPI call', async () => {
    const source = `${declarations}declare function stop(): void\nif (!accept()) stop() // SEC_E_OK`
    expect(await reported(source)).toEqual(['truthyStatus'])
    expect(await reported(source, { types: false })).toEqual([])
    expect(await reported(source.replace('accept()) stop', 'plain()) stop'))).toEqual([])
  })

  it('a plain number says nothing', async () => {
    expect(await reported(`${declarations}if (plain() === 0x80090308) plain()`)).toEqual([])
  })

  it('a parser without type information is one report, in a file that has something to report', async () => {
    const options = { hasTypes: false }
    expect(await reported('if (x === 0x80090308) stop()', options)).toEqual(['missingTypes'])
    expect(await reported('if (x === 1) stop()', options)).toEqual([])
    expect(await reported('if (x === 0x80090308) stop()', { ...options, types: false })).toEqual([])
  })
})
