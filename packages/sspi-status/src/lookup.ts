import { statusCodes } from './generated/table.ts'
import type { StatusCode } from './types.ts'

interface StatusCodeIndex {
  readonly byName: ReadonlyMap<string, StatusCode>
  readonly byValue: ReadonlyMap<number, StatusCode>
}

let index: StatusCodeIndex | undefined

// Made on first use, so that a bundler can drop the table from programs which only import constants.
function statusCodeIndex(): StatusCodeIndex {
  index ??= {
    byName: new Map(statusCodes.map((row) => [row.name, row])),
    byValue: new Map(statusCodes.filter((row) => row.aliasOf === null).map((row) => [row.value, row])),
  }
  return index
}

/**
 * Finds the row of a status code.
 *
 * @param code a number of either sign; a bigint of either sign; an exact name; `0x…` in any case; signed or
 *   unsigned decimal text; 5 to 8 bare hex digits, where the text is not the decimal of a code
 * @returns the row, or `undefined` if there is no such code; a value with two names gives the canonical row
 */
export function lookup(code: number | bigint | string): StatusCode | undefined {
  const { byName, byValue } = statusCodeIndex()
  if (typeof code === 'string' && byName.has(code)) return byName.get(code)
  const value = unsignedValueOf(code)
  return value === undefined ? undefined : byValue.get(value)
}

/** The unsigned 32-bit value that `lookup` reads out of its argument, also where no code has that value. */
export function unsignedValueOf(code: number | bigint | string): number | undefined {
  if (typeof code === 'string') return valueOfText(code)
  if (typeof code === 'number' && !Number.isInteger(code)) return undefined
  return code >= -0x80000000 && code <= 0xffffffff ? Number(code) >>> 0 : undefined
}

function valueOfText(text: string): number | undefined {
  const { byName, byValue } = statusCodeIndex()
  const named = byName.get(text)
  if (named !== undefined) return named.value
  if (/^0x[\da-f]+$/i.test(text)) return unsignedValueOf(BigInt(text))

  const decimal = /^-?\d+$/.test(text) ? unsignedValueOf(Number(text)) : undefined
  const hex = /^[\da-f]{5,8}$/i.test(text) ? Number(`0x${text}`) : undefined
  if (decimal === undefined || hex === undefined) return decimal ?? hex
  if (byValue.has(decimal)) return decimal
  // No code has a decimal of eight digits, and eight hex digits are how servers and logs write a status.
  return byValue.has(hex) || text.length === 8 ? hex : decimal
}
