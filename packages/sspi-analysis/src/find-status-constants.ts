import type { Analysis } from './analysis.ts'
import { assignmentChainsIn } from './assignment-chains.ts'
import { countedMembersOf } from './counted-members.ts'
import { findTableRows } from './find-table-rows.ts'
import { memoizedWeakly } from './memoized.ts'
import type { NodesOf } from './node-index.ts'
import {
  blockAround,
  constantNamed,
  type ConstantForm,
  type ConstantPlace,
  type StatusConstant,
} from './status-constant.ts'
import {
  calleeNameOf,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  propertyNameOf,
  type Node,
} from './tree.ts'

/** Every place of a file that gives a status name a value, in the order of the source. */
export const findStatusConstants: (analysis: Analysis) => readonly StatusConstant[] = memoizedWeakly(
  ({ nodesOf }: Analysis) =>
    [
      ...variablesIn(nodesOf),
      ...typesIn(nodesOf),
      ...membersIn(nodesOf),
      ...assignmentsIn(nodesOf),
      ...definedPropertiesIn(nodesOf),
      ...findTableRows(nodesOf),
    ].sort((a, b) => a.nameNode.range[0] - b.nameNode.range[0]),
)

function variablesIn(nodesOf: NodesOf): StatusConstant[] {
  const declared = nodesOf('VariableDeclarator').flatMap((declarator) => {
    const nameNode = nodeIn(declarator.id)
    const value = nodeIn(declarator.init)
    if (nameNode?.type !== 'Identifier' || value === undefined) return []
    return constantNamed(nameNode.name, { nameNode, value, form: 'variable', group: blockAround(declarator) })
  })
  const defaults = nodesOf('AssignmentPattern').flatMap((pattern) => {
    const nameNode = nodeIn(pattern.left)
    const value = nodeIn(pattern.right)
    if (nameNode?.type !== 'Identifier' || value === undefined) return []
    return constantNamed(nameNode.name, { nameNode, value, form: 'default', group: pattern })
  })
  return [...declared, ...defaults]
}

/** `declare const SEC_E_…: 0x…`, and members of that type. */
function typesIn(nodesOf: NodesOf): StatusConstant[] {
  return nodesOf('TSLiteralType').flatMap((type) => {
    const annotation = parentOf(type)
    const declared = annotation?.type === 'TSTypeAnnotation' ? parentOf(annotation) : undefined
    const value = nodeIn(type.literal)
    if (declared === undefined || value === undefined) return []
    const isVariable = declared.type === 'Identifier'
    const isMember = declared.type === 'TSPropertySignature' || declared.type === 'PropertyDefinition'
    const { nameNode, name } = isMember
      ? nameOfKey(declared)
      : { nameNode: declared, name: lastNameOf(declared) }
    const group = isVariable ? blockAround(declared) : parentOf(declared)
    if (nameNode === undefined || group === undefined) return []
    return constantNamed(name, { nameNode, value, form: 'type', group })
  })
}

/** Members of classes, enums and objects. */
function membersIn(nodesOf: NodesOf): StatusConstant[] {
  const fields = [...nodesOf('PropertyDefinition'), ...nodesOf('AccessorProperty')]
  const properties = nodesOf('Property').filter((each) => parentOf(each)?.type !== 'ObjectPattern')
  return [
    ...fields.flatMap((field) => memberOf(field, nameOfKey(field), field.value, 'field')),
    ...properties.flatMap((property) => memberOf(property, nameOfKey(property), property.value, 'property')),
    ...enumMembersIn(nodesOf),
  ]
}

function enumMembersIn(nodesOf: NodesOf): StatusConstant[] {
  const members = nodesOf('TSEnumMember')
  const counted = countedMembersOf(members)
  return members.flatMap((member) => {
    const nameNode = nodeIn(member.id)
    const group = parentOf(member)
    if (nameNode === undefined || group === undefined) return []
    const value = nodeIn(member.initializer)
    const place = { nameNode, value, countedFrom: counted.get(member), form: 'enum-member', group } as const
    return constantNamed(propertyNameOf(nameNode, false), place)
  })
}

interface Key {
  nameNode: Node | undefined
  name: string | undefined
}

function nameOfKey({ key, computed }: { key: unknown; computed: boolean }): Key {
  return { nameNode: nodeIn(key), name: propertyNameOf(key, computed) }
}

function memberOf(
  member: Node,
  { nameNode, name }: Key,
  written: unknown,
  form: ConstantForm,
): StatusConstant[] {
  const group = parentOf(member)
  const value = nodeIn(written)
  if (nameNode === undefined || group === undefined || value === undefined) return []
  return constantNamed(name, { nameNode, value, form, group })
}

function assignmentsIn(nodesOf: NodesOf): StatusConstant[] {
  const chains = assignmentChainsIn(nodesOf)
  return nodesOf('AssignmentExpression').flatMap((assignment) => {
    const left = nodeIn(assignment.left)
    const chain = chains.get(assignment)
    if (assignment.operator !== '=' || chain === undefined) return []
    const isMember = left?.type === 'MemberExpression'
    const nameNode = isMember ? nodeIn(left.property) : left
    const name = propertyNameOf(nameNode, isMember && left.computed)
    if (nameNode === undefined) return []
    const slot = (isMember ? lastNameOf(left.object) : undefined) ?? ''
    return constantNamed(name, { nameNode, value: chain.value, form: 'assignment', group: chain.block, slot })
  })
}

/** `Object.defineProperty(exports, 'SEC_E_…', { value: … })`. */
function definedPropertiesIn(nodesOf: NodesOf): StatusConstant[] {
  return nodesOf('CallExpression').flatMap((call) => {
    const nameNode = nodeAt(call.arguments, 1)
    const descriptor = nodeAt(call.arguments, 2)
    if (calleeNameOf(call) !== 'defineProperty' || nameNode?.type !== 'Literal') return []
    const properties = descriptor?.type === 'ObjectExpression' ? nodesIn(descriptor.properties) : []
    const value = properties.flatMap((property) => {
      const isValue =
        property.type === 'Property' && propertyNameOf(property.key, property.computed) === 'value'
      return isValue ? (nodeIn(property.value) ?? []) : []
    })[0]
    if (value === undefined) return []
    const place: ConstantPlace = { nameNode, value, form: 'defined-property', group: blockAround(call) }
    return constantNamed(propertyNameOf(nameNode, true), place)
  })
}
