import type { StatusCode } from 'sspi-status'
import { TWO_TO_32 } from './composite-notations.ts'
import { distanceBetween } from './nearest-names.ts'
import { bitsOf, type Radix, type WrittenValue } from './written-value.ts'

// What a number must look like to be a status code that somebody got wrong, and not a number of something else.

/** Whether a number that is not a code's value can hardly be meant as anything else. */
export function isAlmost(written: WrittenValue, { value }: StatusCode): boolean {
  const bits = bitsOf(written.value)
  if (bits !== undefined) {
    if (isInTable(bits)) return true
    if (value !== 0 && bits > 0xffffn && lowWordOf(bits) === lowWordOf(BigInt(value))) return true
  }
  return isOneChangeAway(written, BigInt(value))
}

/** Whether a number has the severity bit of an HRESULT and a facility; a small number below zero has none. */
export function isHresult({ value }: WrittenValue): boolean {
  const bits = bitsOf(value)
  return bits !== undefined && bits >= 0x80000000n && bits < 0xffff0000n
}

/** Whether a number only holds the place of a value: it is so small that nobody can have meant it as a code. */
export function isPlaceholder(written: WrittenValue, code: StatusCode): boolean {
  const { value, raw } = written
  const isSmall = value > -0x10000n && value < 0x10000n
  return isSmall && !HEX_OF_A_CODE.test(raw) && !isAlmost(written, code)
}

/** At least as many digits as a code has. */
const HEX_OF_A_CODE = /^0x(?:_?[\da-f]){5}/iu

/** Whether a number looks like a status, whoever may have given it out. */
export function isStatusNumber(written: WrittenValue): boolean {
  const bits = bitsOf(written.value)
  return bits !== undefined && (isInTable(bits) || isHresult(written))
}

/** Whether a number is of the range that the codes lie in, with or without their severity bit. */
function isInTable(bits: bigint): boolean {
  const low = lowWordOf(bits)
  return (bits & 0x7fff0000n) === 0x00090000n && low >= 0x300n && low <= 0x3ffn
}

function lowWordOf(bits: bigint): bigint {
  return bits & 0xffffn
}

/** One digit wrong, missing or too much, or two neighbours swapped. */
function isOneChangeAway({ raw, radix }: WrittenValue, right: bigint): boolean {
  if (right === 0n) return false
  const digits = significantDigitsOf(raw, radix)
  // A negative or a complement is written with other digits.
  const ways = [right, TWO_TO_32 - right, TWO_TO_32 - right - 1n]
  return ways.some((way) => distanceBetween(digits, way.toString(radix)) <= 1)
}

function significantDigitsOf(raw: string, radix: Radix): string {
  const digits = raw.toLowerCase().replaceAll(/[_n.]/gu, '')
  return digits.replace(radix === 16 ? /^(?:0x)?0*/u : /^(?:-|0[ob])?0*/u, '')
}
