import type { TSESTree } from '@typescript-eslint/types'
import type { Notation } from './notation.ts'
import { isNameShaped, isStatusName, isTableName } from './status-names.ts'
import {
  calleeNameOf,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  placeOf,
  propertyNameOf,
  unwrap,
  type Node,
} from './tree.ts'

// The places where a code gets its name.

/** The value that a notation is: with its casts, or as a literal type. */
export function valuePlaceOf({ node }: Notation): Node {
  const place = placeOf(node)
  const type = parentOf(place)
  return type?.type === 'TSLiteralType' ? type : place
}

/** Whether a value is what a constant stands for: `const x = …`, a class field, an enum member. */
export function isConstantValue(value: Node): boolean {
  const parent = parentOf(value)
  switch (parent?.type) {
    case 'VariableDeclarator':
      return isConst(parent)
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === value
    case 'TSEnumMember':
      return parent.initializer === value
    case 'TSTypeAnnotation':
      return isConstantType(parentOf(parent))
    default:
      return parent !== undefined && FLOW_ENUM_MEMBERS.has(parent.type)
  }
}

const FLOW_ENUM_MEMBERS: ReadonlySet<string> = new Set([
  'EnumNumberMember',
  'EnumBigIntMember',
  'EnumStringMember',
])

function isConst(declarator: Node): boolean {
  const declaration = parentOf(declarator)
  return declaration?.type === 'VariableDeclaration' && declaration.kind === 'const'
}

/** `declare const x: 0x80090308`, and a class field of that type. */
function isConstantType(declared: Node | undefined): boolean {
  switch (declared?.type) {
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'TSAbstractPropertyDefinition':
      return true
    case 'Identifier': {
      const declarator = parentOf(declared)
      return declarator?.type === 'VariableDeclarator' && isConst(declarator)
    }
    default:
      return false
  }
}

const UPPER_CASE = /^[$_]*[A-Z][A-Z\d_$]*$/u

/** Whether a value gets a name that only constants have: one in capitals, or one of the table. */
export function hasConstantName(value: Node, statusNames: readonly RegExp[] | undefined): boolean {
  const name = givenNameOf(value)
  if (name === undefined) return false
  // SECURITY_STATUS in capitals is a variable that holds a status, not the name of one.
  return isTableName(name) || (UPPER_CASE.test(name) && !isStatusName(name, statusNames))
}

/** The name that a value gets from where it stands. */
export function givenNameOf(value: Node): string | undefined {
  const parent = parentOf(value)
  switch (parent?.type) {
    case 'VariableDeclarator':
      return lastNameOf(parent.id)
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return lastNameOf(parent.left)
    case 'Property':
      return nameOfDefinedProperty(parent) ?? propertyNameOf(parent.key, parent.computed)
    case 'TSTypeAnnotation':
      return declaredNameOf(parentOf(parent))
    case 'TSTypeAliasDeclaration':
      return lastNameOf(parent.id)
    default:
      return undefined
  }
}

/** The name that `Object.defineProperty(object, 'NAME', { value })` gives to its value. */
function nameOfDefinedProperty(property: TSESTree.Property): string | undefined {
  if (propertyNameOf(property.key, property.computed) !== 'value') return undefined
  const descriptor = parentOf(property)
  const call = descriptor === undefined ? undefined : parentOf(descriptor)
  if (call?.type !== 'CallExpression' || calleeNameOf(call) !== 'defineProperty') return undefined
  if (nodeAt(call.arguments, 2) !== descriptor) return undefined
  const name = nodeAt(call.arguments, 1)
  return name === undefined ? undefined : propertyNameOf(name, true)
}

/** The inner assignment of `E[E['Name'] = 0x…] = 'Name'`, which is what a compiler makes of an enum member. */
export function isCompiledEnumMember(value: Node): boolean {
  const assignment = parentOf(value)
  if (assignment?.type !== 'AssignmentExpression') return false
  const member = parentOf(assignment)
  if (member?.type !== 'MemberExpression' || member.property !== assignment) return false
  const name = assignedTo(member)
  return name?.type === 'Literal' && name.value === lastNameOf(assignment.left)
}

function declaredNameOf(declared: Node | undefined): string | undefined {
  if (declared?.type === 'TSPropertySignature') return propertyNameOf(declared.key, declared.computed)
  return lastNameOf(declared)
}

/** `exports.x = …` and `module.exports.x = …`. */
export function isExportAssignment(value: Node): boolean {
  const parent = parentOf(value)
  if (parent?.type !== 'AssignmentExpression') return false
  const left = nodeIn(parent.left)
  const object = left?.type === 'MemberExpression' ? nodeIn(left.object) : undefined
  if (object?.type !== 'MemberExpression') return object?.type === 'Identifier' && object.name === 'exports'
  return lastNameOf(object) === 'exports' && lastNameOf(object.object) === 'module'
}

/** Asks once for each object, however many values it has. */
export type HasNameText = (object: TSESTree.ObjectExpression) => boolean

/** `{ name: 'SEC_E_…', value: … }`, `{ SEC_E_…: { value: … } }`, `['SEC_E_…', …, …]`, `map.set('SEC_E_…', …)`. */
export function isTableRow(value: Node, hasNameText: HasNameText): boolean {
  const parent = parentOf(value)
  if (parent?.type !== 'Property') return isPair(value, 1) || isColumn(value)
  const object = parent.value === value ? parentOf(parent) : undefined
  return object?.type === 'ObjectExpression' && (hasNameText(object) || isKeyedByName(object))
}

function isKeyedByName(object: Node): boolean {
  const place = placeOf(object)
  const row = parentOf(place)
  if (row?.type !== 'Property' || row.value !== place) return false
  return isNameShaped(propertyNameOf(row.key, row.computed) ?? '')
}

/** A longer list is a list of values, and is not copied. */
export const MOST_COLUMNS = 8

/** Whether a value stands in a row of several columns, one of which is the name: `['SEC_E_…', …, 'text']`. */
function isColumn(value: Node): boolean {
  const row = parentOf(value)
  if (row?.type !== 'ArrayExpression' || parentOf(placeOf(row))?.type !== 'ArrayExpression') return false
  if (!Array.isArray(row.elements) || row.elements.length === 2 || row.elements.length > MOST_COLUMNS)
    return false
  return nodesIn(row.elements).filter(isNameText).length === 1
}

/** Whether a property of an object has the text of a status name. */
export function hasNameText(object: TSESTree.ObjectExpression): boolean {
  return nodesIn(object.properties).some(
    (property) => property.type === 'Property' && isNameText(property.value),
  )
}

/** A key whose value is, or has, its name: `{ 0x…: 'SEC_E_…' }`, `[0x…, { name: 'SEC_E_…' }]`, `t[0x…] = 'SEC_E_…'`. */
export function isInverseTableRow(key: Node): boolean {
  const parent = parentOf(key)
  switch (parent?.type) {
    case 'Property':
    case 'PropertyDefinition':
      return hasItsName(parent.value)
    case 'TSEnumMember':
      return isNameText(parent.initializer)
    case 'MemberExpression':
      return parent.property === key && isNameText(assignedTo(parent))
    default:
      return isPair(key, 0)
  }
}

/** What is assigned to the left side of an assignment. */
export function assignedTo(left: Node): Node | undefined {
  const parent = parentOf(left)
  return parent?.type === 'AssignmentExpression' && parent.left === left ? nodeIn(parent.right) : undefined
}

/** Whether a code stands at an index of two in a row of a table, and its name at the other. */
function isPair(code: Node, index: 0 | 1): boolean {
  return hasItsName(pairAround(code)[1 - index])
}

function pairAround(member: Node): Node[] {
  const parent = parentOf(member)
  if (parent?.type === 'CallExpression') return calleeNameOf(parent) === 'set' ? pairOf(parent.arguments) : []
  if (parent?.type !== 'ArrayExpression') return []
  // A row stands in a table; a single array is a list of values.
  return parentOf(placeOf(parent))?.type === 'ArrayExpression' ? pairOf(parent.elements) : []
}

/** The two nodes of a list of two. A longer one is not copied for each of its members. */
function pairOf(list: unknown): Node[] {
  return Array.isArray(list) && list.length === 2 ? nodesIn(list) : []
}

/** Whether the value of a key is a name, or an object with one name. */
function hasItsName(value: unknown): boolean {
  const node = nodeIn(value)
  const object = node === undefined ? undefined : unwrap(node)
  if (object?.type !== 'ObjectExpression') return isNameText(value)
  const names = nodesIn(object.properties).filter(
    (each) => each.type === 'Property' && isNameText(each.value),
  )
  return names.length === 1
}

function isNameText(expression: unknown): boolean {
  return nameTextOf(expression) !== undefined
}

/** The literal that a text in the shape of a status name is, inside its casts. */
export function nameTextOf(expression: unknown): Node | undefined {
  const node = nodeIn(expression)
  const text = node === undefined ? undefined : unwrap(node)
  const isName = text?.type === 'Literal' && typeof text.value === 'string' && isNameShaped(text.value)
  return isName ? text : undefined
}
