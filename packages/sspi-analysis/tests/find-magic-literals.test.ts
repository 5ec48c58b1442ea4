import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits, placed, positions, type Position } from './positions.ts'
import { marked, recognise, recogniseWith } from './recognise.ts'
import { codes, writingsOf, type Writing } from './writings.ts'

const certainByCode = new Map(
  codes.map((code) => [code, writingsOf(code.value).filter(({ certain }) => certain)]),
)

function writingsAt(position: Position, code = codes[0]): Writing[] {
  const certain = code === undefined ? undefined : certainByCode.get(code)
  return certain?.filter((writing) => fits(position, writing)) ?? []
}

/** Some of a list, the others in other positions and for other codes. */
function everyNth<Element>(list: readonly Element[], step: number, offset: number): Element[] {
  return list.filter((_, index) => index % step === offset % step)
}

function unmarked(source: string): string {
  return source.replaceAll(/[«»]/gu, '')
}

describe('a certain notation is found, whole and nothing else', () => {
  test.each(positions)('$language, $name: with every parser', (position) => {
    const writings = writingsAt(position).filter(({ written }) => !/0[XobOB]/u.test(written))
    const source = writings.map((writing) => placed(position, writing)).join('\n')
    expect(source).toContain('«')
    expect(marked(source, { language: position.language })).toBe(source)
  })

  test.each(positions.map((position, index) => ({ ...position, index })))(
    '$language, $name: each code',
    (position) => {
      const { language, index } = position
      const rows = codes.flatMap((code, number) =>
        everyNth(writingsAt(position, code), 40, index + number).map((writing) => ({ code, writing })),
      )
      const text = rows.map(({ writing }) => unmarked(placed(position, writing))).join('\n')
      const { magic } = recogniseWith('codemod', { text, language })
      expect(magic).toMatchObject(
        rows.map(({ code, writing }) => {
          const { written, representation, notation } = writing
          return { written, representation, notation, code: code.name, because: 'certain-notation' }
        }),
      )
    },
  )

  test.each([
    ['export default', 'export default «0x80090308»'],
    ['export let', 'export let code = «-2146893048»'],
    ['export function', 'export function f(code = «0x80090308») { return «0x8009030C» }'],
    ['an exported list', "export default [«0x80090308», «'0x8009030C'»]"],
    ['module.exports itself', 'module.exports = «0x80090308»'],
    ['the end of a file', 'f(); «0x80090308»'],
    ['a text that is no directive', "f(); «'0x80090308'»"],
    ['a text in brackets at the start', "(f, «'0x80090308'»)"],
    ['a whole file', '«0x80090308»'],
    ['behind a byte-order mark', '\uFEFFf(«0x80090308»)'],
    ['behind characters of two units', "f('😀', «0x80090308»)"],
    ['behind a hashbang', '#!/usr/bin/env node\nf(«0x80090308»)'],
    ['between CR and U+2028', 'f(\r«0x80090308»,\u2028«0x8009030C»)'],
    ['in a file of CRLF', 'f(\r\n  «0x80090308»,\r\n  «-2146893044»)\r\n'],
  ])('at %s', (_, source) => {
    expect(marked(source)).toBe(source)
  })

  test.each([
    ['with a sloppy statement around it', 'with (x) { f(«0x80090308») }'],
    ['after a return at the top level', 'if (x) return «0x80090308»'],
  ])('in a script, %s', (_, source) => {
    const isReturn = source.includes('return')
    expect(marked(source, { sourceType: isReturn ? 'commonjs' : 'script' })).toBe(source)
  })

  test.each([
    ['a cast', 'const x = f((«0x80090308»: any)); f((«-2146893048»: number))'],
    ['a default with a type', 'function f(code: number = «0x80090308», x?: ?string): void {}'],
    ['beside types', "opaque type A = string; import type { B } from 'b'; f(«0x80090308»)"],
  ])('in Flow: %s', (_, source) => {
    expect(marked(source, { language: 'flow' })).toBe(source)
  })
})

describe('findings', () => {
  test('come in the order of the source', () => {
    const source = 'a = [«0x80090308», f(x ? «-2146893044» : «0x8009030D»)]; g(«0x80090301»)'
    expect(marked(source)).toBe(source)
  })

  test('say what made them one', () => {
    const { magic } = recognise({ text: 'f(0x80090308); if (rc === 0x90312) next()' })
    expect(magic.map(({ written, because }) => [written, because])).toEqual([
      ['0x80090308', 'certain-notation'],
      ['0x90312', 'compared-with-status-name'],
    ])
  })

  test('name the canonical code of a value with two names', () => {
    const { magic } = recognise({ text: 'f(0x80090302, 0x80090304)' })
    expect(magic.map(({ code }) => code)).toEqual(['SEC_E_UNSUPPORTED_FUNCTION', 'SEC_E_INTERNAL_ERROR'])
  })

  test('tell codes apart that share the low word', () => {
    const { magic } = recognise({ text: 'f(0x80090317, 0x00090317)' })
    expect(magic.map(({ code }) => code)).toEqual(['SEC_E_CONTEXT_EXPIRED', 'SEC_I_CONTEXT_EXPIRED'])
  })
})

/** A code without the severity bit is one number; it takes the representation of the others in its file. */
test.each([
  ['alone: unsigned', 'f(0x00090312)', ['unsigned']],
  ['beside unsigned numbers', 'f(0x00090312, 0x80090308)', ['unsigned', 'unsigned']],
  ['beside int32 numbers', 'f(0x00090312, -2146893048)', ['int32', 'int32']],
  ['beside both', 'f(0x00090312, -2146893048, 0x80090308)', ['unsigned', 'int32', 'unsigned']],
  ['beside bigints', 'f(0x00090312, 0x80090308n)', ['unsigned', 'bigint']],
  ['beside text', "f(0x00090312, '0x80090308')", ['unsigned', 'hex']],
  ['beside an exempt int32 number', 'const BAD = -2146893048; f(0x00090312)', ['unsigned']],
  [
    'as a bigint or text it stays one',
    "f(0x00090312n, '0x00090312', -2146893048)",
    ['bigint', 'hex', 'int32'],
  ],
])('a code below 0x80000000 %s', (_, text, representations) => {
  expect(recognise({ text }).magic.map(({ representation }) => representation)).toEqual(representations)
})

describe('any source that a parser reads', () => {
  const words = [
    ...['0x80090308', '-2146893048', '0x90312', '590610', "'80090308'", '`0x80090308`', '0x80090308n'],
    ...['rc', 'status', 'SEC_E_OK', 'x', 'new', 'await', '=>', '===', '=', '?', ':', '.', ',', ';', '\n'],
    ...['(', ')', '[', ']', '{', '}', '|', '0', '-', '~', '/', '<', '>', '...', '`', '${', '//', '/*', '*/'],
    ...[
      'case',
      'switch',
      'const',
      'let',
      'class',
      'function',
      'return',
      'import',
      'export',
      'default',
      'as',
      'enum',
    ],
  ]
  const soup = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 12 })

  test.each(['js', 'ts'] as const)('%s: is judged without an error', (language) => {
    let read = 0
    fc.assert(
      fc.property(soup, fc.boolean(), fc.boolean(), (tokens, checkZero, checkGenerated) => {
        const text = tokens.join(' ')
        try {
          recogniseWith('codemod', { text, language, settings: { checkZero, checkGenerated } })
          read++
        } catch (error) {
          if (!(error instanceof Error && error.name === 'SourceError')) throw error
        }
      }),
      { numRuns: 1500 },
    )
    expect(read).toBeGreaterThan(50)
  })
})
