import { describe, expect, it } from 'vitest'
import { expressionPlacesIn, shippedExpressions, valuesAt } from '../fuzz/expressions/shipped-expressions.ts'

describe('expressions in a source', () => {
  it.each([
    ['/a+/u', 'a+', 'u'],
    ['const a: RegExp = /a/', 'a', ''],
    ['class A { static readonly b = /[/]/giu }', '[/]', 'giu'],
    ['f(`${/a/y.source}`)', 'a', 'y'],
    [String.raw`text.replace(/\//u, '')`, String.raw`\/`, 'u'],
    ['text.split(/a/u)', 'a', 'gu'],
    ['const AT = /a/u; text?.split(AT)', 'a', 'gu'],
  ])('a literal: %s', (text, source, flags) => {
    expect(expressionPlacesIn('a.ts', text)).toEqual({
      constructed: [],
      literals: [{ place: 'a.ts:1', source, flags }],
    })
  })

  it.each(['new RegExp(a)', 'f(RegExp(a, b))', 'class A { b = new RegExp(`${a}`) }'])(
    'one that is constructed: %s',
    (text) =>
      expect(expressionPlacesIn('a.ts', `\n\n${text}`)).toEqual({ literals: [], constructed: ['a.ts:3'] }),
  )

  it.each(['a / b / c', '// /a/', "'/a/'", 'let a: RegExp', 'a.RegExp(b)', "text.split('/a/')", 'split(a)'])(
    'none: %s',
    (text) => expect(expressionPlacesIn('a.ts', text)).toEqual({ literals: [], constructed: [] }),
  )

  it('a source that cannot be read is an error', () => {
    expect(() => expressionPlacesIn('a.ts', 'f(')).toThrow(/^a\.ts: /u)
  })
})

describe('what is constructed', () => {
  const [first, second] = [
    { place: 'a.ts:1', source: 'a', flags: 'u' },
    { place: 'a.ts:2', source: 'b', flags: '' },
  ]

  it('has the values of a run', () => {
    expect(valuesAt('a.ts:2', [first, second, { ...second, source: 'c' }])).toEqual([
      second,
      { ...second, source: 'c' },
    ])
  })

  it('is never left out', () => {
    expect(() => valuesAt('a.ts:3', [first, second])).toThrow('a.ts:3: loading the module does not construct')
  })
})

it('the shipped ones are of every package, literal and constructed', async () => {
  const all = await shippedExpressions()
  const places = all.map(({ place, source }) => `${place.replace(/:\d+$/u, '')} ${source}`)
  expect(places).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^packages\/sspi-status\/src\/ldap\.ts .*LdapErr/u),
      expect.stringMatching(/^packages\/sspi-analysis\/src\/data-reads\.ts \^\(\?:0x\)\?\(\?:525/u),
      expect.stringMatching(/^packages\/eslint-plugin-sspi\/src\/settings\.ts \^\(\?:my/u),
      expect.stringMatching(/^packages\/sspi-codemod\/src\/nesting\.ts /u),
      expect.stringMatching(/^docs\/playground\/offset-index\.ts /u),
    ]),
  )
})
