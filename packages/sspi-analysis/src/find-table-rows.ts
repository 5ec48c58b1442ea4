import type { TSESTree } from '@typescript-eslint/types'
import { assignmentChainsIn } from './assignment-chains.ts'
import { MOST_COLUMNS, nameTextOf as nameLiteralOf } from './definitions.ts'
import type { NodesOf } from './node-index.ts'
import { blockAround, constantNamed, type StatusConstant } from './status-constant.ts'
import { isNameShaped } from './status-names.ts'
import {
  calleeNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  placeOf,
  propertyNameOf,
  unwrap,
  type Node,
} from './tree.ts'

/** The rows of tables that give a status name its value, or a value its name. */
export function findTableRows(nodesOf: NodesOf): StatusConstant[] {
  return [
    ...nodesOf('ObjectExpression').flatMap(rowOf),
    ...[...nodesOf('Property'), ...nodesOf('PropertyDefinition')].flatMap(keyedRowOf),
    ...assignedRowsIn(nodesOf),
    ...nodesOf('ArrayExpression').flatMap(listedRowOf),
    ...nodesOf('CallExpression').flatMap((call) =>
      calleeNameOf(call) === 'set' ? pairOf(call.arguments, blockAround(call)) : [],
    ),
  ]
}

/** `{ name: 'SEC_E_…', value: … }`, whatever the keys are called. */
function rowOf(row: TSESTree.ObjectExpression): StatusConstant[] {
  const nameNode = nameIn(row)
  const table = parentOf(placeOf(row)) ?? row
  return nameNode === undefined ? [] : columnsOf(row, { name: textIn(nameNode), nameNode, table })
}

/** The one text of a row that is its name. */
function nameIn(row: TSESTree.ObjectExpression): Node | undefined {
  const [name, another] = propertiesOf(row).filter(({ value }) => nameTextOf(value) !== undefined)
  // Two names and one value, or a key that is a name: a table from one to the other.
  if (name === undefined || another !== undefined || wordOf(name) === undefined) return undefined
  return nameTextOf(name.value)
}

interface NamedRow {
  name: string | undefined
  nameNode: Node
  table: Node
}

/** The values of an object that says something of one name, by their keys. */
function columnsOf(row: TSESTree.ObjectExpression, { name, nameNode, table }: NamedRow): StatusConstant[] {
  return propertiesOf(row).flatMap((property) => {
    const slot = wordOf(property)
    const value = nodeIn(property.value)
    if (slot === undefined || value === undefined || nameTextOf(value) === nameNode) return []
    return constantNamed(name, { nameNode, value, form: 'row', group: table, slot })
  })
}

function propertiesOf(object: TSESTree.ObjectExpression): TSESTree.Property[] {
  return nodesIn(object.properties).filter((each) => each.type === 'Property')
}

/** The key of a property that says what kind of thing its value is. */
function wordOf({ key, computed }: TSESTree.Property): string | undefined {
  const word = propertyNameOf(key, computed)
  return word === undefined || isNameShaped(word) || /^-?\d/u.test(word) ? undefined : word
}

/** `{ 0x…: 'SEC_E_…' }`, `{ 0x…: { name: 'SEC_E_…' } }` and `{ SEC_E_…: { value: 0x… } }`. */
function keyedRowOf(row: TSESTree.Property | TSESTree.PropertyDefinition): StatusConstant[] {
  const key = nodeIn(row.key)
  const value = nodeIn(row.value)
  const table = nodeIn(row.parent)
  if (key === undefined || table === undefined) return []
  const name = propertyNameOf(key, row.computed)
  if (name !== undefined && isNameShaped(name) && value?.type === 'ObjectExpression')
    return nameIn(value) === undefined ? columnsOf(value, { name, nameNode: key, table }) : []
  const isWord = !row.computed && key.type === 'Identifier'
  return isWord ? [] : inverseRowOf(key, value, table)
}

/** `t[0x…] = 'SEC_E_…'`. */
function assignedRowsIn(nodesOf: NodesOf): StatusConstant[] {
  const chains = assignmentChainsIn(nodesOf)
  return nodesOf('AssignmentExpression').flatMap((assignment) => {
    const left = nodeIn(assignment.left)
    const chain = chains.get(assignment)
    if (left?.type !== 'MemberExpression' || !left.computed || chain === undefined) return []
    const name = nameTextOf(chain.value)
    return name === undefined ? [] : inverseRowOf(nodeIn(left.property), name, chain.block)
  })
}

/** A key that stands for the name beside it, or for an object that has the name. */
function inverseRowOf(key: Node | undefined, named: Node | undefined, group: Node): StatusConstant[] {
  const nameNode = named?.type === 'ObjectExpression' ? nameIn(named) : nameTextOf(named)
  if (nameNode === undefined || key === undefined) return []
  return constantNamed(textIn(nameNode), { nameNode, value: key, form: 'inverse-row', group })
}

/** `['SEC_E_…', 0x…, 'text']`. */
function listedRowOf(row: TSESTree.ArrayExpression): StatusConstant[] {
  const table = parentOf(placeOf(row))
  // A row stands in a table; a single array is a list of values.
  if (table?.type !== 'ArrayExpression' || !Array.isArray(row.elements)) return []
  if (row.elements.length === 2) return pairOf(row.elements, table)
  if (row.elements.length > MOST_COLUMNS) return []
  const cells = nodesIn(row.elements)
  const [nameNode, another] = cells.flatMap((cell) => nameTextOf(cell) ?? [])
  if (nameNode === undefined || another !== undefined) return []
  return cells.flatMap((value, index) => {
    const place = { nameNode, value, form: 'row', group: table, slot: String(index) } as const
    return nameTextOf(value) === nameNode ? [] : constantNamed(textIn(nameNode), place)
  })
}

/** `['SEC_E_…', 0x…]` and `[0x…, 'SEC_E_…']`. */
function pairOf(list: unknown, group: Node): StatusConstant[] {
  const [first, second, third] = Array.isArray(list) && list.length === 2 ? nodesIn(list) : []
  if (first === undefined || second === undefined || third !== undefined) return []
  const nameNode = nameTextOf(first)
  if (nameNode === undefined) return inverseRowOf(first, second, group)
  const place = { nameNode, value: second, form: 'row', group, slot: 'pair' } as const
  return nameTextOf(second) === undefined ? constantNamed(textIn(nameNode), place) : []
}

/** The literal or template that a text in the shape of a status name is, inside its casts. */
function nameTextOf(expression: unknown): Node | undefined {
  const literal = nameLiteralOf(expression)
  const node = nodeIn(expression)
  if (literal !== undefined || node === undefined) return literal
  const template = unwrap(node)
  return isNameShaped(textIn(template) ?? '') ? template : undefined
}

/** The text of a literal, or of a template that nothing is put into. */
function textIn(text: Node): string | undefined {
  if (text.type === 'Literal') return propertyNameOf(text, true)
  if (text.type !== 'TemplateLiteral' || nodesIn(text.expressions).length > 0) return undefined
  const part = nodeAt(text.quasis, 0)
  const value: unknown = part?.type === 'TemplateElement' ? part.value : undefined
  const isRead = typeof value === 'object' && value !== null && 'cooked' in value
  return isRead && typeof value.cooked === 'string' ? value.cooked : undefined
}
