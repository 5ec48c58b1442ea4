import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as unsigned from 'sspi-status'
import { lookup, statusCodes, toHex, toInt32, toUnsigned } from 'sspi-status'
import * as bigint from 'sspi-status/bigint'
import * as hex from 'sspi-status/hex'
import * as int32 from 'sspi-status/int32'

const representations = { unsigned, int32, bigint, hex }
const anyRow = fc.constantFrom(...statusCodes)
const canonicalNameOf = (row: (typeof statusCodes)[number]): string => row.aliasOf ?? row.name

const constantsOf = (module: object): Map<string, unknown> =>
  new Map(Object.entries(module).filter(([name]) => name.startsWith('SEC_')))

describe.each(Object.entries(representations))('the constants of %s', (_representation, module) => {
  const constants = constantsOf(module)

  it('are the 96 names of the table', () => {
    expect([...constants.keys()].sort()).toEqual(statusCodes.map(({ name }) => name).sort())
  })

  it('lead back to their row', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const constant = constants.get(row.name) as number | bigint | string
        expect(lookup(constant)?.name).toBe(canonicalNameOf(row))
      }),
      { numRuns: 300 },
    )
  })
})

describe('one code in four representations', () => {
  it.each(statusCodes)('$name', ({ name, value }) => {
    expect(unsigned[name]).toBe(value)
    expect(int32[name]).toBe(toInt32(value))
    expect(bigint[name]).toBe(BigInt(value))
    expect(hex[name]).toBe(toHex(value).slice(2))
  })

  it('converts back and forth without a loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: -0x80000000, max: 0xffffffff }), (status) => {
        expect(toUnsigned(toInt32(status))).toBe(toUnsigned(status))
        expect(toInt32(toUnsigned(status))).toBe(toInt32(status))
        expect(toInt32(BigInt(status))).toBe(toInt32(status))
        expect(toUnsigned(BigInt(toHex(status)))).toBe(toUnsigned(status))
      }),
    )
  })
})

describe('a number near to a code', () => {
  const values = new Set<number>(statusCodes.map(({ value }) => value))

  it('is one only if the table has it', () => {
    fc.assert(
      fc.property(anyRow, fc.integer({ min: -64, max: 64 }), ({ value }, distance) => {
        const near = value + distance
        fc.pre(near >= 0)
        const isCode = values.has(near)
        expect(lookup(near) !== undefined).toBe(isCode)
        expect(lookup(toInt32(near)) !== undefined).toBe(isCode)
        expect(lookup(BigInt(near)) !== undefined).toBe(isCode)
        expect(lookup(toHex(near)) !== undefined).toBe(isCode)
      }),
      { numRuns: 2000 },
    )
  })
})
