import { describe, expect, it } from 'vitest'
import { findWrongConstants } from '../src/find-wrong-constants.ts'
import { applyEdits } from '../src/text-edit.ts'
import { onEveryParser } from './every-parser.ts'
import type { Language } from './recognise.ts'

function mended(text: string, language?: Language): string {
  return onEveryParser({ text, language }, (analysis) =>
    applyEdits(
      text,
      findWrongConstants(analysis).flatMap(({ useValue }) => useValue ?? []),
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

describe('a right neighbour shows how a placeholder is written', () => {
  it.each([
    { name: 'a small number', wrong: '5', neighbour: '0x8009030d', right: '0x80090324' },
    { name: 'a small number below zero', wrong: '-1', neighbour: '0x80090308', right: '0x80090324' },
    { name: 'a number among int32 ones', wrong: '5', neighbour: '-2146893048', right: '-2146893020' },
    { name: 'hex of few digits', wrong: '0xff', neighbour: '2148074248', right: '2148074276' },
    { name: 'no bits', wrong: '~0', neighbour: '0x80090308', right: '0x80090324' },
    { name: 'a small bigint', wrong: '-1n', neighbour: '0x80090308n', right: '0x80090324n' },
  ])('$name', ({ wrong, neighbour, right }) => {
    const name = neighbour === '0x8009030d' ? 'SEC_E_UNKNOWN_CREDENTIALS' : 'SEC_E_INVALID_TOKEN'
    const text = (value: string) => `f({ ${name}: ${neighbour}, SEC_E_TIME_SKEW: ${value} })`
    expect(mended(text(wrong))).toBe(text(right))
  })

  it('also one without the severity bit, which says nothing of the sign', () => {
    const text = (neighbour: string, value: string) =>
      `f({ SEC_I_CONTINUE_NEEDED: ${neighbour}, SEC_E_TIME_SKEW: ${value} })`
    expect(mended(text('0x90312', '-1'))).toBe(text('0x90312', '0x80090324'))
    expect(mended(text('590610', '-1'))).toBe(text('590610', '-2146893020'))
    expect(mended(text('590610', '5'))).toBe(text('590610', '2148074276'))
  })

  it('of the same column, and of the same kind', () => {
    const rows = (value: string) =>
      `f([{ name: 'SEC_E_INVALID_TOKEN', text: '80090308', int: -2146893048, hex: 0x80090308 }, { name: 'SEC_E_TIME_SKEW', hex: ${value} }])`
    expect(mended(rows('5'))).toBe(rows('0x80090324'))
    const kinds = (value: string) => `f({ SEC_E_INVALID_TOKEN: '80090308', SEC_E_TIME_SKEW: ${value} })`
    expect(mended(kinds('5'))).toBe(kinds('2148074276'))
  })
})

describe('what may itself be a code keeps its notation and its sign, whatever the neighbour', () => {
  it.each([
    { name: 'SEC_E_LOGON_DENIED', wrong: '0x8009030d', right: '0x8009030c' },
    { name: 'SEC_E_LOGON_DENIED', wrong: '2148074253', right: '2148074252' },
    { name: 'SEC_E_LOGON_DENIED', wrong: '0xC000006D', right: '0x8009030C' },
    { name: 'SEC_E_LOGON_DENIED', wrong: '0x00006d', right: '0x8009030c' },
    { name: 'SEC_I_CONTINUE_NEEDED', wrong: '0x90311', right: '0x90312' },
    { name: 'SEC_I_CONTINUE_NEEDED', wrong: '0x9031', right: '0x90312' },
  ])('$name: $wrong among int32 ones', ({ name, wrong, right }) => {
    for (const text of [
      (value: string) => `const SEC_E_INVALID_TOKEN = -2146893048, ${name} = ${value}`,
      (value: string) => `f({ SEC_E_INVALID_TOKEN: -2146893048, ${name}: ${value} })`,
    ])
      expect(mended(text(wrong))).toBe(text(right))
  })

  it('an int32 among unsigned ones', () => {
    const text = (value: string) => `const SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_LOGON_DENIED = ${value}`
    expect(mended(text('-2146893043'))).toBe(text('-2146893044'))
  })

  it('a key', () => {
    const rows = (value: string) =>
      `f({ '-2146893048': 'SEC_E_INVALID_TOKEN', ${value}: 'SEC_E_LOGON_DENIED' })`
    expect(mended(rows('0x8009030d'))).toBe(rows('0x8009030c'))
  })
})

describe('a member that an enum counts gets a value behind its name', () => {
  it.each([
    { first: '0x80090308', right: '0x80090301' },
    { first: '0x8009_0308', right: '0x8009_0301' },
    { first: '2148074248', right: '2148074241' },
    { first: '-2146893048', right: '-2146893055' },
  ])('as $first, from which it is counted', ({ first, right }) => {
    const text = (name: string) => `enum S { SEC_E_INVALID_TOKEN = ${first}, ${name} /* handle */ }`
    for (const name of ['SEC_E_INVALID_HANDLE', "'SEC_E_INVALID_HANDLE'"])
      expect(mended(text(name), 'ts')).toBe(text(`${name} = ${right}`))
  })
})

describe('no key is written that the table already has', () => {
  it.each<(key: string, other: string) => string>([
    (key, other) => `f({ [${other}]: 'SEC_E_INVALID_TOKEN', [${key}]: 'SEC_E_INVALID_TOKEN' })`,
    (key, other) => `f({ [${key}]: 'SEC_E_INVALID_TOKEN', [${other}]: 'SEC_E_NOTHING' })`,
    (key, other) => `f({ [${key}]: 'SEC_E_INVALID_TOKEN', [${other}]: 'bad token', ...more })`,
    (key, other) => `f({ [${key}]: 'SEC_E_INVALID_TOKEN', [${other}]() {} })`,
    (key, other) => `class A { [${key}] = 'SEC_E_INVALID_TOKEN'; [${other}] = 'bad token' }`,
    (key, other) => `f([[${key}, 'SEC_E_INVALID_TOKEN'], [${other}, 'bad token']])`,
    (key, other) => `t[${key}] = 'SEC_E_INVALID_TOKEN'; t[${other}] = 'SEC_E_NOTHING'`,
    (key, other) => `m.set(${key}, 'SEC_E_INVALID_TOKEN'); m.set(${other}, 'SEC_E_NOTHING')`,
  ])('%s', (table) => {
    for (const other of ['0x80090308', '2148074248', "'2148074248'"])
      expect(mended(table('0x8009030c', other))).toBe(table('0x8009030c', other))
    for (const other of ['-2146893048', "'0x80090308'", '7'])
      expect(mended(table('0x8009030c', other))).toBe(table('0x80090308', other))
    expect(mended(table("'80090309'", "'80090308'"))).toBe(table("'80090309'", "'80090308'"))
    expect(mended(table("'80090309'", '0x80090308'))).toBe(table("'80090308'", '0x80090308'))
  })
})
