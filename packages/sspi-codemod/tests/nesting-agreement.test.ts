import { parseSync } from '@babel/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nestingOf } from '../src/nesting.ts'
import type { SourceLanguage } from '../src/source-language.ts'

/** Pieces of texts that look like something else. */
const texts = ['(', ')]', "don't", '"', '`', '//', '/*', '${', '/', '\\\\', '<a>', '=>', 'a']
const text = fc
  .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''))

const quoted = text.map((content) => `'${content.replaceAll("'", String.raw`\'`)}'`)
const elementText = text.map((content) => content.replaceAll(/[<>{}]/gu, ''))
const comment = text.map((content) => `/* ${content.replaceAll('*/', '')} */`)
const lineComment = text.map((content) => `// ${content}\n`)

const values = [
  ...['a', 'this', '1', '1.', '.5', '1e5', '0x1', '1n', '1_0', 'a.if', 'a?.return', 'a.typeof', '[]', '({})'],
  ...[
    "/'/",
    '/[/"]/u',
    String.raw`/\/[(]/`,
    '/[`]/',
    '/=/',
    '``',
    String.raw`'\''`,
    '`$`',
    'a++',
    'a--',
    'a++ / b',
    "a\n++/'/.b",
  ],
]

/** What may stand behind an operator that ends with the same sign. */
const operators = [
  ' + ',
  ' - ',
  '/',
  ' / ',
  ' * ',
  ' < ',
  ' > ',
  ' << ',
  ' >> ',
  ' >= ',
  '&&',
  ' || ',
  ' in ',
  ' instanceof ',
]

type Join = (parts: readonly string[]) => string

/** Something of values or statements, in some of the languages. */
function made(parts: number, join: Join, arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(...Array.from({ length: parts }, () => arbitrary)).map(join)
}

const forms: readonly [parts: number, join: Join, languages?: RegExp][] = [
  [1, ([a]) => `(${a})`],
  [2, ([a, b]) => `[${a}, ...${b}]`],
  [2, ([a, b]) => `({ a: ${a}, if: ${b}, [${a}]() { return ${b} } })`],
  [2, ([a, b]) => `f(${a}, ${b})`],
  [1, ([a]) => `a[${a}] / b`],
  [1, ([a]) => `a.if(${a}) / b`],
  [2, ([a = '', b = '']) => "`'${" + a + '}(${' + b + '}`'],
  [3, ([a, b, c]) => `((${a}) ? ${b} : ${c})`],
  [1, ([a]) => `((a) => (${a}))`],
  [1, ([a]) => `(function () { return ${a} })`],
  [1, ([a]) => `(typeof (${a}))`],
  [1, ([a]) => `!(${a})`],
  [1, ([a]) => `(class { a = ${a}; static b() { if (c) /'/.d } })`],
  [1, ([a]) => `<a b="\\" c='"' {...${a}}>{${a}}</a>`, /x$/u],
  [1, ([a]) => `(<><b-c d:e={${a}} f=<g /> />//'</>)`, /x$/u],
  [1, ([a]) => `(f<B<C>>(${a}))`, /^ts/u],
  [1, ([a]) => `((${a})! / b)`, /^ts/u],
  [1, ([a]) => `((${a}) as B<C[]>)`, /^ts/u],
  [1, ([a]) => `((<T,>(a: T): B<"(", '['> => a)(${a}))`, /^ts/u],
  [1, ([a]) => `((a?: B, c = ${a}) => a)`, /^ts/u],
]

const statements: readonly Join[] = [
  ([a]) => `a = ${a};`,
  ([a]) => `if (${a}) /'/.b(c)\nelse a / b;`,
  ([a]) => `for (const b of [${a}]) { a: while (${a}) break a }\n`,
  ([a]) => `do ${a}\nwhile (a);`,
  ([a]) => `switch (${a}) { case /"/: case ${a}: default: }\n`,
  ([a]) => `function f(b = ${a}) { return /'/ }\n`,
  ([a]) => `class A extends (${a}) { #if() {} b() { return this.#if() / c } }\n`,
  ([a]) => `try { (${a}) } catch { a\n++b }\n`,
  ([a]) => `a = b\nc = ${a}\n`,
]

function programsIn(language: SourceLanguage): fc.Arbitrary<string> {
  const { value } = fc.letrec<{ value: string; form: string }>((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(...values), quoted, tie('form')),
    form: fc.oneof(
      fc
        .tuple(tie('value'), fc.constantFrom(...operators), tie('value'))
        .map(([a, sign, b]) => `(${a})${sign}(${b})`),
      ...forms
        .filter(([, , languages]) => languages?.test(language) ?? true)
        .map(([parts, join]) => made(parts, join, tie('value'))),
      ...(language.endsWith('x') ? [elementText.map((content) => `<a>${content}</a>`)] : []),
    ),
  }))
  const statement = fc.oneof(comment, lineComment, ...statements.map((join) => made(1, join, value)))
  return fc.array(statement, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
}

const plugins = { jsx: ['jsx'], ts: ['typescript'], tsx: ['jsx', 'typescript'] } as const

function isProgram(source: string, language: 'jsx' | 'ts' | 'tsx'): boolean {
  try {
    parseSync(source, {
      babelrc: false,
      configFile: false,
      sourceType: 'script',
      parserOpts: { plugins: [...plugins[language]] },
    })
    return true
  } catch {
    return false
  }
}

const runs = Number(process.env['RUNS'] ?? 500)

const COUNT = 300
const deep = `;${'('.repeat(COUNT)}1${')'.repeat(COUNT)}`

describe.each(['jsx', 'ts', 'tsx'] as const)('a program in %s', (language) => {
  const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))

  it(`is either doubtful, or read in step to its end (seed ${seed})`, () => {
    let certain = 0
    let all = 0
    fc.assert(
      fc.property(programsIn(language), (source) => {
        fc.pre(isProgram(source, language))
        const alone = nestingOf(source, language).depth
        const followed = nestingOf(source + deep, language).depth
        all += 1
        if (alone === Infinity) return
        certain += 1
        expect(alone).toBeLessThan(COUNT)
        expect(followed).toBeGreaterThanOrEqual(COUNT)
      }),
      { numRuns: runs, seed },
    )
    expect(certain / all).toBeGreaterThan(0.8)
  })
})
