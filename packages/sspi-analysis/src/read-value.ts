import type { TSESTree } from '@typescript-eslint/types'
import { repeatedUnlessLabel } from './continuation.ts'
import { isLoop } from './loops.ts'
import { bind } from './read-binding.ts'
import { escape, readArgument, readMember, readReturned, readTruth } from './read-call.ts'
import { compareWith, compareWithMembers, isOk, readOperand } from './read-comparison.ts'
import { nodeIn, nodesIn, parentOf, wrapperOf, type Node } from './tree.ts'
import { emptyUse, type Form, type Step, type Use, type UseGrounds } from './value-use.ts'

/** What is done with a value, from its place out through its expression. */
export function readValue(value: Node, form: Form, grounds: UseGrounds): Use {
  const use = emptyUse()
  const seen = new Set<Node>()
  const pending: { node: Node; form: Form }[] = [{ node: value, form }]
  const push = (node: Node, ofForm: Form) => {
    if (seen.has(node)) return
    seen.add(node)
    pending.push({ node, form: ofForm })
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    take({ ...next, use, push, grounds })
  }
  return use
}

function take(step: Step): void {
  const { node, form, use, push, grounds } = step
  const wrapper = wrapperOf(node)
  if (wrapper !== undefined && wrapper.type !== 'AssignmentExpression') {
    push(wrapper, form)
    return
  }
  const parent = parentOf(node)
  switch (parent?.type) {
    case 'VariableDeclarator': {
      const pattern = nodeIn(parent.id)
      if (parent.init === node && pattern !== undefined) bind(pattern, form, pattern, step)
      return
    }
    case 'AssignmentExpression':
      readAssignment(parent, step)
      return
    case 'AssignmentPattern': {
      const pattern = nodeIn(parent.left)
      if (parent.right === node && pattern !== undefined) bind(pattern, form, undefined, step)
      return
    }
    case 'BinaryExpression':
      readOperand(parent, step)
      return
    case 'SwitchStatement':
      readSwitch(parent, step)
      return
    case 'SwitchCase': {
      const around = parentOf(parent)
      const discriminant = around?.type === 'SwitchStatement' ? nodeIn(around.discriminant) : undefined
      if (parent.test === node && discriminant !== undefined) compareWith(discriminant, use, grounds.file)
      return
    }
    case 'LogicalExpression':
      readLogical(parent, step)
      return
    case 'ConditionalExpression':
      if (parent.test === node) readTruth(node, step)
      else push(parent, form)
      return
    case 'CallExpression':
    case 'NewExpression':
      if (parent.callee === node) use.coversAll = true
      else readArgument(parent, step)
      return
    case 'MemberExpression':
      if (parent.object === node) readMember(parent, step)
      else readKey(parent, step)
      return
    case 'TemplateLiteral':
      if (parentOf(parent)?.type === 'TaggedTemplateExpression') escape(step)
      else push(parent, 'text')
      return
    case 'ReturnStatement':
      readReturned(parent, step)
      return
    case 'ArrowFunctionExpression':
      if (parent.body === node) readReturned(parent, step)
      return
    default:
      readElsewhere(parent, step)
  }
}

/** Places in which a value comes to nothing. */
const DEAD_ENDS: ReadonlySet<string> = new Set([
  'ExpressionStatement',
  'SequenceExpression',
  'ThrowStatement',
  'UpdateExpression',
])

function readElsewhere(parent: Node | undefined, step: Step): void {
  if (parent === undefined || DEAD_ENDS.has(parent.type)) return
  if (parent.type === 'IfStatement') readTruth(step.node, step)
  else if (isLoop(parent) && 'test' in parent) {
    if (parent.test === step.node) readTruth(step.node, step)
  } else if (parent.type === 'UnaryExpression') {
    if (parent.operator === '!') readTruth(step.node, step)
    else if (parent.operator === '-' || parent.operator === '~') escape(step)
  } else if (parent.type !== 'Property' || parent.value === step.node) escape(step)
}

function readAssignment(assignment: TSESTree.AssignmentExpression, step: Step): void {
  const { node, form, push, use } = step
  const left = nodeIn(assignment.left)
  if (assignment.right !== node || left === undefined) return
  if (assignment.operator === '+=') {
    bind(left, 'text', undefined, step)
  } else if (!/^(?:\|\||&&|\?\?)?=$/u.test(assignment.operator)) {
    use.coversAll = true
  } else {
    if (left.type === 'MemberExpression') escape(step)
    else bind(left, form, left, step)
    push(assignment, form)
  }
}

function readSwitch(statement: TSESTree.SwitchStatement, { node, use, grounds }: Step): void {
  if (statement.discriminant !== node) return
  use.places.push(statement)
  for (const label of nodesIn(statement.cases)) {
    if (label.type !== 'SwitchCase') continue
    const test = nodeIn(label.test)
    if (test === undefined) continue
    if (isOk(test, grounds.file))
      for (const each of repeatedUnlessLabel(label, statement, grounds)) use.repeated.add(each)
    else compareWith(test, use, grounds.file)
  }
}

/** `a || b` gives either; of `a && b` the left side only where it is zero. */
function readLogical(logical: TSESTree.LogicalExpression, step: Step): void {
  const { node, form, push } = step
  const isTested = logical.left === node && logical.operator !== '??'
  if (isTested) readTruth(node, step)
  if (logical.left !== node || logical.operator !== '&&') push(logical, form)
}

/** `messages[rc]`. */
function readKey(member: TSESTree.MemberExpression, { use, grounds }: Step): void {
  const around = parentOf(member)
  const isWritten =
    (around?.type === 'AssignmentExpression' && around.left === member) || around?.type === 'UpdateExpression'
  const table = nodeIn(member.object)
  if (member.computed && !isWritten && table !== undefined) compareWithMembers(table, use, grounds.file)
}
