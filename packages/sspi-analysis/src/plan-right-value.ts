import type { StatusCode } from 'sspi-status'
import { TWO_TO_32, withOperators } from './composite-notations.ts'
import type { TextEdit } from './text-edit.ts'
import type { Node } from './tree.ts'
import { bitsOf, type WrittenValue } from './written-value.ts'

/**
 * The edit that writes a code's value where a wrong one stands: in the same notation, letter case and grouping of
 * digits; as a right neighbour is written, where the wrong one is small or the neighbour is int32.
 */
export function planRightValue(
  written: WrittenValue,
  { value }: StatusCode,
  neighbour: WrittenValue | undefined,
): TextEdit {
  const right = BigInt(value)
  if (written.kind === 'text') return editInQuotes(written.node, textLike(written, right))
  const model = modelFor(written, neighbour)
  const isNegative = right >= 0x80000000n && (written.value < 0n || model.value < 0n)
  // The operators that stand there can make the value.
  const magnitude = model === written ? magnitudeFor(written, right) : undefined
  if (magnitude !== undefined) return edit(written.literal, digitsLike(written, magnitude))
  return edit(
    written.node,
    isNegative ? `-${digitsLike(model, TWO_TO_32 - right)}` : digitsLike(model, right),
  )
}

function modelFor(written: WrittenValue, neighbour: WrittenValue | undefined): WrittenValue {
  const { node, literal, value, kind } = written
  if (neighbour?.kind !== kind || node !== literal) return written
  return neighbour.value < 0n || value < 0x10000n ? neighbour : written
}

/** The number that the literal must be, so that with its operators it is the value. */
function magnitudeFor({ node, literal, kind }: WrittenValue, right: bigint): bigint | undefined {
  // `-0` is another number.
  if (right === 0n && node !== literal) return undefined
  const isBigint = kind === 'bigint'
  return [right, TWO_TO_32 - right, TWO_TO_32 - right - 1n].find((magnitude) => {
    return bitsOf(withOperators({ node: literal, value: magnitude, isBigint }).value) === right
  })
}

function textLike(written: WrittenValue, right: bigint): string {
  const isNegative = written.radix === 10 && right >= 0x80000000n && written.value < 0n
  return isNegative ? `-${digitsLike(written, TWO_TO_32 - right)}` : digitsLike(written, right)
}

/** A number written as another one is. */
function digitsLike({ raw, radix, kind }: WrittenValue, magnitude: bigint): string {
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

function edit({ range: [start, end] }: Node, text: string): TextEdit {
  return { start, end, text }
}

/** The edit that changes a whole text and leaves its quotes. */
export function editInQuotes({ range: [start, end] }: Node, text: string): TextEdit {
  return { start: start + 1, end: end - 1, text }
}
