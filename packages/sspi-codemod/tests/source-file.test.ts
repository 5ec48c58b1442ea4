import { describe, expect, it } from 'vitest'
import { createParse } from '../src/parse.ts'
import { SourceError } from '../src/source-error.ts'
import { linkTree } from '../src/link-tree.ts'
import { readSourceFile } from '../src/source-file.ts'

function scopesIn(source: string, path = 'a.js') {
  return readSourceFile(source, path, { parse: createParse() }).scopeManager?.scopes.map(({ type }) => type)
}

describe('the scopes of a source', () => {
  it.each<[name: string, source: string, scopes: string[], path?: string]>([
    ['a module', "import a from 'a'", ['global', 'module']],
    ['an export', 'export const a = 1', ['global', 'module']],
    ['await at the top level', 'await f()', ['global', 'module']],
    ['CommonJS has a function of its own', 'var a = require("a")', ['global', 'function']],
    ['so has what may be either', 'f()', ['global', 'function']],
    [
      'a Flow module, whose parser does not say',
      'import type { A } from "a"; var b: ?A',
      ['global', 'module'],
    ],
    ['TypeScript', 'import a = require("a")', ['global', 'module'], 'a.ts'],
    ['an export of all that a module is', 'let a: 1; export = a', ['global', 'module'], 'a.ts'],
  ])('%s', (_name, source, scopes, path) => {
    expect(scopesIn(source, path)).toEqual(scopes)
  })

  it('follow the variables of CommonJS at the top level', () => {
    const { scopeManager } = readSourceFile('var a = 1; f(a)', 'a.js', { parse: createParse() })
    const [variable] = scopeManager?.scopes.flatMap(({ set }) => set.get('a') ?? []) ?? []
    expect(variable?.references).toHaveLength(2)
  })
})

it('a source that nests too deeply is an error with a sentence', () => {
  const deep = `f(${'1 + '.repeat(50_000)}1)`
  expect(() => scopesIn(deep)).toThrow(SourceError)
  expect(() => scopesIn(deep)).toThrow('The source nests too deeply to be read.')
  expect(scopesIn(`f(${'1 + '.repeat(100)}1)`)).toEqual(['global', 'function'])
})

it('a tree that the scope manager cannot follow is one, too', () => {
  const parse = () => linkTree({ type: 'Program', body: [{ type: 'TSEnumDeclaration', id: null }] })
  expect(() => readSourceFile('', 'a.ts', { parse })).toThrow(SourceError)
  expect(() => readSourceFile('', 'a.ts', { parse })).toThrow('The names of the source cannot be told apart.')
})

it('an enum is read beside a proposal, which Babel reads', () => {
  const scopes = scopesIn('enum a { B = 1, C = B } d |> e', 'a.ts')
  expect(scopes).toEqual(['global', 'module', 'tsEnum'])
})

it('the settings are those of the plan', () => {
  const read = (includeGenerated?: boolean) =>
    readSourceFile('f()', 'a.js', { parse: createParse(), includeGenerated }).settings.checkGenerated
  expect([read(), read(true)]).toEqual([undefined, true])
})
