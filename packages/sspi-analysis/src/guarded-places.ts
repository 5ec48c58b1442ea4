import type { TSESTree } from '@typescript-eslint/types'
import type { Analysis } from './analysis.ts'
import type { Outcome } from './text-tests.ts'
import {
  ancestorsOf,
  calleeNameOf,
  hasRange,
  isFunction,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  placeOf,
  type Node,
} from './tree.ts'
import { variableOf } from './variables.ts'

/** A stretch of the source. */
export type Stretch = readonly [start: number, end: number]

/** From a value on, no longer way is followed to where it decides. */
const LONGEST_WAY = 50

/**
 * The stretches that run, or are asked, only where a test found something: the branch, the partners of `&&`, what follows
 * an early return; also through a variable or a function of the file that hands the answer on.
 */
export function stretchesGuardedBy(outcome: Outcome, { file }: Analysis): Stretch[] {
  const stretches: Stretch[] = []
  const pending = [outcome]
  const seen = new Set<Node>()
  for (let next = pending.pop(); next !== undefined && seen.size < LONGEST_WAY; next = pending.pop()) {
    if (seen.has(next.node)) continue
    seen.add(next.node)
    const step = stepFrom(next, file.scopeManager)
    for (const each of [...step.guarded.map(stretchOf), ...step.after])
      if (each !== undefined) stretches.push(each)
    pending.push(...step.further)
  }
  return stretches
}

function stretchOf(node: Node | undefined): Stretch | undefined {
  return node !== undefined && hasRange(node) ? [node.range[0], node.range[1]] : undefined
}

interface Step {
  guarded: (Node | undefined)[]
  after: Stretch[]
  /** Where the answer, or its opposite, goes on to. */
  further: Outcome[]
}

const nothing: Step = { guarded: [], after: [], further: [] }

type Scopes = Analysis['file']['scopeManager']

function stepFrom({ node, isNegated }: Outcome, scopes: Scopes): Step {
  const parent = parentOf(node)
  const onwards = (to: Node, isOpposite = false): Step => ({
    ...nothing,
    further: [{ node: to, isNegated: isNegated !== isOpposite }],
  })
  switch (parent?.type) {
    case 'UnaryExpression':
      return onwards(parent, parent.operator === '!')
    case 'BinaryExpression': {
      const compared = comparedWithConstant(parent, node)
      return compared === undefined ? nothing : onwards(parent, !compared)
    }
    case 'LogicalExpression': {
      const other = nodeIn(parent.left === node ? parent.right : parent.left)
      const isPartner = parent.operator === (isNegated ? '||' : '&&')
      return { ...onwards(parent), guarded: isPartner ? [other] : [] }
    }
    case 'IfStatement':
      return parent.test === node ? branchOf(parent, isNegated) : nothing
    case 'ConditionalExpression': {
      if (parent.test !== node) return onwards(parent)
      return { ...nothing, guarded: [nodeIn(isNegated ? parent.alternate : parent.consequent)] }
    }
    case 'WhileStatement':
      return { ...nothing, guarded: isNegated ? [] : [nodeIn(parent.body)] }
    case 'SwitchCase':
      return parent.test === node ? { ...nothing, guarded: statementsOf(parent) } : nothing
    case 'SwitchStatement':
      return { ...nothing, guarded: [parent] }
    case 'CallExpression':
      return calleeNameOf(parent) === 'Boolean' ? onwards(parent) : nothing
    case 'VariableDeclarator':
      return { ...nothing, further: readsOf(nodeIn(parent.id), isNegated, scopes) }
    case 'AssignmentExpression': {
      if (parent.right !== node) return nothing
      const reads = readsOf(nodeIn(parent.left), isNegated, scopes)
      return { ...nothing, further: [...reads, { node: parent, isNegated }] }
    }
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return { ...nothing, further: answersOf(parent, isNegated, scopes) }
    case 'ChainExpression':
    case 'SequenceExpression':
      return onwards(parent)
    default:
      return parent !== undefined && placeOf(node) !== node ? onwards(placeOf(node)) : nothing
  }
}

/** Whether a comparison with a constant keeps an answer: `=== true`, `!== null`; undefined where it is no such thing. */
function comparedWithConstant(comparison: TSESTree.BinaryExpression, side: Node): boolean | undefined {
  const other = nodeIn(comparison.left === side ? comparison.right : comparison.left)
  const isEqual = /^={2,3}$/u.test(comparison.operator)
  if (!isEqual && !/^!={1,2}$/u.test(comparison.operator)) return undefined
  if (other?.type === 'Identifier') return other.name === 'undefined' ? !isEqual : undefined
  if (other?.type !== 'Literal') return undefined
  if (other.value === true) return isEqual
  return other.value === false || other.value === null ? !isEqual : undefined
}

function branchOf(statement: TSESTree.IfStatement, isNegated: boolean): Step {
  const consequent = nodeIn(statement.consequent)
  if (!isNegated) return { ...nothing, guarded: [consequent] }
  const after = consequent !== undefined && isExit(consequent) ? stretchAfter(statement) : []
  return { ...nothing, guarded: [nodeIn(statement.alternate)], after }
}

const EXITS: ReadonlySet<string> = new Set([
  'ReturnStatement',
  'ThrowStatement',
  'ContinueStatement',
  'BreakStatement',
])

/** Whether what follows a branch does not run after it. */
function isExit(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? nodeAt(branch.body, -1) : branch
  return last !== undefined && EXITS.has(last.type)
}

function stretchAfter(statement: Node): Stretch[] {
  const block = parentOf(statement)
  return block !== undefined && hasRange(block) && hasRange(statement)
    ? [[statement.range[1], block.range[1]]]
    : []
}

/** The statements that run for a label: its own, or those of the next that has some. */
function statementsOf(label: TSESTree.SwitchCase): Node[] {
  const statement = parentOf(label)
  const labels = statement?.type === 'SwitchStatement' ? nodesIn(statement.cases) : []
  const first = labels
    .slice(Math.max(labels.indexOf(label), 0))
    .find((each) => each.type === 'SwitchCase' && nodesIn(each.consequent).length > 0)
  return first?.type === 'SwitchCase' ? nodesIn(first.consequent) : []
}

function readsOf(name: Node | undefined, isNegated: boolean, scopes: Scopes): Outcome[] {
  const variable = name === undefined ? undefined : variableOf(name, scopes)
  const reads = variable?.references.filter((reference) => reference.isRead()) ?? []
  return reads.map(({ identifier }) => ({ node: identifier, isNegated }))
}

/** Where a function hands its answer to: the calls of its name, or the call that it is a question of. */
function answersOf(from: Node, isNegated: boolean, scopes: Scopes): Outcome[] {
  const asked = isFunction(from) ? from : [...ancestorsOf(from)].find(isFunction)
  const parent = asked === undefined ? undefined : parentOf(asked)
  if (asked === undefined || parent === undefined) return []
  if (parent.type === 'CallExpression') {
    const isQuestion = /^(?:some|find|findLast|findIndex|filter)$/u.test(calleeNameOf(parent) ?? '')
    return isQuestion ? [{ node: placeOf(parent), isNegated }] : []
  }
  const name =
    parent.type === 'VariableDeclarator' ? nodeIn(parent.id) : nodeIn('id' in asked ? asked.id : undefined)
  const variable =
    asked.type === 'FunctionDeclaration' ? declaredVariableOf(asked, scopes) : nameVariableOf(name, scopes)
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const call = parentOf(identifier)
    return call?.type === 'CallExpression' && call.callee === identifier
      ? [{ node: placeOf(call), isNegated }]
      : []
  })
}

function declaredVariableOf(declaration: Node, scopes: Scopes) {
  return scopes
    ?.getDeclaredVariables(declaration)
    .find(({ defs }) =>
      defs.some(({ node, name }) => node.type === 'FunctionDeclaration' && node.id === name),
    )
}

function nameVariableOf(name: Node | undefined, scopes: Scopes) {
  return name === undefined ? undefined : variableOf(name, scopes)
}
