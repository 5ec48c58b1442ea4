import type { Representation, TextEdit } from './text-edit.ts'
import { hasRange, parentOf, textOf, type Node } from './tree.ts'

/** Expressions that an operator can follow without parentheses. */
const TIGHT: ReadonlySet<string> = new Set([
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'ChainExpression',
  'AwaitExpression',
  'Literal',
])

/** The edit that makes a number unsigned or int32 where it stands; undefined for other representations. */
export function planConversion(
  node: Node,
  representation: Representation,
  text: string,
): TextEdit | undefined {
  if (!hasRange(node) || (representation !== 'int32' && representation !== 'unsigned')) return undefined
  const [start, end] = node.range
  const written = textOf(node, text)
  const operand = TIGHT.has(node.type) ? written : `(${written})`
  if (representation === 'unsigned') return { start, end, text: `${operand} >>> 0` }
  // A comparison around it would take `|` for itself.
  const isCompared = parentOf(node)?.type === 'BinaryExpression'
  return { start, end, text: isCompared ? `(${operand} | 0)` : `${operand} | 0` }
}
