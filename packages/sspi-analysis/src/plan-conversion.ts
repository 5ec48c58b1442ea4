import type { Representation, TextEdit } from './text-edit.ts'
import { hasRange, textOf, type Node } from './tree.ts'

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
  // The comparison around it would take `|` for itself.
  return { start, end, text: representation === 'int32' ? `(${operand} | 0)` : `${operand} >>> 0` }
}
