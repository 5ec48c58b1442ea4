import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nestingOf, nestsDeeper } from '../src/nesting.ts'
import type { SourceLanguage } from '../src/source-language.ts'

const COUNT = 100

/** A source in which `count` of something stand inside each other. */
const nested: [name: string, source: (count: number) => string, language?: SourceLanguage][] = [
  ['parentheses', (n) => `${'('.repeat(n)}1${')'.repeat(n)}`],
  ['parentheses that nobody closes', (n) => '('.repeat(n)],
  ['arrays', (n) => `${'['.repeat(n)}1${']'.repeat(n)}`],
  ['objects', (n) => `x = ${'{a:'.repeat(n)}1${'}'.repeat(n)}`],
  ['blocks', (n) => `${'{'.repeat(n)}${'}'.repeat(n)}`],
  ['templates', (n) => `${'`${'.repeat(n)}1${'}`'.repeat(n)}`],
  ['functions', (n) => `${'a=>'.repeat(n)}1`],
  ['assignments', (n) => `${'a = '.repeat(n)}1`],
  ['conditions', (n) => `${'a?1:'.repeat(n)}1`],
  ['types', (n) => `type A = ${'B<'.repeat(n)}C${'>'.repeat(n)}`, 'ts'],
  ['types behind commas', (n) => `type A = ${'B<1, '.repeat(n)}`, 'tsx'],
  ['types in JavaScript', (n) => `x = a as ${'B<'.repeat(n)}C${'>'.repeat(n)}`],
  ['types of what is extended', (n) => `class A extends ${'B<1, '.repeat(n)}`],
  ['conditional types', (n) => `type A = ${'B extends C ? 1 : '.repeat(n)}2`, 'ts'],
  ['type parameters', (n) => `x = ${'<T>(a: T) => '.repeat(n)}1`, 'ts'],
  ['type parameters beside elements', (n) => `x = ${'<T,>(a: T) => '.repeat(n)}1`, 'tsx'],
  ['elements', (n) => `x = ${'<a>'.repeat(n)}${'</a>'.repeat(n)}`],
  ['elements on lines of their own', (n) => `x = ${'<a>\n'.repeat(n)}${'</a>\n'.repeat(n)}`],
  ['elements in attributes', (n) => `x = ${'<a b='.repeat(n)}<c />${'/>'.repeat(n)}`],
  ['elements in attributes on lines of their own', (n) => `x = ${'<a\nb='.repeat(n)}<c />${'/>'.repeat(n)}`],
  ['elements with types', (n) => `x = ${'<A<B> c={'.repeat(n)}1${'} />'.repeat(n)}`, 'tsx'],
  ['elses', (n) => `${'if (a) b(); else '.repeat(n)}c()`],
  ['elses with blocks', (n) => `${'if (a) { b() } else '.repeat(n)}c()`],
  ['elses on lines of their own', (n) => `${'if (a) b()\nelse '.repeat(n)}c()`],
  ['elses alone on their lines', (n) => `${'if (a)\nb()\nelse\n'.repeat(n)}c()`],
  ['elses behind objects', (n) => `${'if (a) b = {}; else '.repeat(n)}c()`],
  ['elses behind functions', (n) => `${'if (a) b = function () { return c }\nelse '.repeat(n)}d()`],
  ['statements without blocks', (n) => `${'if (a)\n'.repeat(n)}b()`],
  ['statements without blocks in one line', (n) => `${'if (a) '.repeat(n)}b()`],
  ['statements with calls in their heads', (n) => `${'while (a(b) || (c))\n'.repeat(n)}b()`],
  ['loops over what is awaited', (n) => `${'for await (const a of b)\n'.repeat(n)}c()`],
  ['loops that test at their end', (n) => `${'do\n'.repeat(n)}a()\n${'while (b)\n'.repeat(n)}`],
  ['loops without blocks', (n) => `${'for (;;) '.repeat(n)}b()`],
  ['labels', (n) => `${Array.from({ length: n }, (_, index) => `a${index}:`).join('')}b()`],
  ['words', (n) => `${'typeof '.repeat(n)}a`],
  ['words on lines of their own', (n) => `${'void\n'.repeat(n)}a`],
  ['constructors', (n) => `${'new '.repeat(n)}a`],
  ['decorators', (n) => `${'@a('.repeat(n)}1${')'.repeat(n)} class B {}`],
  ['parentheses behind a quote in a regular expression', (n) => `/"/; ${'('.repeat(n)}"1"${')'.repeat(n)}`],
  [
    'parentheses behind a backtick in a class of one',
    (n) => `x = /[/\`]/; ${'('.repeat(n)}1${')'.repeat(n)}`,
  ],
  ['parentheses around comments that close them', (n) => `${'(/*)*/'.repeat(n)}1${')'.repeat(n)}`],
  ['parentheses around texts that close them', (n) => `${'(")"+'.repeat(n)}1${')'.repeat(n)}`],
  [
    'parentheses behind an apostrophe in an element',
    (n) => `x = <a>don't</a>\n${'('.repeat(n)}1${')'.repeat(n)}`,
  ],
]

/** What is long and not deep. */
const flat: [name: string, source: (count: number) => string, language?: SourceLanguage][] = [
  ['statements', (n) => 'a = b;'.repeat(n)],
  ['statements without semicolons', (n) => 'a = f(b)\nc = [d]\ne = "f"\n'.repeat(n)],
  ['conditions', (n) => 'if (a) { b() }\nif (a) { b() } else { c() }\n'.repeat(n)],
  ['conditions in one line', (n) => 'if(a){b()}if(a){b()}else{c()}'.repeat(n)],
  ['conditions without blocks', (n) => 'if (a) b()\nif (a) b()\nelse c()\nwhile (d(e)) f\n'.repeat(n)],
  ['conditions without blocks, with semicolons', (n) => 'if(a)b();else c();while(d)e=f;'.repeat(n)],
  ['conditions on several lines', (n) => 'if (a)\n  b()\nelse\n  c = { d }\n'.repeat(n)],
  ['labels of a switch', (n) => `switch (a) { ${'case 1:\n'.repeat(n)} }`],
  ['members', (n) => `x = { ${'a: 1, b: c ? d : e,'.repeat(n)} }`],
  ['elements', (n) => `x = <a>${'<b c="d">e</b>\n<f />'.repeat(n / 10)}</a>`],
  ['elements with what looks like brackets', (n) => `x = <a>${"(don't [`".repeat(n)}</a>`],
  ['types', (n) => `interface A {\n${'b: Map<C, D<E>>\nf?: G<H>;\n'.repeat(n)}}`, 'ts'],
  ['types of calls', (n) => 'a<b>(c)\nd = e<f<g>>()\n'.repeat(n), 'tsx'],
  ['comparisons', (n) => 'if (a < b && c > d) e = f < g\n'.repeat(n), 'ts'],
  ['decorators', (n) => `class A {\n${'@b() @c() d = 1\n@e f() {}\n'.repeat(n)}}`, 'ts'],
  ['classes that implement', (n) => 'class A extends B<C> implements D, E { f() {} }\n'.repeat(n), 'ts'],
  ['functions', (n) => 'function f() { return a ? b : c }\n'.repeat(n)],
  ['brackets in texts', (n) => 'a = "(((" + \'[[[\' + `{{{`\n'.repeat(n)],
  ['brackets in comments', (n) => '// (((\n/* [[[ */\n'.repeat(n)],
  ['brackets in regular expressions', (n) => 'a = /[(]\\(/u\n'.repeat(n)],
  ['templates', (n) => 'a = `${b} ${c}`\n'.repeat(n)],
]

/** What the parser may read as one thing or another, so that nothing is certain behind it. */
const doubtful: [source: string, language: SourceLanguage][] = [
  ['{} /a/', 'jsx'],
  ['x = {} / a', 'jsx'],
  ['yield / a', 'jsx'],
  ['await / a', 'ts'],
  ['for (a of / b /) c', 'jsx'],
  ['break\n/ a /', 'jsx'],
  ['a<b> / c', 'ts'],
  ['a as b? / c', 'ts'],
  ['t\\u0079peof /a/', 'jsx'],
  ['x = <T extends A>(b) </T>', 'tsx'],
  ['class A { return<b>(c) </b> }', 'tsx'],
  ['yield <a />', 'jsx'],
  ['a <!-- b', 'jsx'],
  ['a\n--> b', 'jsx'],
]

/** The same, but for what makes it certain. */
const certain: [source: string, language: SourceLanguage][] = [
  ['if (a) /b/', 'jsx'],
  ['x = (a) / b', 'jsx'],
  ['x = a.yield / b', 'jsx'],
  ['x = [...typeof /a/]', 'ts'],
  ['for (a in / b /) c', 'jsx'],
  ['return\n/ a /', 'jsx'],
  ['a > /b/', 'jsx'],
  ['a ? /b/ : c', 'ts'],
  ['t\\u03b9peof / a', 'jsx'],
  ['x = <T extends A>(b) => c', 'tsx'],
  ['class A { return<b>(c) { d > e } }', 'tsx'],
  ['return <a />', 'tsx'],
  ['a < !--b', 'jsx'],
  ['a-->b', 'jsx'],
]

describe('how deep a source nests', () => {
  it.each(nested)('%s', (_, source, language = 'jsx') => {
    expect(nestingOf(source(COUNT), language).depth).toBeGreaterThanOrEqual(COUNT)
    expect(nestingOf(source(2 * COUNT), language).depth).toBeLessThan(7 * COUNT)
  })

  it.each(flat)('and not how long it is: %s', (_, source, language = 'jsx') => {
    expect(nestingOf(source(10 * COUNT), language).depth).toBeLessThan(COUNT + 20)
  })

  it.each(doubtful)('is not certain: %s (%s)', (source, language) => {
    expect(nestingOf(source, language)).toEqual({ depth: Infinity, groups: Infinity })
  })

  it.each(certain)('is certain: %s (%s)', (source, language) => {
    expect(nestingOf(source, language).depth).toBeLessThan(10)
  })

  it.each<[source: string, groups: number]>([
    ['((1))', 2],
    ['(1), (2)', 1],
    ['f(g(h(1)))', 0],
    ['return (a ? (b) : async (c = (d))', 3],
    ['if (a) while (b) f[(1)]', 1],
    ['/*:: ((1)) */', Infinity],
    ['x = <a>(1)</a>', Infinity],
  ])('with the groups in it: %s', (source, groups) => {
    expect(nestingOf(source, 'jsx').groups).toBe(groups)
  })

  it('is too deep where the parser would try too much', () => {
    const tries = (count: number) => `x = ${'b<(a = '.repeat(count)}1${')'.repeat(count)}`
    expect(nestsDeeper(tries(5), 'ts', COUNT)).toBe(false)
    expect(nestsDeeper(tries(6), 'ts', COUNT)).toBe(true)
    expect(nestsDeeper(tries(20), 'jsx', 2 * COUNT)).toBe(false)
  })
})

/** Pieces of sources that nest, that end what nests, or that hide it. */
const pieces =
  '( ) [ ] { } < > </ /> = == => ? : @ ! - . , ; " \' ` ${ / // /* */ \\ a A1 \n typeof if else case async class as do'.split(
    ' ',
  )

const languages: readonly SourceLanguage[] = ['jsx', 'tsx', 'ts', 'dts']

describe('whether a source nests deeper', () => {
  it.each([...nested, ...flat])('is told as by reading it: %s', (_, source, language = 'jsx') => {
    const { depth } = nestingOf(source(COUNT), language)
    for (const limit of [depth - 1, depth, depth + 1])
      expect(nestsDeeper(source(COUNT), language, limit)).toBe(depth > limit)
  })

  it('is told as by reading it, for any tokens, if that is certain', () => {
    const sources = fc
      .array(fc.constantFrom(...pieces), { maxLength: 200 })
      .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')))
    fc.assert(
      fc.property(sources, fc.constantFrom(...languages), fc.nat(40), (source, language, limit) => {
        const { depth } = nestingOf(source, language)
        fc.pre(depth !== Infinity)
        expect(nestsDeeper(source, language, limit)).toBe(depth > limit)
      }),
      { numRuns: 2000 },
    )
  })
})
