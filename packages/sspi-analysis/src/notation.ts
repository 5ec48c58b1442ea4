import type { TSESTree } from '@typescript-eslint/types'
import { lookup, toUnsigned, type StatusCode } from 'sspi-status'
import type { Representation } from './text-edit.ts'
import { isZero, textOf, type Node } from './tree.ts'

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
  isCertain: (raw: string, value: bigint) => boolean
  example: string
  /** A literal of the same form that is not certain, or no code. */
  nearMiss: string
}

const ERROR_CODES_BEGIN = 0x80000000n
const isErrorCode = (_raw: string, value: bigint) => value >= ERROR_CODES_BEGIN || value > 0x7ff00000n
const hasEightDigits = (raw: string) => /^0x(?:_?[\da-f]){8}n?$/iu.test(raw)

/** How a number or text may be written; the first row whose pattern the raw text has decides. */
export const literalNotations = [
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
] as const satisfies readonly LiteralNotation[]

interface TextNotation {
  name: string
  pattern: RegExp
  certain: boolean
  example: string
}

/** How a text may be a status code and nothing else. */
export const textNotations = [
  { name: 'hex-text', pattern: /^0x[\da-f]{8}$/iu, certain: true, example: "'0x80090308'" },
  { name: 'bare-hex-text', pattern: /^[\da-f]{8}$/iu, certain: false, example: "'80090308'" },
] as const satisfies readonly TextNotation[]

export type NotationName = (typeof literalNotations)[number]['name'] | (typeof textNotations)[number]['name']

/** No code but zero is a smaller number; zero is never a code by its notation. */
const SMALLEST_CODE = 0x90000
const TWO_TO_32 = 0x100000000

interface CompositeNotation {
  example: string
  /** Where the parent turns the operand into another way of writing the number: the parent's value. */
  apply: (parent: Node, operand: Node, value: number) => number | undefined
}

const unary = (operator: string, compute: (value: number) => number): CompositeNotation['apply'] => {
  return (parent, _operand, value) =>
    parent.type === 'UnaryExpression' && parent.operator === operator ? compute(value) : undefined
}

const binary = (
  operator: string,
  isRight: (right: Node) => boolean,
  compute: (value: number) => number,
): CompositeNotation['apply'] => {
  return (parent, operand, value) => {
    if (parent.type !== 'BinaryExpression' || parent.operator !== operator) return undefined
    return parent.left === operand && isRight(parent.right) ? compute(value) : undefined
  }
}

const isTwoTo32 = (node: Node) => node.type === 'Literal' && node.value === TWO_TO_32

/** Operators that belong to a notation: the whole expression is then the number. */
export const compositeNotations: readonly CompositeNotation[] = [
  { example: '-2146893048', apply: unary('-', (value) => -value) },
  { example: '~0x7ff6fcf7', apply: unary('~', (value) => ~value) },
  { example: '0x80090308 | 0', apply: binary('|', isZero, (value) => value | 0) },
  { example: '0x80090308 >> 0', apply: binary('>>', isZero, (value) => value >> 0) },
  { example: '-2146893048 >>> 0', apply: binary('>>>', isZero, (value) => value >>> 0) },
  { example: '0x80090308 - 0x100000000', apply: binary('-', isTwoTo32, (value) => value - TWO_TO_32) },
]

/** The status code that is written at a literal, together with the operators around it; undefined where there is none. */
export function notationOf(literal: Node, text: string): Notation | undefined {
  if (literal.type === 'TemplateLiteral') return templateNotationOf(literal, text)
  if (literal.type !== 'Literal') return undefined
  if (typeof literal.value === 'string') return textNotationOf(literal, literal.value, textOf(literal, text))
  if (typeof literal.value === 'number') return numberNotationOf(literal, text)
  return 'bigint' in literal ? bigintNotationOf(literal, textOf(literal, text)) : undefined
}

function literalNotationOf(raw: string) {
  return literalNotations.find((row) => row.pattern.test(raw))
}

function digitsOf(raw: string): bigint {
  const digits = raw.replace(/_|[n.]$/gu, '')
  return BigInt(/^0[0-7]+$/u.test(digits) ? `0o${digits}` : digits)
}

function numberNotationOf(literal: TSESTree.NumberLiteral, text: string): Notation | undefined {
  if (literal.value < SMALLEST_CODE) return undefined
  const raw = textOf(literal, text)
  const row = literalNotationOf(raw)
  if (row === undefined || raw.endsWith('n')) return undefined
  const magnitude = digitsOf(raw)
  const { node, value } = withOperators(literal, Number(magnitude))
  const code = codeOf(value)
  if (code === undefined) return undefined
  return {
    node,
    code,
    representation: value < 0 ? 'int32' : 'unsigned',
    hasConstant: true,
    name: row.name,
    certain: row.isCertain(raw, magnitude),
  }
}

function withOperators(literal: Node, literalValue: number): { node: Node; value: number } {
  let node = literal
  let value = literalValue
  for (;;) {
    const { parent } = node
    if (parent === undefined) return { node, value }
    const operand = node
    const operandValue = value
    const applied = compositeNotations
      .map((row) => row.apply(parent, operand, operandValue))
      .find((result) => result !== undefined)
    if (applied === undefined) return { node, value }
    node = parent
    value = applied
  }
}

function codeOf(value: number): StatusCode | undefined {
  if (!Number.isInteger(value) || value < -0x80000000 || value > 0xffffffff) return undefined
  return value === 0 ? undefined : lookup(toUnsigned(value))
}

function bigintNotationOf(literal: TSESTree.Literal, raw: string): Notation | undefined {
  const row = literalNotationOf(raw)
  if (row === undefined || !raw.endsWith('n')) return undefined
  const magnitude = digitsOf(raw)
  const { parent } = literal
  const isNegative = parent?.type === 'UnaryExpression' && parent.operator === '-'
  const value = Number(isNegative ? -magnitude : magnitude)
  const code = codeOf(value)
  if (code === undefined) return undefined
  return {
    node: isNegative ? parent : literal,
    code,
    representation: 'bigint',
    hasConstant: !isNegative,
    name: row.name,
    certain: row.isCertain(raw, magnitude),
  }
}

// The raw text must be the value: an escape would hide the digits from the prefilter and from a reader.
function textNotationOf(node: Node, value: string, raw: string): Notation | undefined {
  const row = textNotations.find(({ pattern }) => pattern.test(value))
  if (row === undefined || raw.slice(1, -1) !== value) return undefined
  const code = codeOf(Number.parseInt(value, 16))
  if (code === undefined) return undefined
  return { node, code, representation: 'hex', hasConstant: true, name: row.name, certain: row.certain }
}

function templateNotationOf(node: TSESTree.TemplateLiteral, text: string): Notation | undefined {
  const [quasi] = node.quasis
  if (quasi === undefined || node.expressions.length > 0) return undefined
  if (node.parent.type === 'TaggedTemplateExpression') return undefined
  return textNotationOf(node, quasi.value.raw, textOf(node, text))
}

/** The status code that a whole expression is, where it is one notation and nothing more. */
export function writtenCodeOf(expression: Node, text: string): Notation | undefined {
  let literal = expression
  while (literal.type === 'UnaryExpression' || literal.type === 'BinaryExpression') {
    literal = literal.type === 'UnaryExpression' ? literal.argument : literal.left
  }
  const notation = notationOf(literal, text)
  return notation?.node === expression ? notation : undefined
}
