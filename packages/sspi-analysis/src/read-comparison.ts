import type { TSESTree } from '@typescript-eslint/types'
import { lookup, type StatusCode } from 'sspi-status'
import { COMPARISONS, membersOf } from './comparison.ts'
import { repeatedUnlessOk } from './continuation.ts'
import { definedValueOf, meantCodeOf } from './meant-code.ts'
import type { SourceFile } from './source-file.ts'
import { calleeNameOf, lastNameOf, nodeAt, nodeIn, nodesIn, parentOf, unwrap, type Node } from './tree.ts'
import type { Step, Use } from './value-use.ts'
import { onlyValueOf, variableOf } from './variables.ts'

const RELATIONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>='])
const FIRST_ERROR = 0x80000000
const LOW_WORD = 0xffff
const ALL_BITS = 0xffffffff

/** A value as an operand: compared, tested for its sign, added to a text, or calculated with. */
export function readOperand(operation: TSESTree.BinaryExpression, step: Step): void {
  const { node, form, use, push, grounds } = step
  const isLeft = operation.left === node
  const other = nodeIn(isLeft ? operation.right : operation.left)
  if (other === undefined) return
  const { operator } = operation
  if (COMPARISONS.has(operator)) readComparison(operation, other, step)
  else if (RELATIONS.has(operator)) readRelation(operator, isLeft, other, step)
  else if (operator === '+') push(operation, 'text')
  else if (operator === 'in' && isLeft) compareWithMembers(other, use, grounds.file)
  else if (operator === 'instanceof') return
  else if (operator === '&' && numberOf(other, grounds.file) === ALL_BITS) push(operation, form)
  else if (!dropsLowWord(operator, isLeft, other, grounds.file)) use.coversAll = true
}

function readComparison(comparison: TSESTree.BinaryExpression, other: Node, { use, grounds }: Step): void {
  if (isOk(other, grounds.file)) {
    use.places.push(comparison)
    const isOkWhenTrue = comparison.operator === '===' || comparison.operator === '=='
    for (const node of repeatedUnlessOk(comparison, isOkWhenTrue, grounds)) use.repeated.add(node)
  } else {
    compareWith(other, use, grounds.file)
  }
}

/** Notes that a value is compared with an expression. What is none of our codes for sure says nothing. */
export function compareWith(other: Node, use: Use, file: SourceFile): void {
  const code = meantCodeOf(other, file)?.code ?? codeInDigits(unwrap(other))
  if (code !== undefined) {
    use.codes.add(code.name)
  } else if (!isSurelyNoCode(other, file)) {
    use.coversAll = true
  }
}

/** `'90312'`, as `toString(16)` writes it. */
function codeInDigits(node: Node): StatusCode | undefined {
  const text = node.type === 'Literal' && typeof node.value === 'string' ? node.value : ''
  return /^(?:0x)?0{0,3}90[\da-f]{3}$/iu.test(text) ? lookup(`0x${text.replace(/^0x/iu, '')}`) : undefined
}

/** `rc > 0` tells the informational codes from SEC_E_OK; the other tests are of the sign alone. */
function readRelation(operator: string, isLeft: boolean, other: Node, { use, grounds }: Step): void {
  const bound = numberOf(other, grounds.file)
  if (bound === 0) use.coversAll ||= operator === (isLeft ? '>' : '<')
  else if (bound === undefined || bound < FIRST_ERROR - 1) use.coversAll ||= bound !== -1
}

function dropsLowWord(operator: string, isLeft: boolean, other: Node, file: SourceFile): boolean {
  const number = numberOf(other, file)
  if (number === undefined) return false
  if (operator === '&') return (number & LOW_WORD) === 0
  return isLeft && (operator === '>>' || operator === '>>>') && number >= 16
}

/** Notes that a value is looked up in a collection, by its members or keys. */
export function compareWithMembers(collection: Node, use: Use, file: SourceFile): void {
  const members = membersIn(collection, file)
  if (members === undefined) {
    use.coversAll = true
    return
  }
  for (const member of members) {
    const property = parentOf(member)
    const isPlainKey = property?.type === 'Property' && property.key === member && !property.computed
    if (isPlainKey && meantCodeOf(member, file) === undefined) continue
    compareWith(member, use, file)
  }
}

/** The members of a collection that is written here or in a constant, and what is added later; undefined of another. */
function membersIn(collection: Node, file: SourceFile): Node[] | undefined {
  const node = unwrap(collection)
  const variable = variableOf(node, file.scopeManager)
  const value = variable === undefined ? node : onlyValueOf(variable)
  if (value === undefined) return undefined
  const made = madeOf(unwrap(value))
  if (made === undefined) return undefined
  const inner = made.type === 'NewExpression' ? nodeAt(made.arguments, 0) : undefined
  const isListed = inner === undefined || unwrap(inner).type === 'ArrayExpression'
  const source = isListed ? undefined : membersIn(inner, file)
  if (!isListed && source === undefined) return undefined
  const later = variable?.references.flatMap(({ identifier }) => addedAt(identifier)) ?? []
  return [...(source ?? membersOf(made)), ...later]
}

/** The collection that an expression makes: as it is, frozen, or a set or map. */
function madeOf(value: Node): Node | undefined {
  if (value.type === 'CallExpression' && calleeNameOf(value) === 'freeze') {
    const frozen = nodeAt(value.arguments, 0)
    return frozen === undefined ? undefined : madeOf(unwrap(frozen))
  }
  const isMade = value.type === 'NewExpression' && /^(?:Set|Map)$/u.test(calleeNameOf(value) ?? '')
  const isWritten = value.type === 'ArrayExpression' || value.type === 'ObjectExpression'
  return isMade || isWritten ? value : undefined
}

/** What is added to a collection: `set.add(x)`, `map.set(x, …)`, `list.push(x)`, `table[x] = …`. */
function addedAt(reference: Node): Node[] {
  const member = parentOf(reference)
  if (member?.type !== 'MemberExpression' || member.object !== reference) return []
  const around = parentOf(member)
  if (around?.type === 'AssignmentExpression' && around.left === member)
    return member.computed ? nodesIn([member.property]) : []
  const isAdding = around?.type === 'CallExpression' && /^(?:add|set|push)$/u.test(calleeNameOf(around) ?? '')
  return isAdding ? nodesIn([nodeAt(around.arguments, 0)]) : []
}

const NAMES_OF_SUCCESS = /(?:^|_)(?:OK|SUCCESS)$|^(?:ok|Ok|success|Success)$/u
const NAMES_OF_ERRORS = /^(?:SEC_E|E|ERROR|NTE|CRYPT_E|STATUS)_/u

/** Whether an expression is SEC_E_OK: its name, zero, or a constant that is named so or has that value. */
export function isOk(expression: Node, file: SourceFile): boolean {
  const node = unwrap(expression)
  if (meantCodeOf(node, file)?.code.name === 'SEC_E_OK') return true
  const name = lastNameOf(node)
  return numberOf(node, file) === 0 || (name !== undefined && NAMES_OF_SUCCESS.test(name))
}

function isSurelyNoCode(expression: Node, file: SourceFile): boolean {
  const node = unwrap(expression)
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return true
  const name = lastNameOf(node)
  if (name !== undefined && (name === 'undefined' || NAMES_OF_ERRORS.test(name))) return true
  return numberOf(node, file) !== undefined
}

/** The number that an expression is written as, also in a constant of the file. */
function numberOf(expression: Node, file: SourceFile): number | undefined {
  const node = unwrap(expression)
  if (node.type === 'Literal') return numberIn(node.value)
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const number = nodeIn(node.argument) === undefined ? undefined : numberOf(node.argument, file)
    return number === undefined ? undefined : -number
  }
  const value = definedValueOf(node, file)
  const inner = value === undefined ? undefined : unwrap(value)
  return inner?.type === 'Literal' ? numberIn(inner.value) : undefined
}

function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  return value === '0' ? 0 : undefined
}
