import type { TSESTree } from '@typescript-eslint/types'
import { inherited } from './inherited.ts'
import { isInside, type LocalFunctions } from './local-functions.ts'
import type { SourceFile } from './source-file.ts'
import { flagOf, usesOfFlag, type Flag } from './loop-flags.ts'
import { isLoop } from './loops.ts'
import { memoizedWeakly } from './memoized.ts'
import { ancestorsOf, hasRange, isFunction, nodeIn, nodesIn, parentOf, placeOf, type Node } from './tree.ts'
import { walk } from './walk.ts'

interface Grounds {
  file: SourceFile
  localFunctions: LocalFunctions
}

/**
 * The loops and functions around a test that run again unless the status is SEC_E_OK: `if (rc === SEC_E_OK) break` in a
 * loop, `while (rc !== SEC_E_OK)`, or the same in a function that calls itself.
 */
export function repeatedUnlessOk(test: Node, isOkWhenTrue: boolean, grounds: Grounds): Node[] {
  return repeatedBy(test, isOkWhenTrue, grounds, true)
}

/** The whole condition that a test is a part of, and whether it stands negated in it. */
interface Condition {
  node: Node
  isNegated: boolean
}

function conditionAround(test: Node): Condition {
  return conditionsAround(test) ?? { node: test, isNegated: false }
}

const conditionsAround = inherited<Condition | undefined>(undefined, (outer, node) => {
  const parent = parentOf(node)
  const isPart = parent?.type === 'LogicalExpression' || placeOf(node) !== node
  if (outer !== undefined && isPart) return outer
  const isNot = parent?.type === 'UnaryExpression' && parent.operator === '!'
  return outer !== undefined && isNot ? { ...outer, isNegated: !outer.isNegated } : { node, isNegated: false }
})

function repeatedBy(test: Node, isOkWhenTrue: boolean, grounds: Grounds, throughFlag: boolean): Node[] {
  const { node, isNegated } = conditionAround(test)
  const isOk = isOkWhenTrue !== isNegated
  const parent = parentOf(node)
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression': {
      if (parent.test !== node) return []
      const whenTrue = nodeIn(parent.consequent)
      const whenFalse = nodeIn(parent.alternate)
      return isOk
        ? repeatedAfter(parent, whenTrue, whenFalse, grounds)
        : repeatedAfter(parent, whenFalse, whenTrue, grounds)
    }
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return parent.test === node && !isOk ? [parent] : []
    case 'VariableDeclarator':
    case 'AssignmentExpression':
      return throughFlag ? repeatedByFlag(parent, isOk, grounds) : []
    default:
      return []
  }
}

/** `const isDone = rc === SEC_E_OK`, `isDone = …`, `this.isDone = …`: the flag is tested instead. */
function repeatedByFlag(write: Node, isOk: boolean, grounds: Grounds): Node[] {
  const flag = nodeIn(
    write.type === 'VariableDeclarator' ? write.id : 'left' in write ? write.left : undefined,
  )
  const uses = flag === undefined ? [] : usesOfFlag(flag, grounds.file)
  return uses.flatMap((use) => repeatedBy(use, isOk, grounds, false))
}

/** The label of SEC_E_OK in a `switch`: what it does, and what `default` does. */
export function repeatedUnlessLabel(
  label: TSESTree.SwitchCase,
  around: TSESTree.SwitchStatement,
  grounds: Grounds,
): Node[] {
  const other = nodesIn(around.cases).find((each) => each.type === 'SwitchCase' && each.test === null)
  return repeatedAfter(around, label, other, grounds)
}

function repeatedAfter(
  branching: Node,
  whenOk: Node | undefined,
  otherwise: Node | undefined,
  grounds: Grounds,
): Node[] {
  const repeated: Node[] = []
  const isExitNext = isFollowedByExit(branching)
  for (const around of ancestorsOf(branching)) {
    if (isLoop(around)) {
      const isLeft = leaves(whenOk, around, grounds) || (isExitNext && !endsIn(whenOk, CONTINUES))
      const goesOn =
        !endsIn(otherwise, EXITS) && (endsIn(otherwise, CONTINUES) || whenOk === undefined || !isExitNext)
      if (isLeft && goesOn) repeated.push(around)
    } else if (isFunction(around) && callsItself(around, branching, whenOk, otherwise, grounds)) {
      repeated.push(around)
    }
  }
  return repeated
}

const EXITS: ReadonlySet<string> = new Set(['BreakStatement', 'ReturnStatement', 'ThrowStatement'])
const CONTINUES: ReadonlySet<string> = new Set(['ContinueStatement'])

function isExit(statement: Node): boolean {
  return EXITS.has(statement.type)
}

/** Of each block where its last exit begins, that no statement before it goes past. */
const lastExitIn = memoizedWeakly((block: Node): number => {
  const exits = 'body' in block ? nodesIn(block.body).filter((each) => isExit(each) && hasRange(each)) : []
  return exits.at(-1)?.range[0] ?? -Infinity
})

/** Whether an exit follows a statement in its block. */
function isFollowedByExit(statement: Node): boolean {
  const block = parentOf(statement)
  return block !== undefined && hasRange(statement) && lastExitIn(block) >= statement.range[1]
}

function statementsOf(branch: Node | undefined): Node[] {
  if (branch === undefined) return []
  if (branch.type === 'BlockStatement') return nodesIn(branch.body)
  return branch.type === 'SwitchCase' ? nodesIn(branch.consequent) : [branch]
}

function endsIn(branch: Node | undefined, kinds: ReadonlySet<string>): boolean {
  return statementsOf(branch).some((statement) => kinds.has(statement.type))
}

/** Whether a branch ends the loop: at once, or by a variable that the loop tests. */
function leaves(branch: Node | undefined, loop: Node, grounds: Grounds): boolean {
  if (branch === undefined) return false
  const isLabel = branch.type === 'SwitchCase'
  // A `break` of a label leaves the `switch` alone.
  const isLeft = statementsOf(branch).some(
    (statement) => isExit(statement) && (!isLabel || statement.type !== 'BreakStatement'),
  )
  return isLeft || setsTested(branch, loop, grounds)
}

function setsTested(branch: Node, loop: Node, { file }: Grounds): boolean {
  const test = 'test' in loop ? nodeIn(loop.test) : undefined
  if (test === undefined) return false
  const tested = new Set<Flag | undefined>()
  walk(test, (node) => tested.add(flagOf(node, file)))
  return statementsOf(branch).some((statement) => {
    const expression = statement.type === 'ExpressionStatement' ? nodeIn(statement.expression) : undefined
    const left = expression?.type === 'AssignmentExpression' ? nodeIn(expression.left) : undefined
    const flag = left === undefined ? undefined : flagOf(left, file)
    return flag !== undefined && tested.has(flag)
  })
}

/** Whether a function calls itself where the status is not SEC_E_OK. */
function callsItself(
  around: Node,
  branching: Node,
  whenOk: Node | undefined,
  otherwise: Node | undefined,
  { localFunctions }: Grounds,
): boolean {
  const calls = localFunctions.ownCallsIn(around)
  if (otherwise !== undefined && calls.some((call) => isInside(call, otherwise))) return true
  if (endsIn(otherwise, EXITS)) return false
  if (whenOk !== undefined && !endsIn(whenOk, EXITS)) return false
  return calls.some((call) => hasRange(call) && hasRange(branching) && call.range[0] >= branching.range[1])
}
