import { describe, expect, it } from 'vitest'
import { findWrongConstants } from '../src/find-wrong-constants.ts'
import { applyEdits } from '../src/text-edit.ts'
import { onEveryParser } from './every-parser.ts'

function mended(text: string): string {
  return onEveryParser({ text }, (analysis) =>
    applyEdits(
      text,
      findWrongConstants(analysis).map(({ useValue }) => useValue),
    ),
  )
}

describe('the right value is written as the wrong one is', () => {
  it.each([
    { wrong: '0x8009030C', right: '0x80090308' },
    { wrong: '0X8009030C', right: '0X80090308' },
    { wrong: '0x8009_030C', right: '0x8009_0308' },
    { wrong: '0x8009308', right: '0x80090308' },
    { wrong: '2148074249', right: '2148074248' },
    { wrong: '2_148_074_249', right: '2_148_074_248' },
    { wrong: '-2146893047', right: '-2146893048' },
    { wrong: '0x80090309n', right: '0x80090308n' },
    { wrong: '-2146893047n', right: '-2146893048n' },
    { wrong: '0o20002201411', right: '0o20002201410' },
    { wrong: '0b10000000000010010000001100001001', right: '0b10000000000010010000001100001000' },
    { wrong: '~0x7ff6fcf6', right: '~0x7ff6fcf7' },
    { wrong: '-0x7ff6fcf7', right: '-0x7ff6fcf8' },
    { wrong: '-0x80090308', right: '-0x7FF6FCF8' },
    { wrong: '0x80090309 | 0', right: '0x80090308 | 0' },
    { wrong: '~~0x80090309', right: '~~0x80090308' },
    { wrong: '-2146893047 >>> 0', right: '-2146893048 >>> 0' },
    { wrong: '0x80090309 - 0x100000000', right: '0x80090308 - 0x100000000' },
    { wrong: "'80090309'", right: "'80090308'" },
    { wrong: '"0x80090309"', right: '"0x80090308"' },
    { wrong: '`80090309`', right: '`80090308`' },
    { wrong: "'-2146893047'", right: "'-2146893048'" },
    { wrong: "'2148074249'", right: "'2148074248'" },
    { wrong: '590600', right: '2148074248' },
  ])('$wrong becomes $right', ({ wrong, right }) => {
    expect(mended(`const SEC_E_INVALID_TOKEN = ${wrong}`)).toBe(`const SEC_E_INVALID_TOKEN = ${right}`)
  })

  it.each([
    { wrong: '0x90313', right: '0x90312' },
    { wrong: '0x090313', right: '0x090312' },
    { wrong: '0x80090312', right: '0x00090312' },
    { wrong: '0x90321', right: '0x90312' },
    { wrong: '-2146893038', right: '590610' },
    { wrong: '0x80090312 - 0x100000000', right: '0x00090312' },
    { wrong: '590601', right: '590610' },
    { wrong: "'80090312'", right: "'00090312'" },
    { wrong: "'590611'", right: "'590610'" },
  ])('$wrong becomes $right, which has no severity bit', ({ wrong, right }) => {
    expect(mended(`const SEC_I_CONTINUE_NEEDED = ${wrong}`)).toBe(`const SEC_I_CONTINUE_NEEDED = ${right}`)
  })

  it.each([
    { wrong: '0x8009030D', right: '0x8009030C' },
    { wrong: '0x8009030d', right: '0x8009030c' },
    { wrong: '0x80090309', right: '0x8009030C' },
  ])('$wrong becomes $right, in its letter case', ({ wrong, right }) => {
    expect(mended(`const SEC_E_LOGON_DENIED = ${wrong}`)).toBe(`const SEC_E_LOGON_DENIED = ${right}`)
  })

  it('zero has the digits of the wrong value', () => {
    expect(mended('const SEC_E_OK = 0x80090308')).toBe('const SEC_E_OK = 0x00000000')
    expect(mended('const SEC_E_OK = -2146893048')).toBe('const SEC_E_OK = 0')
  })
})

describe('the right value is written as a neighbour is', () => {
  it.each([
    { name: 'a small number', wrong: '5', neighbour: '0x80090308', right: '0x8009030C' },
    {
      name: 'an unsigned number among int32 ones',
      wrong: '0x8009030d',
      neighbour: '-2146893048',
      right: '-2146893044',
    },
  ])('$name', ({ wrong, neighbour, right }) => {
    const text = (value: string) => `f({ SEC_E_INVALID_TOKEN: ${neighbour}, SEC_E_LOGON_DENIED: ${value} })`
    expect(mended(text(wrong))).toBe(text(right))
  })

  it('but not a key, nor where the neighbour is of another kind', () => {
    const rows = (value: string) =>
      `f({ '-2146893048': 'SEC_E_INVALID_TOKEN', ${value}: 'SEC_E_LOGON_DENIED' })`
    expect(mended(rows('0x8009030d'))).toBe(rows('0x8009030c'))
    const kinds = (value: string) => `f({ SEC_E_INVALID_TOKEN: '80090308', SEC_E_LOGON_DENIED: ${value} })`
    expect(mended(kinds('0x8009030d'))).toBe(kinds('0x8009030c'))
  })
})
