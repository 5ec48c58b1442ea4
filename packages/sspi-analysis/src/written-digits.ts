import { TWO_TO_32 } from './composite-notations.ts'
import type { WrittenValue } from './written-value.ts'

// How a number is written as another one is: in its notation, letter case and grouping of digits.

/** The 32 bits of a code with the digits of another number; below zero where that one is, and the code has the severity bit. */
export function signedLike(model: WrittenValue, right: bigint, isNegative = model.value < 0n): string {
  return isNegative && right >= 0x80000000n
    ? `-${digitsLike(model, TWO_TO_32 - right)}`
    : digitsLike(model, right)
}

/** A number of zero or more, written as another one is. */
export function digitsLike({ raw, radix, kind }: WrittenValue, magnitude: bigint): string {
  const prefix =
    /^0[xob]/iu.exec(radix === 16 && !/^0x/iu.test(raw) ? '' : raw)?.[0] ?? (radix === 8 ? '0' : '')
  const body = raw.slice(prefix.length).replace(/n$/u, '')
  const digits = magnitude.toString(radix).padStart(widthOf(body, radix), '0')
  const cased = /[a-f]/u.test(body) ? digits : digits.toUpperCase()
  return `${prefix}${grouped(cased, body)}${kind === 'bigint' ? 'n' : ''}`
}

/** Hex digits are eight where somebody filled them up with zeros. */
function widthOf(body: string, radix: number): number {
  const digits = body.replaceAll('_', '')
  if (radix !== 16) return 0
  if (digits.length > 6) return 8
  return digits.startsWith('0') ? digits.length : 0
}

/** Digits with separators as far apart as in another number. */
function grouped(digits: string, like: string): string {
  const size = like.split('_').slice(1).at(-1)?.length ?? 0
  if (size === 0) return digits
  const first = digits.length % size
  const groups = Array.from({ length: Math.floor(digits.length / size) }, (_, index) => {
    const start = first + index * size
    return digits.slice(start, start + size)
  })
  return [...(first === 0 ? [] : [digits.slice(0, first)]), ...groups].join('_')
}
