import { isLogger } from './loggers.ts'
import type { SourceFile } from './source-file.ts'
import { calleeNameOf, lastNameOf, nodeAt, nodeIn, nodesIn, parentOf, unwrap, type Node } from './tree.ts'
import { onlyValueOf, variableOf } from './variables.ts'

const ERROR_NAME = /(?:Error|Exception)$/u

/** Functions that take an error. */
const ERROR_TAKERS: ReadonlySet<string> = new Set(['reject', 'next'])

/** What values are put together in, on their way to an argument. */
const PARTS: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'AwaitExpression',
  'CallExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'NewExpression',
  'ObjectExpression',
  'Property',
  'SpreadElement',
])

/** Whether a value only becomes a part of an error or of what is written down. */
export function isPutIntoError(value: Node, file: SourceFile): boolean {
  let node = value
  for (let around = parentOf(node); around !== undefined; around = parentOf(node)) {
    if (around.type === 'ThrowStatement') return true
    if (around.type === 'AssignmentExpression')
      return around.right === node && isFieldOfError(around.left, file)
    if (!PARTS.has(around.type)) return false
    if (takesErrors(around, node, file)) return true
    node = around
  }
  return false
}

function takesErrors(call: Node, argument: Node, file: SourceFile): boolean {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return false
  const callee = nodeIn(call.callee)
  if (callee === undefined || callee === argument) return false
  const name = calleeNameOf(call) ?? ''
  if (ERROR_NAME.test(name) || ERROR_TAKERS.has(name) || isLogger(callee, file.settings.loggers)) return true
  return name === 'assign' && isError(nodeAt(call.arguments, 0), file)
}

/** `error.status`, where the variable is made as an error. */
function isFieldOfError(target: unknown, file: SourceFile): boolean {
  const member = nodeIn(target)
  return member?.type === 'MemberExpression' && isError(nodeIn(member.object), file)
}

function isError(expression: Node | undefined, { scopeManager }: SourceFile): boolean {
  if (expression === undefined) return false
  const variable = variableOf(expression, scopeManager)
  const value = variable === undefined ? expression : onlyValueOf(variable)
  const made = value === undefined ? undefined : unwrap(value)
  if (made?.type !== 'NewExpression' && made?.type !== 'CallExpression') return false
  if (ERROR_NAME.test(calleeNameOf(made) ?? '')) return true
  return lastNameOf(made.callee) === 'assign' && nodesIn(made.arguments).some((each) => isNewError(each))
}

function isNewError(node: Node): boolean {
  return node.type === 'NewExpression' && ERROR_NAME.test(calleeNameOf(node) ?? '')
}
