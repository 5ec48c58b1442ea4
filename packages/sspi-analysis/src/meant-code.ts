import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import { lookup, type StatusCode } from 'sspi-status'
import { writtenCodeOf } from './notation.ts'
import type { SourceFile } from './source-file.ts'
import { isTableName } from './status-names.ts'
import {
  calleeNameOf,
  enumMembersOf,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  propertyNameOf,
  unwrap,
  withoutCasts,
  type Node,
} from './tree.ts'
import { onlyValueOf, variableOf } from './variables.ts'

/** The status code that an expression stands for, and what says so. */
export interface MeantCode {
  /** The row of the name or value; of a shared value the canonical one. */
  code: StatusCode
  /** A name of the table, a number, or a text that holds a name or a number and nothing else. */
  by: 'name' | 'value' | 'text'
}

/**
 * The status code that an expression stands for: a name of the table, a code in any notation, a text of either, a
 * renamed import, or a constant, enum member or object property of the same file that is one. Undefined for all else,
 * zero included. It does not ask whether the place makes a number a status: the caller knows the place.
 */
export function meantCodeOf(expression: Node, file: SourceFile): MeantCode | undefined {
  return codeIn(expression, file.text) ?? codeBehind(unwrap(expression), file)
}

/** The operators of a notation look like conversions: with them `~0x7ff6fcf3` is a code, and inside them it is none. */
function codeIn(expression: Node, text: string): MeantCode | undefined {
  return ownCodeOf(withoutCasts(expression), text) ?? ownCodeOf(unwrap(expression), text)
}

function ownCodeOf(node: Node, text: string): MeantCode | undefined {
  const name = lastNameOf(node)
  if (name !== undefined && isTableName(name)) return byName(name)
  const written = writtenCodeOf(node, text)
  if (written !== undefined)
    return { code: written.code, by: written.representation === 'hex' ? 'text' : 'value' }
  return node.type === 'Literal' && typeof node.value === 'string' ? textCodeOf(node.value) : undefined
}

function byName(name: string): MeantCode | undefined {
  const code = lookup(name)
  return code === undefined ? undefined : { code, by: 'name' }
}

/** A text that is a name or a decimal, as some bindings hand statuses out: `'SEC_I_CONTINUE_NEEDED'`, `'590611'`. */
function textCodeOf(text: string): MeantCode | undefined {
  const isWhole = isTableName(text) || /^-?\d{6,10}$/u.test(text)
  const code = isWhole ? lookup(text) : undefined
  return code === undefined ? undefined : { code, by: 'text' }
}

/** What a name of the same file stands for. */
function codeBehind(node: Node, file: SourceFile): MeantCode | undefined {
  const variable = node.type === 'Identifier' ? variableOf(node, file.scopeManager) : undefined
  const imported = variable === undefined ? undefined : importedNameOf(variable)
  if (imported !== undefined) return isTableName(imported) ? byName(imported) : undefined
  const value = definedValueOf(node, file)
  return value === undefined ? undefined : codeIn(value, file.text)
}

/** The value that a constant, an enum member, a static field or a property of a constant object of the same file is defined with. */
export function definedValueOf(node: Node, { scopeManager }: SourceFile): Node | undefined {
  if (node.type === 'Identifier') {
    const variable = variableOf(node, scopeManager)
    return variable === undefined ? undefined : onlyValueOf(variable)
  }
  if (node.type !== 'MemberExpression') return undefined
  const object = nodeIn(node.object)
  const key = propertyNameOf(node.property, node.computed)
  const table = object === undefined ? undefined : variableOf(object, scopeManager)
  return table === undefined || key === undefined ? undefined : memberOf(table, key)
}

/** The name at its source of a named import, or of a property that a declaration takes out of an object. */
function importedNameOf({ defs, name }: Variable): string | undefined {
  const node = nodeIn(defs[0]?.node)
  if (node?.type === 'ImportSpecifier') return propertyNameOf(node.imported, false)
  const pattern = node?.type === 'VariableDeclarator' ? nodeIn(node.id) : undefined
  if (pattern?.type !== 'ObjectPattern') return undefined
  const property = nodesIn(pattern.properties).find(
    (each) => each.type === 'Property' && lastNameOf(each.value) === name,
  )
  return property?.type === 'Property' ? propertyNameOf(property.key, property.computed) : undefined
}

/** The value of a member of an enum or a class, or of an object that a variable is declared with. */
function memberOf(table: Variable, key: string): Node | undefined {
  const declaration = nodeIn(table.defs[0]?.node)
  if (declaration?.type === 'ClassDeclaration') return staticFieldOf(declaration, key)
  if (declaration?.type === 'TSEnumDeclaration') {
    const member = enumMembersOf(declaration).find(({ id }) => propertyNameOf(id, false) === key)
    return nodeIn(member?.initializer)
  }
  const value = onlyValueOf(table)
  const object = value === undefined ? undefined : unwrap(frozenOf(unwrap(value)))
  if (object?.type === 'ClassExpression') return staticFieldOf(object, key)
  if (object?.type !== 'ObjectExpression') return undefined
  const property = nodesIn(object.properties).find(
    (each) => each.type === 'Property' && propertyNameOf(each.key, each.computed) === key,
  )
  return property?.type === 'Property' ? nodeIn(property.value) : undefined
}

function staticFieldOf(
  { body }: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  key: string,
): Node | undefined {
  const field = nodesIn(body.body).findLast(
    (each) => isConstantField(each) && propertyNameOf(each.key, each.computed) === key,
  )
  return field?.type === 'PropertyDefinition' ? nodeIn(field.value) : undefined
}

/** A static field that nothing else is written to, as TypeScript or its name in capitals says. */
function isConstantField(member: Node): member is TSESTree.PropertyDefinition {
  if (member.type !== 'PropertyDefinition' || !member.static) return false
  const { key, readonly: isReadonly } = member
  return key.type === 'Identifier' && (isReadonly || /^[A-Z][A-Z\d_]*$/u.test(key.name))
}

/** The object of `Object.freeze({ … })`. */
function frozenOf(node: Node): Node {
  const isFrozen = node.type === 'CallExpression' && calleeNameOf(node) === 'freeze'
  return (isFrozen ? nodeAt(node.arguments, 0) : undefined) ?? node
}
