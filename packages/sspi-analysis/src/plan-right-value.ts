import type { StatusCode } from 'sspi-status'
import { TWO_TO_32, withOperators } from './composite-notations.ts'
import { isPlaceholder } from './status-likeness.ts'
import type { TextEdit } from './text-edit.ts'
import type { Node } from './tree.ts'
import { digitsLike, signedLike } from './written-digits.ts'
import { bitsOf, type WrittenValue } from './written-value.ts'

/**
 * The edit that writes a code's value where a wrong one stands: in the same notation, letter case, grouping of digits
 * and representation; as a right neighbour is written, where the wrong one only holds a place.
 */
export function planRightValue(
  written: WrittenValue,
  code: StatusCode,
  neighbour: WrittenValue | undefined,
): TextEdit {
  const right = BigInt(code.value)
  const { node, literal, kind } = written
  if (kind === 'text') return editInQuotes(node, signedLike(written, right))
  if (neighbour !== undefined && isPlaceholder(written, code))
    return edit(node, signedLike(neighbour, right, isNegativeAmong(neighbour, written)))
  // The operators that stand there can make the value.
  const magnitude = magnitudeFor(written, right)
  if (magnitude !== undefined) return edit(literal, digitsLike(written, magnitude))
  return edit(node, signedLike(written, right))
}

/** The edit that gives a value to a member that its enum counts. */
export function planMemberValue({ range: [, end] }: Node, right: string): TextEdit {
  return { start: end, end, text: ` = ${right}` }
}

/** Whether a code with the severity bit is below zero: one without it says so only by its notation. */
function isNegativeAmong({ value, radix }: WrittenValue, written: WrittenValue): boolean {
  const saysSign = value < 0n || value >= 0x80000000n
  return saysSign ? value < 0n : radix === 10 && written.value < 0n
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

function edit({ range: [start, end] }: Node, text: string): TextEdit {
  return { start, end, text }
}

/** The edit that changes a whole text and leaves its quotes. */
export function editInQuotes({ range: [start, end] }: Node, text: string): TextEdit {
  return { start: start + 1, end: end - 1, text }
}
