import { describe, expect, test } from 'vitest'
import { marked, recognise } from './recognise.ts'

const settings = { checkZero: true }
const call = 'const x = sspi.InitializeSecurityContextW()'

describe('zero beside an SSPI call’s result', () => {
  const notations = [
    ...['0', '0x0', '0X00', '0x00000000', '0o0', '0b0', '0.', '0n', '0x0n', '0b0000_0000n'],
    ...['-0', '~~0', '0 | 0', '0 >>> 0'],
    ...["'0x00000000'", '"0X00000000"', "'00000000'", '`0x00000000`'],
  ]

  test.each(notations)('is found in every notation: %s', (zero) => {
    const source = `${call}; f(x === («${zero}»))`
    expect(marked(source, { settings })).toBe(source)
    const [finding] = recognise({ text: source.replaceAll(/[«»]/gu, ''), settings }).magic
    expect(finding).toMatchObject({
      code: 'SEC_E_OK',
      hasConstant: true,
      certain: false,
      because: 'compared-with-result',
    })
  })

  test.each(notations)('only where it is asked for: %s', (zero) => {
    const source = `${call}; f(x === (${zero}))`
    expect(marked(source)).toBe(source)
    expect(marked(source, { settings: { checkZero: false } })).toBe(source)
  })

  test.each([
    ['not equal', 'f(x !== «0», x != «0», «0» == x)'],
    ['in a switch', 'switch (x) { case «0»: f(); break; case «590610»: g() }'],
    ['in a list', 'f([«0», «590610»].includes(x), new Set([«0»]).has(x))'],
    ['in an assertion', 'assert.strictEqual(x, «0»); expect(x).toBe(«0»)'],
    ['of the call itself', 'f(sspi.AcceptSecurityContext(y) !== «0»)'],
    ['of its status field', 'f(x.SECURITY_STATUS === «0», x.status === «0»)'],
    ['with casts around', 'f((x >>> 0) === «0»)'],
  ])('%s', (_, source) => {
    expect(marked(`${call}; ${source}`, { settings })).toBe(`${call}; ${source}`)
  })

  test.each([
    ['by name', 'f(xhr.status === 0, rc === 0, hr !== 0, SECURITY_STATUS === 0, errorCode == 0x00000000)'],
    ['beside a code', 'switch (y) { case 0: f(); break; case SEC_E_INVALID_TOKEN: g() }'],
    ['compared with a constant', 'f(SEC_E_OK === 0)'],
    ['a variable that is compared with a code', 'f(y === SEC_E_INVALID_TOKEN, y === 0)'],
    ['in an order', 'f(x < 0, x >= 0, x > 0)'],
    ['an index or argument', 'f(x[0], x.at(0), 0)'],
    ['another field', 'f(x.length === 0)'],
    ['a conversion', 'f(x | 0, x >>> 0)'],
    ['a conversion of another value', 'f(x === (y | 0), x === y >>> 0, x === y - 4294967296)'],
    ['a small fraction or exponent', 'f(x === 0.0, x === 0e0, x === .0)'],
    ['shorter text', "f(x === '0', x === '0x0', x === '')"],
    ['other numbers', 'f(x === 1, x === -1, x === ~0, x === 5)'],
    ['what an unknown call returns', 'const y = sspi.initialize(); f(y === 0)'],
  ])('never %s', (_, source) => {
    expect(marked(`${call}; ${source}`, { settings })).toBe(`${call}; ${source}`)
  })
})

test.each([
  ['alone: unsigned', `${call}; f(x === 0)`, ['unsigned']],
  ['beside int32 numbers', `${call}; f(x === 0, x === -2146893048)`, ['int32', 'int32']],
  [
    'beside both',
    `${call}; f(x === 0, x === -2146893048, x === 0x80090308)`,
    ['unsigned', 'int32', 'unsigned'],
  ],
  ['bigint', `${call}; f(x === 0n)`, ['bigint']],
  ['text', `${call}; f(x === '0x00000000')`, ['hex']],
])('its representation %s', (_, text, representations) => {
  expect(recognise({ text, settings }).magic.map(({ representation }) => representation)).toEqual(
    representations,
  )
})

test('zero and other codes come in the order of the source', () => {
  const source = `${call}; f(x === «0», «0x80090308», x === «0x90312», x === «0»)`
  expect(marked(source, { settings })).toBe(source)
})

test('everyday names need evidence for zero too', () => {
  const source = 'f(box.decryptMessage(m) === 0)'
  expect(marked(source, { settings })).toBe(source)
  const about = "import sspi from 'node-expose-sspi'; f(box.decryptMessage(m) === «0»)"
  expect(marked(about, { settings })).toBe(about)
})
