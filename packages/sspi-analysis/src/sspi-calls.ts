import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import { comparedAt } from './comparison.ts'
import { createForeignFunctions } from './foreign-functions.ts'
import { createLocalFunctions } from './local-functions.ts'
import { meantCodeOf } from './meant-code.ts'
import { lazily, memoized } from './memoized.ts'
import type { NodesOf } from './node-index.ts'
import type { SourceFile } from './source-file.ts'
import { calledFunctionOf, withoutAsync, type CalleeGrounds } from './sspi-callees.ts'
import {
  isAboutSspi,
  isEverydayName,
  isStarter,
  sspiFunctionNamed,
  type CalledFunction,
} from './sspi-functions.ts'
import { hookOf } from './sspi-hooks.ts'
import { isStatusField } from './status-fields.ts'
import {
  calleeNameOf,
  isFunction,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  propertyNameOf,
  unwrap,
  useOf,
  withoutCasts,
  type Node,
} from './tree.ts'
import { variableOf, writesTo, type Write } from './variables.ts'

/** A call of an SSPI function, or a hook that sees somebody else's. */
export interface SspiCall {
  node: TSESTree.CallExpression
  called: CalledFunction
  /** Whether the call is the result, a callback is given it, or a hook watches the function. */
  kind: 'call' | 'callback' | 'hook'
  /** The expression that is the result, or the function that is given it and the index of its parameter. */
  result: Node | { callback: Node; index: number }
}

/** What is known of the SSPI calls of one file. */
export interface SspiCalls {
  /** All calls, in the order of the source. */
  calls: () => readonly SspiCall[]
  /** The call whose result an expression is: the call, a variable or parameter that holds it, or its status field. */
  callOf: (expression: Node) => SspiCall | undefined
  /** The same, and a call of any function with the name of one of SSPI. */
  isSspiCallResult: (expression: Node) => boolean
  /** The same where the file has a code whose notation alone does not make it one: it too vouches for everyday names. */
  besideCode: () => SspiCalls
}

/** Finds SSPI calls. Another name of SSPI or a status code in the file vouches for everyday names. */
export function createSspiCalls(file: SourceFile, nodesOf: NodesOf): SspiCalls {
  return createVouchedCalls(
    file,
    nodesOf,
    lazily(() => isAboutSspi(file.text, nodesOf)),
  )
}

function createVouchedCalls(file: SourceFile, nodesOf: NodesOf, isVouchedFor: () => boolean): SspiCalls {
  const grounds: CalleeGrounds = {
    file,
    foreignFunctions: createForeignFunctions(file, nodesOf),
    localFunctions: createLocalFunctions(file),
    resolved: new Map(),
  }
  const isSspi = (called: CalledFunction | undefined): called is CalledFunction =>
    called !== undefined && (!isEverydayName(called) || isVouchedFor())
  const functionOf = (callee: Node): CalledFunction | undefined => {
    const called = calledFunctionOf(callee, grounds)
    return isSspi(called) && !isStarter(called) ? called : undefined
  }
  const callAt = memoized((node: Node) => {
    if (node.type !== 'CallExpression') return undefined
    const hook = hookOf(node, file)
    if (hook !== undefined) return isSspi(hook.called) ? hook : undefined
    return readCall(node, functionOf, file) ?? callOfType(node, file)
  })
  const callIn = memoized((variable: Variable) => callHeldBy(variable, callAt))
  const holderOf = (node: Node): SspiCall | undefined => {
    if (node.type !== 'Identifier') return resultOf(callAt(node))
    const variable = variableOf(node, file.scopeManager)
    return variable === undefined ? undefined : callIn(variable)
  }
  const callOf = (expression: Node) => throughField(expression, holderOf)

  const isNamedCall = (node: Node): boolean => {
    const name = node.type === 'CallExpression' ? calleeNameOf(node) : undefined
    return name !== undefined && isSspi(sspiFunctionNamed(name))
  }
  const holdsNamedCall = memoized((variable: Variable) =>
    writesTo(variable).some((write) => isNamedCall(unwrap(write.value)) && takesStatus(write)),
  )
  const isNamedResult = (node: Node): true | undefined => {
    const variable = variableOf(node, file.scopeManager)
    return isNamedCall(node) || (variable !== undefined && holdsNamedCall(variable)) ? true : undefined
  }
  const calls: SspiCalls = {
    calls: lazily(() => nodesOf('CallExpression').flatMap((node) => callAt(node) ?? [])),
    callOf,
    isSspiCallResult: (expression) =>
      throughField(expression, isNamedResult) ?? callOf(expression) !== undefined,
    besideCode: lazily(() => (isVouchedFor() ? calls : createVouchedCalls(file, nodesOf, () => true))),
  }
  return calls
}

/** What is known of an expression, or of the object whose status field it is. */
function throughField<Known>(expression: Node, known: (node: Node) => Known | undefined): Known | undefined {
  const inner = unwrap(expression)
  if (inner.type !== 'MemberExpression') return known(inner)
  const object = nodeIn(inner.object)
  const field = propertyNameOf(inner.property, inner.computed)
  return isStatusField(field) && object !== undefined ? known(unwrap(object)) : undefined
}

/** A call whose own value is the result. */
function resultOf(call: SspiCall | undefined): SspiCall | undefined {
  return call?.kind === 'call' ? call : undefined
}

type FunctionOf = (callee: Node) => CalledFunction | undefined

function readCall(
  node: TSESTree.CallExpression,
  functionOf: FunctionOf,
  file: SourceFile,
): SspiCall | undefined {
  const callee = nodeIn(node.callee)
  if (callee === undefined) return undefined
  const plain = withoutCasts(callee)
  const synchronous = withoutAsync(plain)
  if (synchronous !== plain) {
    const called = functionOf(synchronous)
    const callback = nodeAt(node.arguments, -1)
    if (called === undefined || callback === undefined) return undefined
    return { node, called, kind: 'callback', result: { callback, index: 1 } }
  }
  // A wrapper that takes a callback gives it something of its own.
  if (nodesIn(node.arguments).some(isFunction)) return undefined
  const called = functionOf(callee) ?? functionPassedTo(node, functionOf, file)
  return called === undefined ? undefined : { node, called, kind: 'call', result: node }
}

/** A call of a function that is declared to return a status; which codes it may give, nothing says. */
function callOfType(node: TSESTree.CallExpression, { declaredTypeOf }: SourceFile): SspiCall | undefined {
  if (declaredTypeOf?.(node)?.name !== 'SecurityStatus') return undefined
  const name = calleeNameOf(node) ?? 'the function'
  return { node, called: { name, row: undefined, informational: [] }, kind: 'call', result: node }
}

/** `callAsync(sspi.InitializeSecurityContextW, …)`, where something shows that the function's result comes out. */
function functionPassedTo(
  call: TSESTree.CallExpression,
  functionOf: FunctionOf,
  file: SourceFile,
): CalledFunction | undefined {
  for (const argument of nodesIn(call.arguments)) {
    if (argument.type !== 'Identifier' && argument.type !== 'MemberExpression') continue
    const called = functionOf(withoutAsync(argument))
    if (called !== undefined) return isComparedWithStatus(call, file) ? called : undefined
  }
  return undefined
}

/** Whether a value, or the variable that it is put into, is compared with a status code or with zero. */
function isComparedWithStatus(value: Node, file: SourceFile): boolean {
  const use = useOf(value)
  const target = parentOf(use)
  const name = target?.type === 'VariableDeclarator' ? nodeIn(target.id) : assignedIn(use)
  const variable = name === undefined ? undefined : variableOf(name, file.scopeManager)
  const places = [use, ...(variable?.references.map(({ identifier }) => identifier) ?? [])]
  return places.some((place) => {
    const member = parentOf(place)
    const isField = member?.type === 'MemberExpression' && member.object === place
    return comparedAt(isField ? member : place).some((other) => isStatus(other, file))
  })
}

function assignedIn(use: Node): Node | undefined {
  return use.type === 'AssignmentExpression' ? nodeIn(use.left) : undefined
}

function isStatus(node: Node, file: SourceFile): boolean {
  const inner = unwrap(node)
  return meantCodeOf(node, file) !== undefined || (inner.type === 'Literal' && inner.value === 0)
}

/** The call whose result, or whose status, is written to a variable or given to a parameter. */
function callHeldBy(variable: Variable, callAt: (node: Node) => SspiCall | undefined): SspiCall | undefined {
  for (const write of writesTo(variable)) {
    const call = resultOf(callAt(unwrap(write.value)))
    if (call !== undefined && takesStatus(write)) return call
  }
  const [definition] = variable.defs
  const taker = String(definition?.type) === 'Parameter' ? nodeIn(definition?.node) : undefined
  if (taker === undefined || !isFunction(taker)) return undefined
  return callGivenTo(taker, nodeIn(definition?.name), callAt)
}

/** The call or hook that gives a parameter of a function that is written in its arguments. */
function callGivenTo(
  taker: TSESTree.FunctionLike,
  parameter: Node | undefined,
  callAt: (node: Node) => SspiCall | undefined,
): SspiCall | undefined {
  let around = parentOf(taker)
  while (around?.type === 'Property' || around?.type === 'ObjectExpression') around = parentOf(around)
  const call = around === undefined ? undefined : callAt(around)
  if (call === undefined || !('callback' in call.result) || call.result.callback !== taker) return undefined
  return nodeAt(taker.params, call.result.index) === parameter ? call : undefined
}

/** Not one that calculates, as `+=` does. */
function isPlain({ operator }: TSESTree.AssignmentExpression): boolean {
  return /^(?:\|\||&&|\?\?)?=$/u.test(operator)
}

/** Whether a variable gets the whole value, or the status field of `const { SECURITY_STATUS: rc } = …`. */
function takesStatus({ identifier, value }: Write): boolean {
  const target = parentOf(identifier)
  if (target?.type === 'VariableDeclarator') return target.init === value
  if (target?.type === 'AssignmentExpression') return target.right === value && isPlain(target)
  const property = target?.type === 'AssignmentPattern' ? parentOf(target) : target
  if (property?.type !== 'Property' || !isStatusField(propertyNameOf(property.key, property.computed)))
    return false
  const pattern = parentOf(property)
  const taken = pattern === undefined ? undefined : parentOf(pattern)
  return taken?.type === 'VariableDeclarator' || taken?.type === 'AssignmentExpression'
}
