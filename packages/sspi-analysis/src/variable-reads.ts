import type { Variable } from '@typescript-eslint/scope-manager'
import { isLoop } from './loops.ts'
import {
  ancestorsOf,
  ancestorWhere,
  hasRange,
  isFunction,
  nodeIn,
  nodesIn,
  parentOf,
  type Node,
} from './tree.ts'

/** The places that read a variable. */
export interface VariableReads {
  all: readonly Node[]
  /** Those that can see what one write put there; undefined where that may be all. */
  after: (write: Node) => readonly Node[] | undefined
}

/** Reads after a write that nothing follows are counted only up to here, lest a long file cost its square. */
const MOST_TRAILING_READS = 200

/** Orders the reads of a variable between its writes; a write is its identifier. */
export function readsOf(variable: Variable): VariableReads {
  const all = variable.references
    .filter((reference) => reference.isRead() && hasRange(reference.identifier))
    .map(({ identifier }): Node => identifier)
    .sort((a, b) => a.range[0] - b.range[0])
  const declared = variable.identifiers[0]
  const home = declared === undefined ? undefined : functionAround(declared)
  const [inside, elsewhere] = [
    all.filter((read) => functionAround(read) === home),
    all.filter((read) => functionAround(read) !== home),
  ]
  const statements = variable.references.flatMap((reference) =>
    reference.isWrite() ? (straightWriteOf(reference.identifier) ?? []) : [],
  )
  const successors = successorsOf(statements)
  return {
    all,
    after: (write) => {
      const statement = straightWriteOf(write)
      if (statement === undefined || functionAround(write) !== home || mayRunAgain(statement))
        return undefined
      const next = successors.get(statement)
      const from = indexAfter(inside, statement.range[1])
      const to = next === undefined ? inside.length : indexAfter(inside, next.range[1])
      if (next === undefined && to - from > MOST_TRAILING_READS) return undefined
      return elsewhere.length > MOST_TRAILING_READS ? undefined : [...inside.slice(from, to), ...elsewhere]
    },
  }
}

function functionAround(node: Node): Node | undefined {
  return ancestorWhere(node, isFunction)
}

/** The statement that does nothing but write: `rc = …`, `let rc = …`. */
function straightWriteOf(identifier: Node): Node | undefined {
  const write = parentOf(identifier)
  if (write === undefined) return undefined
  const statement = parentOf(write)
  const isAssignment =
    write.type === 'AssignmentExpression' &&
    write.operator === '=' &&
    statement?.type === 'ExpressionStatement'
  const isDeclaration =
    write.type === 'VariableDeclarator' &&
    statement?.type === 'VariableDeclaration' &&
    nodesIn(statement.declarations).length === 1
  const list = statement === undefined ? undefined : parentOf(statement)
  const isInList = list?.type === 'BlockStatement' || list?.type === 'Program'
  return (isAssignment || isDeclaration) && isInList && hasRange(statement) ? statement : undefined
}

/** Of each statement the next one in the same block. */
function successorsOf(statements: readonly Node[]): Map<Node, Node> {
  const lastIn = new Map<Node, Node>()
  const successors = new Map<Node, Node>()
  for (const statement of [...statements].sort((a, b) => a.range[0] - b.range[0])) {
    const block = nodeIn(statement.parent)
    if (block === undefined) continue
    const before = lastIn.get(block)
    if (before !== undefined) successors.set(before, statement)
    lastIn.set(block, statement)
  }
  return successors
}

/** Whether a loop brings the program back to before a statement, or a `catch` may interrupt what follows. */
function mayRunAgain(statement: Node): boolean {
  for (const around of ancestorsOf(statement)) {
    if (isFunction(around)) return false
    if (isLoop(around) || around.type === 'TryStatement') return true
  }
  return false
}

/** The index of the first node that begins at or after a position, of nodes in order. */
function indexAfter(nodes: readonly Node[], position: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const node = nodes[middle]
    if (node !== undefined && node.range[0] < position) low = middle + 1
    else high = middle
  }
  return low
}
