import { lookup, type StatusCode } from 'sspi-status'
import { writtenNumberOf } from './notation.ts'
import { hasRange, nodeIn, nodesIn, placeOf, textOf, type Node } from './tree.ts'

/** A number, or a text that is one, as it is written at one place. */
export interface WrittenValue {
  /** The whole expression, without casts around it. */
  node: Node
  value: bigint
  kind: 'number' | 'bigint' | 'text'
  /** The literal that has the digits, and its digits with what belongs to them, without quotes and signs. */
  literal: Node
  raw: string
  radix: Radix
}

export type Radix = 2 | 8 | 10 | 16

/** The number that an expression is, whether a status code or not; undefined for any other value. */
export function writtenValueOf(expression: Node, text: string): WrittenValue | undefined {
  const node = castless(expression)
  if (!hasRange(node)) return undefined
  const number = writtenNumberOf(node, text)
  if (number === undefined) return textValueOf(node, text)
  const { value, isBigint, literal, raw } = number
  return { node, value, kind: isBigint ? 'bigint' : 'number', literal, raw, radix: radixOf(raw) }
}

/** The status code that a value is; of a shared value the canonical one. */
export function codeOfValue({ value }: WrittenValue): StatusCode | undefined {
  return lookup(value)
}

/** The 32 bits of a number; undefined where it has more. */
export function bitsOf(value: bigint): bigint | undefined {
  return value < -0x80000000n || value > 0xffffffffn ? undefined : BigInt.asUintN(32, value)
}

function castless(expression: Node): Node {
  let node = expression
  for (;;) {
    const inner: Node | undefined = 'expression' in node ? nodeIn(node.expression) : undefined
    // Only a cast is passed on the way out.
    if (inner === undefined || placeOf(inner) === inner) return node
    node = inner
  }
}

function radixOf(raw: string): Radix {
  if (/^0x/iu.test(raw)) return 16
  if (/^0b/iu.test(raw)) return 2
  return /^0o?[0-7]/iu.test(raw) ? 8 : 10
}

function textValueOf(node: Node, text: string): WrittenValue | undefined {
  const raw = plainTextOf(node, text)
  const radix = raw === undefined ? undefined : radixOfText(raw)
  if (raw === undefined || radix === undefined) return undefined
  const isNegative = raw.startsWith('-')
  const digits = raw.replace(/^-|^0x/iu, '')
  const magnitude = BigInt(radix === 16 ? `0x${digits}` : digits)
  const value = isNegative ? -magnitude : magnitude
  return { node, value, kind: 'text', literal: node, raw, radix }
}

/** A text that stands in the source as it is, without escapes and insertions. */
export function plainTextOf(node: Node, text: string): string | undefined {
  const raw = textOf(node, text).slice(1, -1)
  if (node.type === 'Literal') return node.value === raw ? raw : undefined
  if (node.type !== 'TemplateLiteral' || nodesIn(node.expressions).length > 0) return undefined
  return raw.includes('\\') ? undefined : raw
}

function radixOfText(text: string): 10 | 16 | undefined {
  if (/^0x[\da-f]{1,9}$/iu.test(text)) return 16
  const isBareHex = /^[\da-f]{7,8}$/iu.test(text) || /^(?=.*[a-f])[\da-f]{5,9}$/iu.test(text)
  if (isBareHex || (/^\d{5}$/u.test(text) && lookup(text) !== undefined)) return 16
  return /^-?\d{1,11}$/u.test(text) ? 10 : undefined
}
