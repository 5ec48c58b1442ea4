import { childrenOf, type Program, type TreeNode } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { createParse, SourceError } from '../src/parse.ts'
import type { ParserName } from '../src/run/parser-names.ts'
import { plan } from '../src/transforms/literals-to-constants.ts'

const parse = createParse()

function nodesOf(program: Program): TreeNode[] {
  const nodes: TreeNode[] = [program as unknown as TreeNode]
  for (const node of nodes) nodes.push(...childrenOf(node))
  return nodes
}

/** What the source says at every number of a tree. */
function numbersIn(source: string, path: string, parser = parse): string[] {
  return nodesOf(parser(source, path))
    .filter(
      ({ type, value }) => type === 'Literal' && (typeof value === 'number' || typeof value === 'bigint'),
    )
    .map(({ range }) => source.slice(...(range as [number, number])))
    .sort()
}

function errorOf(
  source: string,
  path: string,
  parser = parse,
): Pick<SourceError, 'line' | 'column'> & { message: string } {
  try {
    parser(source, path)
  } catch (error) {
    if (error instanceof SourceError)
      return { message: error.message, line: error.line, column: error.column }
    throw error
  }
  throw new Error('was read')
}

describe('what can be read', () => {
  it.each<[name: string, source: string, path: string]>([
    ['a hashbang', '#!/usr/bin/env node\nf(1)', 'a.js'],
    ['a byte-order mark', '\uFEFFf(1)', 'a.js'],
    ['a hashbang behind a byte-order mark', '\uFEFF#!/usr/bin/env node\r\nf(1)', 'a.js'],
    ['lone carriage returns', '// a\rf(1)\r// 2', 'a.js'],
    ['characters outside the basic plane', '"😀"; f(1)', 'a.js'],
    ['a return at the top level', 'return 1', 'a.js'],
    ['a return at the top level of CommonJS', 'return 1', 'a.cjs'],
    ['await at the top level', 'await f(1)', 'a.mjs'],
    ['sloppy code', 'with (a) { delete b; f(1) }', 'a.js'],
    ['names that are words in modules', 'var await = 1', 'a.js'],
    ['HTML comments', '<!-- a\nf(1)\n--> b', 'a.js'],
    ['using', 'async function f() { using a = 1; await using b = g() }', 'a.js'],
    ['import attributes', 'import a from "a" with { type: "json" }; f(1)', 'a.js'],
    ['decorators', '@f(1) class A { @g b = 1 }', 'a.js'],
    ['accessor fields', 'class A { accessor b = 1 }', 'a.js'],
    ['a class with a static block', 'class A { static { f(1) } #b = 1 }', 'a.js'],
    ['JSX in any JavaScript', 'f(<a b={1}>2</a>)', 'a.mjs'],
    ['a number with separators', 'f(1_0)', 'a.js'],
    ['a legacy octal', 'f(010)', 'a.js'],
    ['TypeScript', 'enum A { b = 1 } let c: 1 = <1>f satisfies 1', 'a.ts'],
    ['TypeScript modules by name', 'let a: 1', 'a.mts'],
    ['TypeScript CommonJS by name', 'import a = require("a"); let b: 1', 'a.cts'],
    ['a declaration file', 'declare const a: 1; export function f(b: 1): void', 'a.d.ts'],
    ['a declaration file of another extension', 'export function f(b: 1): void', 'a.d.css.ts'],
    ['a declaration without a value', 'export const a: 1', 'a.d.ts'],
    ['TSX', 'namespace A { f(<c d={1}/>) }', 'a.tsx'],
  ])('%s', (_name, source, path) => {
    // The parser for Flow would read little of it.
    const numbers = numbersIn(source, path, createParse('flow'))
    expect(numbers.length).toBeGreaterThan(0)
    for (const number of numbers) expect(number).toMatch(/^0?1(?:_?0)?$/u)
  })

  it.each<[name: string, source: string, path: string]>([
    ['Flow', 'type A = {| b: string |}; "😀"; f((1: any))', 'a.js'],
    ['Flow behind a byte-order mark', '\uFEFFtype A = {| b: string |}; f(1)', 'a.js'],
    ['Flow behind both marks', '\uFEFF#!/usr/bin/env node\r\ntype A = {| b: string |}; f(1)', 'a.js'],
    ['Flow with CR', '// a\ropaque type A = string;\rf(1)', 'a.js'],
    ['a hook of Flow', 'hook useA() {}; f(1)', 'a.js'],
    ['a pipeline', '"😀" |> f(1)', 'a.js'],
    ['a do expression', 'let a = do { 1 }', 'a.js'],
    ['a throw expression', 'f(a ?? throw 1)', 'a.js'],
    ['an export of a default', 'export a from "a"; f(1)', 'a.js'],
    ['bind', 'a::b(1)', 'a.js'],
  ])('with the parsers of jscodeshift: %s', (_name, source, path) => {
    expect(numbersIn(source, path)).toEqual(['1'])
  })
})

describe('what cannot be read', () => {
  it.each<[source: string, path: string, line: number, column: number]>([
    ['f(', 'a.js', 1, 3],
    ['f(\n  1 +)', 'a.js', 2, 6],
    ['f(\r\n  1 +)', 'a.js', 2, 6],
    ['f(\r  1 +)', 'a.js', 2, 6],
    ['"😀"; f(1 +)', 'a.js', 1, 12],
    ['\uFEFFf(1 +)', 'a.js', 1, 6],
    ['#!/usr/bin/env node\nf(1 +)', 'a.js', 2, 6],
    ['\uFEFF#!/usr/bin/env node\nf(1 +)', 'a.js', 2, 6],
    ['let a: = 1', 'a.ts', 1, 8],
    ['let a = <T>b', 'a.tsx', 1, 12],
    ['{', 'a.json', 1, 2],
  ])('%j has its place', (source, path, line, column) => {
    expect(errorOf(source, path)).toEqual({ message: expect.stringMatching(/\w/u) as string, line, column })
  })

  it.each(['type A = {| b: 1 |}', 'opaque type A = 1'])('TypeScript has no %s', (source) => {
    expect(errorOf(source, 'a.ts').line).toBe(1)
  })
})

describe('a chosen parser reads what the own one cannot', () => {
  const flow = 'type A = {| b: string |}; f(1)'
  const pipeline = 'a |> f(1)'
  it.each<[parser: ParserName, source: string, isRead: boolean]>([
    ['flow', flow, true],
    ['babel', flow, false],
    ['ts', flow, false],
    ['tsx', flow, false],
    ['babel', 'let a = do { 1 }', true],
    ['flow', pipeline, false],
    ['ts', pipeline, true],
    ['tsx', pipeline, true],
    ['ts', 'let a: number = 1', true],
  ])('%s: %s', (parser, source, isRead) => {
    const chosen = createParse(parser)
    if (isRead) expect(numbersIn(source, 'a.js', chosen)).toEqual(['1'])
    else expect(errorOf(source, 'a.js', chosen).line).toBe(1)
  })

  it.each<ParserName>(['babel', 'flow', 'ts', 'tsx'])('and %s changes nothing else', (parser) => {
    expect(numbersIn('let a = <T>1', 'a.ts', createParse(parser))).toEqual(['1'])
  })
})

describe('a tree', () => {
  it.each(['class A { b = 1 }', 'type A = {| b: string |}; class C { #d = 1; e: 1 }', 'f?.(1)?.b'])(
    'has parents, ranges and the names of TS-ESTree: %s',
    (source) => {
      const program = parse(source, 'a.js')
      for (const node of nodesOf(program)) {
        expect(node.type).not.toMatch(/^(?:Class(?:Private)?Property|Optional|Numeric|BigInt|StringLiteral)/u)
        expect(node['range']).toEqual([expect.any(Number), expect.any(Number)])
        for (const child of childrenOf(node)) expect(child['parent']).toBe(node)
      }
    },
  )
})

describe('a file that can hold no code', () => {
  const never = () => {
    throw new Error('was parsed')
  }

  it.each(['', 'f(', 'f(0x80080308)', "'SEC_E_INVALID_TOKEN'"])('is not parsed: %j', (source) => {
    expect(plan(source, 'a.js', { parse: never })).toEqual({ edits: [], leftAlone: [] })
  })

  it('but one that can is', () => {
    expect(() => plan('f(0x80090308)', 'a.js', { parse: never })).toThrow('was parsed')
  })
})

describe('a source that nests deeper than a parser can follow', () => {
  const deep = 10_000
  it.each<[name: string, source: string, path: string]>([
    ['parentheses', `f(${'('.repeat(deep)}1${')'.repeat(deep)})`, 'a.js'],
    ['parentheses that nobody closes', `f(1, ${'('.repeat(deep)}`, 'a.ts'],
    ['blocks', `${'{'.repeat(deep)}f(1)${'}'.repeat(deep)}`, 'a.cjs'],
    ['templates', `f(${'`${'.repeat(deep)}1${'}`'.repeat(deep)})`, 'a.tsx'],
    ['types', `type A = ${'B<'.repeat(deep)}1${'>'.repeat(deep)}`, 'a.ts'],
    ['elses', `${'if (a) b(); else '.repeat(deep)}f(1)`, 'a.mjs'],
  ])('is no end of the process: %s', (_name, source, path) => {
    expect(errorOf(source, path).message).toBe('The source nests too deeply to be read.')
  })

  it('is told from one that only may do so, and has an error of its own', () => {
    // Whether a block or an object stands before the slash is not looked at.
    const long = `${'f(1);\n'.repeat(500)}{} /a/g;`
    expect(numbersIn(long, 'a.js')).toHaveLength(500)
    expect(errorOf(`${long} g(;`, 'a.js')).toMatchObject({
      message: expect.not.stringContaining('too deeply') as string,
      line: 501,
      column: errorOf('{} /a/g; g(;', 'a.js').column,
    })
  })

  it('and so is one with many errors in one line, each of which the parser would keep the line with', () => {
    const long = `${'return;'.repeat(20_000)} f(1)`
    expect(numbersIn(long, 'a.mjs')).toEqual(['1'])
    expect(errorOf(`${long}; g(;`, 'a.mjs').line).toBe(1)
  })

  it('and one that it can follow is read', () => {
    const sum = `f(${'a + '.repeat(15_000)}1)`
    expect(numbersIn(sum, 'a.js')).toEqual(['1'])
  })

  // It would take hours.
  it.each([
    `${'a ? ('.repeat(60)}1${') : 1'.repeat(60)}; +`,
    '('.repeat(60),
    '({ a: '.repeat(60),
    'async ('.repeat(60),
    '(a = (b) => ('.repeat(60),
    '`${('.repeat(60),
  ])('and the parser of Flow need not refuse it: %s', (source) => {
    expect(errorOf(source, 'a.js').line).toBe(1)
  })
})
