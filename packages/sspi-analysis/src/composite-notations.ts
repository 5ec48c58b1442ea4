import { tableOf } from './table-of.ts'
import { nodeIn, parentOf, type Node } from './tree.ts'

export const TWO_TO_32 = 0x100000000n

/** A number on the way through the operators around its literal. */
export interface Operand {
  node: Node
  value: bigint
  isBigint: boolean
}

interface CompositeNotation {
  name: string
  /** Where the parent turns the operand into another way of writing the number: the parent's value. */
  apply: (parent: Node, operand: Operand) => bigint | undefined
  example: string
  /** The same operator around a number that is then no status code. */
  nearMiss: string
}

const int32Of = ({ value, isBigint }: Operand) => (isBigint ? value : BigInt.asIntN(32, value))

const unary = (operator: string, compute: (operand: Operand) => bigint): CompositeNotation['apply'] => {
  return (parent, operand) =>
    parent.type === 'UnaryExpression' && parent.operator === operator ? compute(operand) : undefined
}

const binary = (
  operator: string,
  right: bigint,
  compute: (operand: Operand) => bigint | undefined,
): CompositeNotation['apply'] => {
  return (parent, operand) => {
    if (parent.type !== 'BinaryExpression' || parent.operator !== operator) return undefined
    const isRight = parent.left === operand.node && isNumber(parent.right, right, operand)
    return isRight ? compute(operand) : undefined
  }
}

function isNumber(expression: unknown, value: bigint, { isBigint }: Operand): boolean {
  const node = nodeIn(expression)
  return node?.type === 'Literal' && node.value === (isBigint ? value : Number(value))
}

/** Operators that belong to a notation: the whole expression is then the number. */
export const compositeNotations = tableOf([
  {
    name: 'negation',
    apply: unary('-', ({ value }) => -value),
    example: '-2146893048',
    nearMiss: '-0x80090308',
  },
  {
    name: 'complement',
    apply: unary('~', (operand) => ~int32Of(operand)),
    example: '~0x7ff6fcf7',
    nearMiss: '~0x80090308',
  },
  {
    name: 'or-zero',
    apply: binary('|', 0n, int32Of),
    example: '0x80090308 | 0',
    nearMiss: '0x80090308 | 1',
  },
  {
    name: 'shift-by-zero',
    apply: binary('>>', 0n, int32Of),
    example: '0x80090308 >> 0',
    nearMiss: '0x80090308 >> 1',
  },
  {
    name: 'unsigned-shift-by-zero',
    apply: binary('>>>', 0n, ({ value, isBigint }) => (isBigint ? undefined : BigInt.asUintN(32, value))),
    example: '-2146893048 >>> 0',
    nearMiss: '-2146893048 >>> 1',
  },
  {
    name: 'minus-two-to-the-32',
    apply: binary('-', TWO_TO_32, ({ value }) => value - TWO_TO_32),
    example: '0x80090308 - 0x100000000',
    nearMiss: '0x80090308 - 0x10000000',
  },
]) satisfies readonly CompositeNotation[]

/** A literal's number with the operators around it that belong to its notation, up to the outermost. */
export function withOperators(literal: Operand): Operand {
  let operand = literal
  for (;;) {
    const parent = parentOf(operand.node)
    const value = parent === undefined ? undefined : valueAround(operand, parent)
    if (parent === undefined || value === undefined) return operand
    operand = { ...operand, node: parent, value }
  }
}

function valueAround(operand: Operand, parent: Node): bigint | undefined {
  for (const { apply } of compositeNotations) {
    const value = apply(parent, operand)
    if (value !== undefined) return value
  }
  return undefined
}
