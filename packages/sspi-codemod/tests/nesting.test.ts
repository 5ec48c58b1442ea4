import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nestingOf, nestsDeeper } from '../src/nesting.ts'

const COUNT = 100

/** A source in which `count` of something stand inside each other. */
const nested: [name: string, source: (count: number) => string][] = [
  ['parentheses', (n) => `${'('.repeat(n)}1${')'.repeat(n)}`],
  ['parentheses that nobody closes', (n) => '('.repeat(n)],
  ['arrays', (n) => `${'['.repeat(n)}1${']'.repeat(n)}`],
  ['objects', (n) => `x = ${'{a:'.repeat(n)}1${'}'.repeat(n)}`],
  ['blocks', (n) => `${'{'.repeat(n)}${'}'.repeat(n)}`],
  ['templates', (n) => `${'`${'.repeat(n)}1${'}`'.repeat(n)}`],
  ['functions', (n) => `${'a=>'.repeat(n)}1`],
  ['assignments', (n) => `${'a = '.repeat(n)}1`],
  ['conditions', (n) => `${'a?1:'.repeat(n)}1`],
  ['types', (n) => `type A = ${'B<'.repeat(n)}C${'>'.repeat(n)}`],
  ['conditional types', (n) => `type A = ${'B extends C ? 1 : '.repeat(n)}2`],
  ['elements', (n) => `x = ${'<a>'.repeat(n)}${'</a>'.repeat(n)}`],
  ['elements on lines of their own', (n) => `x = ${'<a>\n'.repeat(n)}${'</a>\n'.repeat(n)}`],
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
const flat: [name: string, source: (count: number) => string][] = [
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
  ['functions', (n) => 'function f() { return a ? b : c }\n'.repeat(n)],
  ['brackets in texts', (n) => 'a = "(((" + \'[[[\' + `{{{`\n'.repeat(n)],
  ['brackets in comments', (n) => '// (((\n/* [[[ */\n'.repeat(n)],
  ['brackets in regular expressions', (n) => 'a = /[(]\\(/u\n'.repeat(n)],
  ['templates', (n) => 'a = `${b} ${c}`\n'.repeat(n)],
]

describe('how deep a source nests', () => {
  it.each(nested)('%s', (_, source) => {
    expect(nestingOf(source(COUNT)).depth).toBeGreaterThanOrEqual(COUNT)
    expect(nestingOf(source(2 * COUNT)).depth).toBeLessThan(7 * COUNT)
  })

  it.each(flat)('and not how long it is: %s', (_, source) => {
    expect(nestingOf(source(10 * COUNT)).depth).toBeLessThan(COUNT + 20)
  })

  it.each<[source: string, groups: number]>([
    ['((1))', 2],
    ['(1), (2)', 1],
    ['f(g(h(1)))', 0],
    ['return (a ? (b) : async (c = (d', 3],
    ['if (a) while (b) f[(1)]', 1],
  ])('with the groups in it: %s', (source, groups) => {
    expect(nestingOf(source).groups).toBe(groups)
  })
})

/** Pieces of sources that nest, that end what nests, or that hide it. */
const pieces =
  '( ) [ ] { } < > </ /> = == => ? : @ ! - . , ; " \' ` ${ / // /* */ \\ a A1 \n typeof if else case async'.split(
    ' ',
  )

describe('whether a source nests deeper', () => {
  it.each([...nested, ...flat])('is told as by reading it: %s', (_, source) => {
    const { depth } = nestingOf(source(COUNT))
    for (const limit of [depth - 1, depth, depth + 1])
      expect(nestsDeeper(source(COUNT), limit)).toBe(depth > limit)
  })

  it('is told as by reading it, for any tokens', () => {
    const sources = fc
      .array(fc.constantFrom(...pieces), { maxLength: 200 })
      .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')))
    fc.assert(
      fc.property(sources, fc.nat(40), (source, limit) => {
        expect(nestsDeeper(source, limit)).toBe(nestingOf(source).depth > limit)
      }),
      { numRuns: 2000 },
    )
  })
})
