import { lookup } from 'sspi-status'
import { nodeIn, nodesIn, unwrap, type Node } from './tree.ts'

const SMALLEST_TABLE = 8

/** Whether an array is a table of numbers most of which are no status codes: checksums, keys, samples. */
export function isNumberTable(array: Node): boolean {
  if (array.type !== 'ArrayExpression' || !Array.isArray(array.elements)) return false
  const members = array.elements.length
  if (members < SMALLEST_TABLE) return false
  const numbers = nodesIn(array.elements).flatMap((element) => numberOf(element) ?? [])
  return numbers.length === members && numbers.filter(isStatusCode).length * 2 < members
}

function isStatusCode(number: number | bigint): boolean {
  return number !== 0 && number !== 0n && lookup(number) !== undefined
}

function numberOf(element: Node): number | bigint | undefined {
  const inner = unwrap(element)
  if (inner.type !== 'UnaryExpression') return literalNumberOf(inner)
  const operand = literalNumberOf(nodeIn(inner.argument))
  if (operand === undefined) return undefined
  if (inner.operator === '-') return -operand
  return inner.operator === '~' ? ~operand : undefined
}

function literalNumberOf(node: Node | undefined): number | bigint | undefined {
  if (node?.type !== 'Literal') return undefined
  return typeof node.value === 'number' || typeof node.value === 'bigint' ? node.value : undefined
}
