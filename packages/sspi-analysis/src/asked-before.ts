import type { Analysis } from './analysis.ts'
import { isLoop } from './loops.ts'
import type { DataReads } from './data-reads.ts'
import { memoized } from './memoized.ts'
import { ancestorsOf, hasRange, nodeAt, nodeIn, nodesIn, parentOf, type Node } from './tree.ts'

/** Who asks for `data`: surely, and as far as a function of another file may do so. */
export interface Asking {
  reads: DataReads
  mayRead: DataReads
}

/**
 * Prepares the question whether a condition that asks for `data` came before a place: around it, above it with an exit,
 * or at an earlier label of its `switch`. Each list of statements is read once.
 */
export function createAskedBefore({ reads, mayRead }: Asking, analysis: Analysis): (place: Node) => boolean {
  const isAskedIn = (expression: unknown) => isIn(nodeIn(expression), reads)
  const leaving = statementsThatLeave((expression) => isIn(expression, mayRead), analysis)
  /** Where the first of a list's statements ends that leaves it on such a condition. */
  const firstExitIn = memoized((list: Node): number => {
    const exit = statementsIn(list).find((statement) => leaving.has(statement) && hasRange(statement))
    return exit?.range[1] ?? Infinity
  })
  const isAskedAbove = (around: Node, inner: Node): boolean => {
    switch (around.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (around.test === inner) return false
        return isAskedIn(around.test) || (around.alternate === inner && isIn(nodeIn(around.test), mayRead))
      case 'LogicalExpression':
        return (
          around.right === inner && isDefault(around.operator, inner) && isIn(nodeIn(around.left), mayRead)
        )
      case 'SwitchStatement':
        return hasRange(around) && reads(around.range[0], inner.range[0])
      default:
        return firstExitIn(around) <= inner.range[0]
    }
  }
  const known = new Map<Node, boolean>()
  return (place) => {
    const path: Node[] = []
    let answer = false
    let inner = place
    for (const around of ancestorsOf(place)) {
      const before = known.get(inner)
      if (before !== undefined || around.type.startsWith('Function') || !hasRange(inner)) {
        answer = before ?? false
        break
      }
      path.push(inner)
      answer = isAskedAbove(around, inner)
      if (answer) break
      inner = around
    }
    for (const node of path) known.set(node, answer)
    return answer
  }
}

function isIn(expression: Node | undefined, reads: DataReads): boolean {
  return expression !== undefined && hasRange(expression) && reads(expression.range[0], expression.range[1])
}

/** `causeOf(text) ?? …`, and `causeOf(text) || (… ? … : …)`: a value for what is left. */
function isDefault(operator: string, right: Node): boolean {
  return operator === '??' || (operator === '||' && right.type === 'ConditionalExpression')
}

/** How far an exit leads: out of a `switch` or loop, out of the round of a loop, out of the function. */
const EXITS: ReadonlyMap<string, number> = new Map([
  ['BreakStatement', 1],
  ['ContinueStatement', 2],
  ['ReturnStatement', 3],
  ['ThrowStatement', 3],
])
const [OUT_OF_SWITCH, OUT_OF_ROUND, NOWHERE] = [1, 2, 0]

const AROUND: ReadonlySet<string> = new Set([
  'BlockStatement',
  'IfStatement',
  'SwitchCase',
  'LabeledStatement',
  'TryStatement',
])

/** The statements that may be left on a condition that asks, and those around them. */
function statementsThatLeave(
  isAsked: (node: Node) => boolean,
  { nodesOf }: Analysis,
): ReadonlyMap<Node, number> {
  const leaving = new Map<Node, number>()
  for (const type of ['IfStatement', 'SwitchStatement'] as const) {
    for (const statement of nodesOf(type)) {
      const reach = questionsIn(statement).some(isAsked) ? reachOf(statement, MOST_LEVELS) : NOWHERE
      let inner: Node | undefined = statement
      while (inner !== undefined && reach > (leaving.get(inner) ?? NOWHERE)) {
        leaving.set(inner, reach)
        inner = statementAround(inner, reach)
      }
    }
  }
  return leaving
}

function statementAround(inner: Node, reach: number): Node | undefined {
  const around = parentOf(inner)
  if (around === undefined) return undefined
  if (isLoop(around)) return reach > OUT_OF_ROUND ? around : undefined
  if (around.type === 'SwitchStatement') return reach > OUT_OF_SWITCH ? around : undefined
  return AROUND.has(around.type) ? around : undefined
}

function questionsIn(statement: Node): Node[] {
  if (statement.type === 'IfStatement') return nodesIn([statement.test])
  if (statement.type !== 'SwitchStatement') return []
  const labels = nodesIn(statement.cases).map((each) => (each.type === 'SwitchCase' ? each.test : undefined))
  return nodesIn([statement.discriminant, ...labels])
}

/** Deeper in each other, statements are not looked at for an exit. */
const MOST_LEVELS = 8

/** How far a statement may lead at its end. */
function reachOf(statement: Node | undefined, levels: number): number {
  if (statement === undefined || levels === 0) return NOWHERE
  const farthest = (nodes: readonly (Node | undefined)[]) =>
    nodes.reduce((reach, node) => Math.max(reach, reachOf(node, levels - 1)), NOWHERE)
  switch (statement.type) {
    case 'BlockStatement':
      return farthest([nodeAt(statement.body, -1)])
    case 'IfStatement':
      return farthest([nodeIn(statement.consequent), nodeIn(statement.alternate)])
    case 'SwitchStatement': {
      const ends = nodesIn(statement.cases).flatMap((each) =>
        each.type === 'SwitchCase' ? (nodeAt(each.consequent, -1) ?? []) : [],
      )
      const reach = farthest(ends)
      return reach > OUT_OF_SWITCH ? reach : NOWHERE
    }
    default:
      return EXITS.get(statement.type) ?? NOWHERE
  }
}

function statementsIn(list: Node): Node[] {
  switch (list.type) {
    case 'BlockStatement':
    case 'Program':
      return nodesIn(list.body)
    case 'SwitchCase':
      return nodesIn(list.consequent)
    default:
      return []
  }
}
