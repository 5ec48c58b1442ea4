import { lookup, type SecurityStatusName } from 'sspi-status'
import { describe, expect, it } from 'vitest'
import { isAlmost, isHresult, isPlaceholder, isStatusNumber } from '../src/status-likeness.ts'
import { written } from './written.ts'

function codeOf(name: SecurityStatusName) {
  const code = lookup(name)
  if (code === undefined) throw new Error(`${name} is no code.`)
  return code
}

describe('almost a code', () => {
  it.each<[claim: string, name: SecurityStatusName, almost: string[], others: string[]]>([
    ['another code', 'SEC_E_LOGON_DENIED', ['0x80090308', '590610', '-2146893048'], ['0', '0x80090008']],
    ['in the table', 'SEC_E_LOGON_DENIED', ['0x90300', '0x800903ff'], ['0x902ff', '0x80090400', '0x190300']],
    ['the low word of the code', 'SEC_E_LOGON_DENIED', ['0x1030c', '0x1234030c'], ['0x030c', '0x1234030d']],
    ['of SEC_E_OK nothing', 'SEC_E_OK', ['0x80090308'], ['0x10000', '1', '0', '4294967295']],
    ['one hex digit missing', 'SEC_E_INVALID_TOKEN', ['0x8009030', '0X8009038n'], ['0x800903', '0x1']],
    ['one hex digit too many', 'SEC_E_INVALID_TOKEN', ['0x800903008', '0x800903081'], ['0x8009030801']],
    ['in small letters or capitals', 'SEC_E_LOGON_DENIED', ['0x809030C', '0x809030c'], ['0x80930C']],
    ['with separators', 'SEC_E_INVALID_TOKEN', ['0x800_90_30', '21_48_07_42_4'], ['0x80_09_03']],
    ['with zeros in front', 'SEC_E_INVALID_TOKEN', ['0x0008009030'], ['0x000800903']],
    ['one decimal missing', 'SEC_E_INVALID_TOKEN', ['214807424', '214807424.'], ['21480742', '21480742.']],
    ['of a negative', 'SEC_E_INVALID_TOKEN', ['-214689304', "'-214689304'"], ['-21468930', "'-21468930'"]],
    ['of a negative, not of the complement', 'SEC_E_INVALID_TOKEN', ['-214689048'], ['-214687048']],
    ['of a complement', 'SEC_E_INVALID_TOKEN', ['~0x7ff6fcf', '~0x7ff6cf7'], ['~0x7ff6fc', '~0x7ff6cf6']],
    ['of bare text with zeros in front', 'SEC_I_CONTINUE_NEEDED', ["'0009031'"], ["'0000903'"]],
    ['octal', 'SEC_E_INVALID_TOKEN', ['0o2000220141', '02000220141'], ['0o200022014']],
    ['binary', 'SEC_I_CONTINUE_NEEDED', ['0b1001000000110001001'], ['0b100100000011000100']],
    ['bare text', 'SEC_E_INVALID_TOKEN', ["'8009030'"], ["'800930a'"]],
  ])('%s', (_, name, almost, others) => {
    const code = codeOf(name)
    const isOne = (text: string) => isAlmost(written(text), code)
    expect([...almost, ...others].filter(isOne)).toEqual(almost)
  })
})

it.each([
  ['0x80000000', '0x7fffffff'],
  ['0xfffeffff', '0xffff0000'],
  ['-65537', '-65536'],
  ['-2147483648', '2147483647'],
  ['0x80090308', '0x180090308'],
])('%s is an HRESULT, %s is none', (hresult, other) => {
  expect([hresult, other].map((text) => isHresult(written(text)))).toEqual([true, false])
})

it.each([
  ['0x90300', '0x902ff'],
  ['0x903ff', '0x90400'],
  ['0x80000000', '0x7fffffff'],
  ['590610', '590700000'],
  ['0x90312', '0x100090312'],
])('%s looks like a status, %s does not', (status, other) => {
  expect([status, other].map((text) => isStatusNumber(written(text)))).toEqual([true, false])
})

it.each([
  ['65535', '65536'],
  ['-65535', '-65536'],
  ['0x0001', '0x00001'],
  ['0x0_0_0_1', '0x0_0_0_0_1'],
  ['0x0001n', '0X0000An'],
  ['0x903', '0x9031'],
  ['0b101', '0x00005'],
])('%s holds a place, %s does not', (placeholder, other) => {
  const code = codeOf('SEC_I_CONTINUE_NEEDED')
  expect([placeholder, other].map((text) => isPlaceholder(written(text), code))).toEqual([true, false])
})
