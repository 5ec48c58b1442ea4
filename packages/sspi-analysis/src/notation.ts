import { lookup, type StatusCode } from 'sspi-status'
import { TWO_TO_32, withOperators } from './composite-notations.ts'
import { tableOf } from './table-of.ts'
import type { Representation } from './text-edit.ts'
import { nodeIn, parentOf, textOf, type Node } from './tree.ts'

export { compositeNotations } from './composite-notations.ts'

/** A status code as it is written at one place. */
export interface Notation {
  /** The whole expression, with the operators that belong to the notation. */
  node: Node
  /** The canonical row of the code. */
  code: StatusCode
  /** The number that a named constant must have to stand here; `hex` for texts. */
  representation: Representation
  /** False for a bigint below zero, which no entry point of `sspi-status` has. */
  hasConstant: boolean
  name: NotationName
  /** Whether the notation alone makes it a status code, or the place must say so too. */
  certain: boolean
}

interface LiteralNotation {
  name: string
  /** The raw text of a literal. */
  pattern: RegExp
  isCertain: (raw: string, code: StatusCode) => boolean
  example: string
  /** A literal of the same form that needs a place to make it a status code. */
  nearMiss: string
}

const FIRST_ERROR_CODE = 0x80000000
const isErrorCode = (_raw: string, code: StatusCode) => code.value >= FIRST_ERROR_CODE
const hasEightDigits = (raw: string) => /^0x(?:_?[\da-f]){8}n?$/iu.test(raw)

/** How a number may be written; the first row whose pattern the raw text has decides. */
export const literalNotations = tableOf([
  {
    name: 'hex',
    pattern: /^0x[\da-f_]+n?$/iu,
    isCertain: hasEightDigits,
    example: '0x80090308',
    nearMiss: '0x90312',
  },
  {
    name: 'octal',
    pattern: /^0o?[0-7][0-7_]*n?$/iu,
    isCertain: isErrorCode,
    example: '0o20002201410',
    nearMiss: '0o2201422',
  },
  {
    name: 'binary',
    pattern: /^0b[01_]+n?$/iu,
    isCertain: isErrorCode,
    example: '0b10000000000010010000001100001000',
    nearMiss: '0b10010000001100010010',
  },
  {
    name: 'decimal',
    pattern: /^(?:0|[1-9][\d_]*)(?:n|\.)?$/u,
    isCertain: isErrorCode,
    example: '2148074248',
    nearMiss: '590610',
  },
]) satisfies readonly LiteralNotation[]

interface TextNotation {
  name: string
  pattern: RegExp
  certain: boolean
  example: string
  /** A text of almost the same form that is no status code, wherever it stands. */
  nearMiss: string
}

/** How a text may be a status code and nothing else. */
export const textNotations = tableOf([
  {
    name: 'hex-text',
    pattern: /^0x[\da-f]{8}$/iu,
    certain: true,
    example: "'0x80090308'",
    nearMiss: "'0x80090308 '",
  },
  {
    name: 'bare-hex-text',
    pattern: /^[\da-f]{8}$/iu,
    certain: false,
    example: "'80090308'",
    nearMiss: "'80090308:'",
  },
]) satisfies readonly TextNotation[]

export type NotationName = (typeof literalNotations)[number]['name'] | (typeof textNotations)[number]['name']

/** No code but zero is a smaller number, and no notation of one has a literal outside 32 bits. */
const SMALLEST_LITERAL = 0x90000
const LARGEST_LITERAL = 0xffffffff

/** The status code that is written at a literal, together with the operators around it; undefined where there is none. */
export function notationOf(literal: Node, text: string): Notation | undefined {
  const notation = isOutsideCodes(literal) ? undefined : readNotation(literal, text)
  return notation?.code.value === 0 ? undefined : notation
}

/** Zero as `SEC_E_OK` may be written, in any notation; no notation makes it a code by itself. */
export function zeroNotationOf(literal: Node, text: string): Notation | undefined {
  const notation = readNotation(literal, text)
  return notation?.code.value === 0 ? { ...notation, certain: false } : undefined
}

// Most literals of a source are small numbers: they cost one comparison.
function isOutsideCodes(literal: Node): boolean {
  if (literal.type !== 'Literal' || typeof literal.value !== 'number') return false
  return !(literal.value >= SMALLEST_LITERAL && literal.value <= LARGEST_LITERAL)
}

function readNotation(literal: Node, text: string): Notation | undefined {
  if (literal.type === 'TemplateLiteral') return templateNotationOf(literal, text)
  if (literal.type === 'Literal' && typeof literal.value === 'string')
    return textNotationOf(literal, literal.value, textOf(literal, text))
  return numberNotationOf(literal, text)
}

function digitsOf(raw: string): bigint {
  const digits = raw.replace(/[_n.]/gu, '')
  return BigInt(/^0[0-7]/u.test(digits) ? `0o${digits}` : digits)
}

/** A number as it is written at one place, status code or not. */
export interface WrittenNumber {
  /** The whole expression, with the operators that belong to the notation. */
  node: Node
  value: bigint
  isBigint: boolean
  /** How the literal inside is written. */
  row: (typeof literalNotations)[number]
  /** The literal inside, and what the source says there. */
  literal: Node
  raw: string
  /** The number of the literal alone. */
  magnitude: bigint
}

function numberAt(literal: Node, text: string): WrittenNumber | undefined {
  const raw = textOf(literal, text)
  const row = literalNotations.find(({ pattern }) => pattern.test(raw))
  if (row === undefined) return undefined
  const magnitude = digitsOf(raw)
  const isBigint = raw.endsWith('n')
  const { node, value } = withOperators({ node: literal, value: magnitude, isBigint })
  return { node, value, isBigint, row, literal, raw, magnitude }
}

function numberNotationOf(literal: Node, text: string): Notation | undefined {
  const number = numberAt(literal, text)
  if (number === undefined) return undefined
  const { node, value, isBigint, row, raw, magnitude } = number
  const code = lookup(value)
  if (code === undefined || !isWayToWrite(code, magnitude)) return undefined
  const isNegative = value < 0n
  return {
    node,
    code,
    representation: isBigint ? 'bigint' : isNegative ? 'int32' : 'unsigned',
    hasConstant: !isBigint || !isNegative,
    name: row.name,
    certain: row.isCertain(raw, code),
  }
}

// `~(-0x80090309)` is arithmetic: the digits of a notation are those of the code, of its negative or its complement.
function isWayToWrite({ value }: StatusCode, magnitude: bigint): boolean {
  const unsigned = BigInt(value)
  const negative = TWO_TO_32 - unsigned
  return magnitude === unsigned || magnitude === negative || magnitude === negative - 1n
}

// The raw text must be the value: an escape would hide the digits from the prefilter and from a reader.
function textNotationOf(node: Node, value: string, raw: string): Notation | undefined {
  const row = textNotations.find(({ pattern }) => pattern.test(value))
  if (row === undefined || raw.slice(1, -1) !== value) return undefined
  const code = lookup(Number.parseInt(value, 16))
  if (code === undefined) return undefined
  return { node, code, representation: 'hex', hasConstant: true, name: row.name, certain: row.certain }
}

function templateNotationOf(node: Node, text: string): Notation | undefined {
  if (parentOf(node)?.type === 'TaggedTemplateExpression') return undefined
  const raw = textOf(node, text)
  return textNotationOf(node, raw.slice(1, -1), raw)
}

/** The status code that a whole expression is, where it is one notation and nothing more. */
export function writtenCodeOf(expression: Node, text: string): Notation | undefined {
  const literal = literalIn(expression)
  const notation = literal === undefined ? undefined : notationOf(literal, text)
  return notation?.node === expression ? notation : undefined
}

/** The number that a whole expression is, in any notation that a status code may have. */
export function writtenNumberOf(expression: Node, text: string): WrittenNumber | undefined {
  const literal = literalIn(expression)
  const number = literal === undefined ? undefined : numberAt(literal, text)
  return number?.node === expression ? number : undefined
}

/** The literal that the operators of a notation stand around. */
function literalIn(expression: Node): Node | undefined {
  let literal: Node | undefined = expression
  while (literal?.type === 'UnaryExpression' || literal?.type === 'BinaryExpression') {
    literal = nodeIn(literal.type === 'UnaryExpression' ? literal.argument : literal.left)
  }
  return literal
}
