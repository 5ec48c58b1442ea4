import type { TSESTree } from '@typescript-eslint/types'
import { lookup } from 'sspi-status'
import type { Notation } from './notation.ts'
import { isStatusName, isTableName, tableNameOf } from './status-names.ts'
import { calleeNameOf, isFunction, lastNameOf, propertyNameOf, type Node } from './tree.ts'

/** One kind of place where a code written by value is not magic. */
export interface Exemption {
  name: string
  reason: string
  /**
   * A definition gives the code its name; anything else is no status at all, unless a status context says that it is.
   */
  kind: 'definition' | 'other-meaning'
  holds: (notation: Notation) => boolean
  /** A source in which `0x80090308` is exempt for this reason. */
  example: string
  /** The same without the reason. */
  nearMiss: string
}

const UPPER_CASE = /^[A-Z][A-Z\d_]*$/u
const MEMORY_ACCESS =
  /^(?:ptr|add|sub|NativePointer|(?:read|write|peek|poke|get|set)_?(?:[a-z]*int|[us]?)_?(?:8|16|32|64)(?:[lb]e)?)$/iu

/** The kinds of place where a code is not magic; the first that holds decides. */
export const exemptions = [
  {
    name: 'constant-declaration',
    reason: 'it is the value of a named constant',
    kind: 'definition',
    holds: ({ node }) => isConstantInitialiser(valuePlaceOf(node)),
    example: 'const invalidToken = 0x80090308',
    nearMiss: 'let invalidToken = 0x80090308',
  },
  {
    name: 'upper-case-name',
    reason: 'it is given a name in capitals',
    kind: 'definition',
    holds: ({ node }) => isConstantName(givenNameOf(valuePlaceOf(node))),
    example: 'codes.INVALID_TOKEN = 0x80090308',
    nearMiss: 'codes.invalidToken = 0x80090308',
  },
  {
    name: 'export-assignment',
    reason: 'it is the value of an exported name',
    kind: 'definition',
    holds: ({ node }) => isExportAssignment(valuePlaceOf(node)),
    example: 'exports.invalidToken = 0x80090308',
    nearMiss: 'options.invalidToken = 0x80090308',
  },
  {
    name: 'table-row',
    reason: 'the row that it stands in gives its name',
    kind: 'definition',
    holds: ({ node }) => isTableRow(valuePlaceOf(node)),
    example: "codes = [{ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308 }]",
    nearMiss: "codes = [{ name: 'bad token', value: 0x80090308 }]",
  },
  {
    name: 'inverse-table-row',
    reason: 'it is the key of a row whose value is its name',
    kind: 'definition',
    holds: ({ node }) => isInverseTableRow(node),
    example: "names = { 0x80090308: 'SEC_E_INVALID_TOKEN' }",
    nearMiss: "names = { 0x80090308: 'bad token' }",
  },
  {
    name: 'module-specifier',
    reason: 'it is the name of a module or a directive',
    kind: 'definition',
    holds: ({ node }) => isModuleSpecifier(node) || isDirective(node),
    example: "import '0x80090308'",
    nearMiss: "load('0x80090308')",
  },
  {
    name: 'memory-address',
    reason: 'it is an address or an index',
    kind: 'other-meaning',
    holds: ({ node }) => isAddress(node),
    example: 'target = ptr(0x80090308)',
    nearMiss: 'target = fail(0x80090308)',
  },
  {
    name: 'arithmetic',
    reason: 'it is calculated with',
    kind: 'other-meaning',
    holds: ({ node }) => isCalculatedWith(node),
    example: 'next = base + 0x80090308',
    nearMiss: 'next = base ?? 0x80090308',
  },
  {
    name: 'number-table',
    reason: 'it is one of many numbers in a table of something else',
    kind: 'other-meaning',
    holds: ({ node }) => isInNumberTable(node),
    example:
      'crc = [0x80090308, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c]',
    nearMiss: 'codes = [0x80090308, 0x80090331]',
  },
] as const satisfies readonly Exemption[]

export type ExemptionName = (typeof exemptions)[number]['name']

/** The first exemption that covers a notation, or undefined. */
export function exemptionOf(notation: Notation): (typeof exemptions)[number] | undefined {
  return exemptions.find(({ holds }) => holds(notation))
}

/** Through casts to the place that takes the value: `0x80090308 as number` is an initialiser too. */
function valuePlaceOf(node: Node): Node {
  const { parent } = node
  const isCast =
    parent?.type === 'TSAsExpression' ||
    parent?.type === 'TSSatisfiesExpression' ||
    parent?.type === 'TSTypeAssertion'
  return isCast ? valuePlaceOf(parent) : node
}

function isConstantInitialiser(value: Node): boolean {
  const { parent } = value
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === value && parent.parent.kind === 'const'
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === value
    case 'TSEnumMember':
      return parent.initializer === value
    default:
      return false
  }
}

/** The name that a value gets from where it stands. */
function givenNameOf(value: Node): string | undefined {
  const { parent } = value
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === value ? lastNameOf(parent.id) : undefined
    case 'AssignmentExpression':
      return parent.right === value ? lastNameOf(parent.left) : undefined
    case 'AssignmentPattern':
      return parent.right === value ? lastNameOf(parent.left) : undefined
    case 'Property':
      return parent.value === value ? propertyNameOf(parent.key, parent.computed) : undefined
    default:
      return undefined
  }
}

// SECURITY_STATUS in capitals is a variable that holds a status, not the name of one.
function isConstantName(name: string | undefined): boolean {
  if (name === undefined) return false
  return isTableName(name) || (UPPER_CASE.test(name) && !isStatusName(name))
}

function isExportAssignment(value: Node): boolean {
  const { parent } = value
  if (parent?.type !== 'AssignmentExpression' || parent.right !== value) return false
  if (parent.left.type !== 'MemberExpression') return false
  const { object } = parent.left
  if (object.type === 'Identifier') return object.name === 'exports'
  return (
    object.type === 'MemberExpression' &&
    object.object.type === 'Identifier' &&
    object.object.name === 'module' &&
    lastNameOf(object) === 'exports'
  )
}

function isTableRow(value: Node): boolean {
  const { parent } = value
  if (parent?.type !== 'Property' || parent.value !== value || parent.parent.type !== 'ObjectExpression')
    return false
  return parent.parent.properties.some(
    (property) => property.type === 'Property' && property !== parent && isNameText(property.value),
  )
}

function isNameText(node: Node): boolean {
  return node.type === 'Literal' && tableNameOf(node) !== undefined
}

function isInverseTableRow(node: Node): boolean {
  const { parent } = node
  switch (parent?.type) {
    case 'Property':
      return parent.key === node && isNameText(parent.value)
    case 'ArrayExpression':
      return parent.elements.length === 2 && parent.elements[0] === node && isNameElement(parent.elements[1])
    case 'MemberExpression':
      return parent.property === node && isAssignedName(parent)
    default:
      return false
  }
}

function isNameElement(element: TSESTree.ArrayExpression['elements'][number] | undefined): boolean {
  return element !== null && element !== undefined && isNameText(element)
}

function isAssignedName(member: TSESTree.MemberExpression): boolean {
  const { parent } = member
  return parent.type === 'AssignmentExpression' && parent.left === member && isNameText(parent.right)
}

function isModuleSpecifier({ parent }: Node): boolean {
  switch (parent?.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'ImportAttribute':
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'TSExternalModuleReference':
    case 'TSModuleDeclaration':
    case 'TSImportType':
      return true
    case 'CallExpression':
      return parent.callee.type === 'Identifier' && parent.callee.name === 'require'
    default:
      return false
  }
}

function isDirective(node: Node): boolean {
  const { parent: statement } = node
  if (node.type !== 'Literal' || statement?.type !== 'ExpressionStatement') return false
  const { parent: block } = statement
  if (block.type !== 'Program' && !(block.type === 'BlockStatement' && isFunction(block.parent))) return false
  const isText = (other: Node) =>
    other.type === 'ExpressionStatement' &&
    other.expression.type === 'Literal' &&
    typeof other.expression.value === 'string'
  return block.body.slice(0, block.body.indexOf(statement) + 1).every(isText)
}

function isAddress(node: Node): boolean {
  const { parent } = node
  if (parent?.type === 'MemberExpression') return parent.property === node
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false
  const name = parent.arguments.some((argument) => argument === node) ? calleeNameOf(parent) : undefined
  return name !== undefined && MEMORY_ACCESS.test(name)
}

const CALCULATIONS: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '**',
  '<<',
  '>>',
  '>>>',
  '&',
  '|',
  '^',
])

function isCalculatedWith({ parent }: Node): boolean {
  if (parent?.type === 'BinaryExpression') return CALCULATIONS.has(parent.operator)
  return parent?.type === 'AssignmentExpression' && CALCULATIONS.has(parent.operator.slice(0, -1))
}

const SMALLEST_TABLE = 8

function isInNumberTable({ parent }: Node): boolean {
  if (parent?.type !== 'ArrayExpression') return false
  let isTable = numberTables.get(parent)
  if (isTable === undefined) numberTables.set(parent, (isTable = isNumberTable(parent)))
  return isTable
}

/** Each array is judged once, however many of its members ask. */
const numberTables = new WeakMap<Node, boolean>()

function isNumberTable({ elements }: TSESTree.ArrayExpression): boolean {
  const numbers = elements.flatMap((element) => numberOf(element) ?? [])
  const codes = numbers.filter((number) => lookup(number) !== undefined)
  return (
    elements.length >= SMALLEST_TABLE &&
    numbers.length === elements.length &&
    codes.length * 2 < numbers.length
  )
}

function numberOf(element: Node | null): number | undefined {
  if (element?.type === 'Literal') return typeof element.value === 'number' ? element.value : undefined
  if (element?.type !== 'UnaryExpression' || element.operator !== '-') return undefined
  const magnitude = numberOf(element.argument)
  return magnitude === undefined ? undefined : -magnitude
}
