import type { Variable } from '@typescript-eslint/scope-manager'
import type { StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { COMPARISONS } from './comparison.ts'
import { createComparedCodes } from './compared-values.ts'
import { lazily, memoized } from './memoized.ts'
import type { SourceFile } from './source-file.ts'
import type { SspiCall } from './sspi-calls.ts'
import {
  calleeNameOf,
  hasRange,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  placeOf,
  propertyNameOf,
  textOf,
  unwrap,
  type Node,
} from './tree.ts'
import { variableOf } from './variables.ts'

/** A place that asks whether a status is true. */
export interface TruthTest {
  /** What a comparison would replace: the status, `!status`, `!!status` or `Boolean(status)`. */
  node: Node
  /** The status alone. */
  status: Node
  /** Whether the place is true for SEC_E_OK, as `!status` is. */
  isTrueForOk: boolean
  /** Why it is a status: the call that returned it, or a code that it is compared with in the same function. */
  origin: { call: SspiCall } | { comparedWith: StatusCode }
  /** Whether the status is a text, so that it is true whatever it says. */
  isText: boolean
}

/** The truth tests of statuses in a file, in the order of the source. */
export function findTruthTests(analysis: Analysis): TruthTest[] {
  if (analysis.skipped !== undefined) return []
  const originOf = createOrigins(analysis)
  const found = [...testedIn(analysis)].flatMap((tested): TruthTest[] => {
    const origin = hasRange(tested) ? originOf(tested) : undefined
    if (origin === undefined || isGuard(tested, analysis.file.text)) return []
    const test = statusIn(tested)
    return hasRange(test.node) ? [{ ...test, ...origin }] : []
  })
  return found.sort((a, b) => a.node.range[0] - b.node.range[0])
}

/** All expressions that are only asked whether they are true, once each. */
function testedIn({ nodesOf }: Analysis): Set<Node> {
  const tests = [
    ...(
      ['IfStatement', 'WhileStatement', 'DoWhileStatement', 'ForStatement', 'ConditionalExpression'] as const
    )
      .flatMap((type) => nodesOf(type))
      .flatMap(({ test }) => nodeIn(test) ?? []),
    ...nodesOf('UnaryExpression').flatMap(({ operator, argument }) =>
      operator === '!' ? (nodeIn(argument) ?? []) : [],
    ),
    ...nodesOf('CallExpression').flatMap((call) =>
      isBoolean(call) ? (nodeAt(call.arguments, 0) ?? []) : [],
    ),
  ]
  const inLogical = nodesOf('LogicalExpression').flatMap(({ operator, left, parent }) => {
    // `a || b` in the place of a value gives a default.
    const isTest = operator === '&&' || (operator === '||' && nodeIn(parent)?.type === 'ExpressionStatement')
    return isTest ? (nodeIn(left) ?? []) : []
  })
  return operandsOf([...tests, ...inLogical])
}

/** The operands of `a && b || c`, all of which are tested where the whole is. */
function operandsOf(tests: readonly Node[]): Set<Node> {
  const operands = new Set<Node>()
  const pending = new Set(tests)
  // What is added to a set while it is read is read, too.
  for (const test of pending) {
    if (test.type !== 'LogicalExpression') operands.add(test)
    else if (test.operator !== '??') for (const side of nodesIn([test.left, test.right])) pending.add(side)
  }
  return operands
}

/** `status && status === …`: only asks whether there is one before it is told apart. */
function isGuard(status: Node, text: string): boolean {
  const own = withoutOptional(status, text)
  let inner = placeOf(status)
  for (let around = parentOf(inner); around?.type === 'LogicalExpression'; around = parentOf(around)) {
    if (around.operator !== '&&') return false
    const right = nodeIn(around.right)
    if (right !== undefined && right !== inner && isComparisonOf(right, own, text)) return true
    inner = around
  }
  return false
}

function isComparisonOf(node: Node, own: string, text: string): boolean {
  if (node.type === 'LogicalExpression')
    return nodesIn([node.left, node.right]).some((side) => isComparisonOf(side, own, text))
  if (node.type !== 'BinaryExpression' || !COMPARISONS.has(node.operator)) return false
  return nodesIn([node.left, node.right]).some((side) => withoutOptional(side, text) === own)
}

function withoutOptional(node: Node, text: string): string {
  return textOf(node, text).replaceAll('?.', '.')
}

function isBoolean(call: Node): boolean {
  if (call.type !== 'CallExpression') return false
  return nodeIn(call.callee)?.type === 'Identifier' && calleeNameOf(call) === 'Boolean'
}

/** The status in `status`, `!status`, `!!status`, `Boolean(status)`, from the inside. */
function statusIn(tested: Node): Pick<TruthTest, 'node' | 'status' | 'isTrueForOk'> {
  let node = placeOf(tested)
  let isTrueForOk = false
  for (let around = parentOf(node); around !== undefined; around = parentOf(node)) {
    const isNot = around.type === 'UnaryExpression' && around.operator === '!'
    if (!isNot && !(isBoolean(around) && 'callee' in around && around.callee !== node)) break
    if (isNot) isTrueForOk = !isTrueForOk
    node = around
  }
  return { node, status: tested, isTrueForOk }
}

type Origin = Pick<TruthTest, 'origin' | 'isText'>

function createOrigins(analysis: Analysis): (status: Node) => Origin | undefined {
  const { file, calls } = analysis
  const comparedCodeOf = lazily(() => createComparedCodes(analysis))
  const isObject = memoized((variable: Variable) => isUsedAsObject(variable))
  const hasObjects = lazily(() => /['"]node-expose-sspi['"]/u.test(file.text))
  /** Whether an expression is not the status but the object that has it. */
  const isHolder = (inner: Node, isPointer: boolean): boolean => {
    if (hasObjects() || isPointer) return true
    const variable = variableOf(inner, file.scopeManager)
    return variable !== undefined && (NAMES_OF_OTHERS.test(variable.name) || isObject(variable))
  }
  return (status) => {
    const call = calls.callOf(status)
    if (call !== undefined) {
      const inner = unwrap(status)
      const field = fieldBehind(inner, file)
      if (field === undefined && isHolder(inner, call.kind === 'hook' && inner === status)) return undefined
      return { origin: { call }, isText: field === 'SECURITY_STATUS' }
    }
    const comparedWith = comparedCodeOf()(status)
    return comparedWith === undefined ? undefined : { origin: { comparedWith }, isText: false }
  }
}

/** The field that an expression takes of an object, itself or where its variable is declared. */
function fieldBehind(inner: Node, { scopeManager }: SourceFile): string | undefined {
  if (inner.type === 'MemberExpression') return propertyNameOf(inner.property, inner.computed)
  const name = nodeIn(variableOf(inner, scopeManager)?.defs[0]?.name)
  const around = name === undefined ? undefined : parentOf(name)
  const property = around?.type === 'AssignmentPattern' ? parentOf(around) : around
  return property?.type === 'Property' ? propertyNameOf(property.key, property.computed) : undefined
}

/** Names under which wrappers of other modules hand out something else than a status. */
const NAMES_OF_OTHERS =
  /token|buffer|ctx|context|cred|handle|blob|ticket|data|message|response|reply|client/iu

/** What numbers have, too. */
const METHODS_OF_NUMBERS: ReadonlySet<string> = new Set([
  ...['toString', 'toFixed', 'toLocaleString', 'valueOf', 'toInt32', 'toUInt32'],
])

function isUsedAsObject({ references }: Variable): boolean {
  return references.some(({ identifier }) => {
    const member = parentOf(placeOf(identifier))
    if (member?.type === 'VariableDeclarator')
      return nodeIn(member.id)?.type === 'ObjectPattern' && member.init !== null
    if (member?.type !== 'MemberExpression' || member.object !== placeOf(identifier)) return false
    const name = propertyNameOf(member.property, member.computed)
    return name === undefined || !METHODS_OF_NUMBERS.has(name)
  })
}
