import type { Node } from './tree.ts'

const LOOPS: ReadonlySet<string> = new Set([
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
])

export function isLoop(node: Node): boolean {
  return LOOPS.has(node.type)
}
