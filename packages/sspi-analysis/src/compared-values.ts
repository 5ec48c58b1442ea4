import type { Variable } from '@typescript-eslint/scope-manager'
import type { StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { COMPARISONS, membersOf } from './comparison.ts'
import { functionOrRootAround } from './function-around.ts'
import { tableNameAt } from './known-constants.ts'
import { meantCodeOf } from './meant-code.ts'
import { isOrHolds, nodeAt, nodeIn, nodesIn, textOf, unwrap, type Node } from './tree.ts'
import { variableOf } from './variables.ts'

/** The code that a value is compared with in the same function; undefined where none is a status code for sure. */
export type ComparedCodeOf = (value: Node) => StatusCode | undefined

type Key = Variable | string

/** Reads all comparisons of a file once. Texts say nothing: what is compared with them may be absent. */
export function createComparedCodes(analysis: Analysis): ComparedCodeOf {
  const { file } = analysis
  const magic = new Set(analysis.recognised.magic.map(({ node }) => node))
  const byFunction = new Map<Node, Map<Key, StatusCode>>()
  const keyOf = (value: Node): Key | undefined => {
    const node = unwrap(value)
    if (node.type === 'Identifier') return variableOf(node, file.scopeManager)
    return node.type === 'MemberExpression' ? textOf(node, file.text) : undefined
  }
  const note = (value: Node, code: StatusCode | undefined) => {
    const key = code === undefined ? undefined : keyOf(value)
    if (key === undefined || code === undefined) return
    const around = functionOrRootAround(value)
    const known = byFunction.get(around) ?? new Map<Key, StatusCode>()
    byFunction.set(around, known)
    if (!known.has(key)) known.set(key, code)
  }
  const sureCodeOf = (expression: Node): StatusCode | undefined => {
    const inner = unwrap(expression)
    if (inner.type === 'Literal' && typeof inner.value === 'string') return undefined
    const meant = meantCodeOf(expression, file)
    if (meant === undefined || meant.by === 'text') return undefined
    const isSure = tableNameAt(inner, file) !== undefined || isOrHolds(expression, magic)
    return isSure || meant.code.severity === 'error' ? meant.code : undefined
  }
  const noteAll = (value: Node | undefined, others: readonly Node[]) => {
    if (value === undefined) return
    for (const other of others) note(value, sureCodeOf(other))
  }

  for (const { operator, left, right } of analysis.nodesOf('BinaryExpression')) {
    if (!COMPARISONS.has(operator)) continue
    noteAll(nodeIn(left), nodesIn([right]))
    noteAll(nodeIn(right), nodesIn([left]))
  }
  for (const { discriminant, cases } of analysis.nodesOf('SwitchStatement')) {
    const labels = nodesIn(cases).flatMap((each) => (each.type === 'SwitchCase' ? nodesIn([each.test]) : []))
    noteAll(nodeIn(discriminant), labels)
  }
  for (const call of analysis.nodesOf('CallExpression')) {
    const callee = nodeIn(call.callee)
    if (callee?.type === 'MemberExpression') noteAll(nodeAt(call.arguments, 0), membersOf(callee.object))
  }
  return (value) => {
    const key = keyOf(value)
    return key === undefined ? undefined : byFunction.get(functionOrRootAround(value))?.get(key)
  }
}
