import type { TSESTree } from '@typescript-eslint/types'
import { LOOKUPS } from './comparison.ts'
import { repeatedUnlessOk } from './continuation.ts'
import { isPutIntoError } from './error-parts.ts'
import { isLogger } from './loggers.ts'
import { bindArgument, bindParameter } from './read-binding.ts'
import { compareWith, compareWithMembers, isOk } from './read-comparison.ts'
import { isStatusField, isTellingField } from './status-fields.ts'
import {
  ancestorsOf,
  calleeNameOf,
  isFunction,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  propertyNameOf,
  unwrap,
  withoutCasts,
  type Node,
} from './tree.ts'
import type { Step } from './value-use.ts'

/** Functions that tell failures from successes, or a value that is zero from others, and nothing else. */
const SIGN_TESTS: ReadonlySet<string> = new Set([
  ...['isSuccess', 'isError', 'SUCCEEDED', 'FAILED', 'succeeded', 'failed', 'NT_SUCCESS'],
  ...['isNaN', 'isInteger', 'isSafeInteger', 'isFinite'],
])

/** Functions that make a text of a status. */
const TEXT_MAKERS: ReadonlySet<string> = new Set(['String', 'toHex', 'stringify', 'inspect'])

/** Functions that keep the status and change its representation at most. */
const CONVERTERS: ReadonlySet<string> = new Set(['toUnsigned', 'toInt32', 'parseInt'])

/** Notes that a value goes where nothing can be said of it. A text, or a part of an error, tells nobody a status. */
export function escape({ node, form, use, grounds }: Step): void {
  if (form !== 'text' && !isPutIntoError(node, grounds.file)) use.coversAll = true
}

/** A value as an argument. */
export function readArgument(call: TSESTree.CallExpression | TSESTree.NewExpression, step: Step): void {
  const { node, form, use, push, grounds } = step
  const callee = nodeIn(call.callee)
  if (callee === undefined) return
  const local = call.type === 'CallExpression' ? grounds.localFunctions.localFunctionOf(callee) : undefined
  if (local !== undefined) {
    bindArgument(local, nodesIn(call.arguments), step)
    return
  }
  const name = calleeNameOf(call) ?? ''
  const plain = withoutCasts(callee)
  const isMethod = plain.type === 'MemberExpression'
  if (isLogger(callee, grounds.file.settings.loggers) || SIGN_TESTS.has(name)) return
  if (name === 'Boolean') readTruth(call, step)
  else if (TEXT_MAKERS.has(name)) push(call, 'text')
  else if (CONVERTERS.has(name) || (name === 'resolve' && isMethod)) push(call, form)
  else if (isMethod && LOOKUPS.has(name) && nodeAt(call.arguments, 0) === node) {
    const collection = nodeIn(plain.object)
    if (collection !== undefined) compareWithMembers(collection, use, grounds.file)
  } else if (name === 'isInformational') use.coversAll = true
  else if (!isTestOfErrors(call)) escape(step)
}

/** A value that is tested for truth; `test` is the expression that is true where the value is. */
export function readTruth(test: Node, { use, grounds }: Step): void {
  for (const node of repeatedUnlessOk(test, false, grounds)) use.repeated.add(node)
}

/** `/SEC_E_/.test(status)`. */
function isTestOfErrors(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const callee = nodeIn(call.callee)
  const object = callee?.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
  const isTest = calleeNameOf(call) === 'test' && object?.type === 'Literal' && 'regex' in object
  return isTest && onlyNamesErrors(object.regex.pattern)
}

function onlyNamesErrors(text: string): boolean {
  return text.includes('SEC_E') && !/SEC_I|SEC_\[/u.test(text)
}

const TEXT_METHODS: ReadonlySet<string> = new Set([
  ...['toString', 'toFixed', 'toLocaleString', 'toUpperCase', 'toLowerCase', 'padStart', 'trim'],
  ...['replace', 'replaceAll', 'slice', 'substring', 'concat'],
])
const TEXT_TESTS: ReadonlySet<string> = new Set([
  ...['startsWith', 'endsWith', 'includes', 'indexOf', 'match', 'search'],
  // Frida's pointers.
  ...['equals', 'compare'],
])

/** A value whose member is taken. */
export function readMember(member: TSESTree.MemberExpression, step: Step): void {
  const { form, use, push, grounds } = step
  const name = propertyNameOf(member.property, member.computed)
  const around = parentOf(member)
  const call = around?.type === 'CallExpression' && around.callee === member ? around : undefined
  if (call !== undefined && name !== undefined && readMethod(call, name, step)) return
  if (form !== 'result') return
  if (isTarget(member)) return
  if (isStatusField(name)) push(member, 'status')
  else if (name === undefined || isTellingField(name)) {
    // A field by another name may be the status in all but name: what is done with it is no longer ours.
    if (!isPutIntoError(member, grounds.file)) use.coversAll = true
  }
}

function isTarget(member: Node): boolean {
  const around = parentOf(member)
  return around?.type === 'AssignmentExpression' && around.left === member
}

/** Whether a method's call says all that there is to say. */
function readMethod(call: TSESTree.CallExpression, name: string, step: Step): boolean {
  const { form, push } = step
  if (name === 'then') readThen(call, step)
  else if (name === 'catch' || name === 'finally') push(call, form)
  else if (TEXT_METHODS.has(name)) push(call, 'text')
  else if (name === 'isNull') readTruth(call, step)
  else if (TEXT_TESTS.has(name)) readTextTest(call, step)
  else return false
  return true
}

/** `promise.then((rc) => …)`. */
function readThen(call: TSESTree.CallExpression, step: Step): void {
  const callback = nodeAt(call.arguments, 0)
  const taker = callback === undefined ? undefined : step.grounds.localFunctions.localFunctionOf(callback)
  if (callback === undefined || isNothing(callback)) step.push(call, step.form)
  else if (taker === undefined) {
    step.use.coversAll ||= !isLogger(callback, step.grounds.file.settings.loggers)
  } else bindParameter(taker, 0, step.form, step)
}

function isNothing(node: Node): boolean {
  return (
    (node.type === 'Literal' && node.value === null) ||
    (node.type === 'Identifier' && node.name === 'undefined')
  )
}

/** `status.startsWith('SEC_I_')`, `status.includes('CONTINUE')`, `retval.equals(0)`. */
function readTextTest(call: TSESTree.CallExpression, { use, grounds }: Step): void {
  const sought = nodeAt(call.arguments, 0)
  const inner = sought === undefined ? undefined : unwrap(sought)
  if (inner === undefined || isOk(inner, grounds.file)) return
  if (inner.type === 'Literal' && 'regex' in inner) {
    use.coversAll ||= !onlyNamesErrors(inner.regex.pattern)
    return
  }
  const text = inner.type === 'Literal' && typeof inner.value === 'string' ? inner.value : undefined
  if (text === undefined) compareWith(inner, use, grounds.file)
  else if (!text.startsWith('SEC_I_') || text === 'SEC_I_') use.coversAll ||= !text.includes('SEC_E')
  else compareWith(inner, use, grounds.file)
}

/** What a function returns, or hands on as the callback of a promise. */
export function readReturned(statement: Node, step: Step): void {
  const { form, use, push, grounds } = step
  const around = [statement, ...ancestorsOf(statement)].find(isFunction)
  if (around === undefined || around.generator) {
    escape(step)
    return
  }
  const place = parentOf(around)
  if (place?.type === 'CallExpression') {
    const isThen = calleeNameOf(place) === 'then' && nodeIn(place.callee)?.type === 'MemberExpression'
    if (place.callee === around || isThen) push(place, form)
    else escape(step)
    return
  }
  const calls = grounds.localFunctions.callsOf(around)
  if (calls === undefined) escape(step)
  else use.targets.push({ calls, form })
}
