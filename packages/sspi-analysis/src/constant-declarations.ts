import type { ScopeManager, Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import type { LocalConstant } from './find-local-constants.ts'
import { enumMembersOf, lastNameOf, nodeAt, nodeIn, nodesIn, parentOf, placeOf, type Node } from './tree.ts'

/** What declares constants as one thing that has a name: a variable, a table in a variable, or an enum. */
export type ConstantDeclaration = TSESTree.VariableDeclarator | TSESTree.TSEnumDeclaration

/** The declaration of a constant; undefined where the constant belongs to something larger, or to nothing. */
export function declarationOf({ nameNode, form }: LocalConstant): ConstantDeclaration | undefined {
  const around = parentOf(nameNode)
  if (around === undefined) return undefined
  if (form === 'variable') return around.type === 'VariableDeclarator' ? around : undefined
  if (form === 'enum-member') return enumAround(around)
  return form === 'property' ? tableAround(around) : undefined
}

function enumAround(member: Node): TSESTree.TSEnumDeclaration | undefined {
  const holder = parentOf(member)
  // Babel's parser has no node for the body.
  const declaration = holder?.type === 'TSEnumBody' ? parentOf(holder) : holder
  return declaration?.type === 'TSEnumDeclaration' ? declaration : undefined
}

/** The declarator of the variable that an object with constants is the value of, frozen or not. */
function tableAround(property: Node): TSESTree.VariableDeclarator | undefined {
  const object = parentOf(property)
  if (object?.type !== 'ObjectExpression') return undefined
  let value = placeOf(object)
  const call = parentOf(value)
  if (call?.type === 'CallExpression' && isFreezing(call) && nodeAt(call.arguments, 0) === value)
    value = placeOf(call)
  const declarator = parentOf(value)
  const isVariable = declarator?.type === 'VariableDeclarator' && nodeIn(declarator.id)?.type === 'Identifier'
  return isVariable ? declarator : undefined
}

export function isFreezing({ callee }: TSESTree.CallExpression): boolean {
  const member = nodeIn(callee)
  return (
    member?.type === 'MemberExpression' &&
    lastNameOf(member) === 'freeze' &&
    lastNameOf(member.object) === 'Object'
  )
}

/** Whether a table or an enum has no members but the given constants. */
export function holdsOnly(declaration: ConstantDeclaration, constants: readonly LocalConstant[]): boolean {
  const names = new Set(constants.map(({ nameNode }) => nameNode))
  const [first] = constants
  if (declaration.type === 'TSEnumDeclaration')
    return enumMembersOf(declaration).every(({ id }) => names.has(id))
  const object = first === undefined ? undefined : parentOf(parentOf(first.nameNode) ?? first.nameNode)
  if (object?.type !== 'ObjectExpression') return false
  return nodesIn(object.properties).every(
    (property) => property.type === 'Property' && !property.computed && names.has(property.key),
  )
}

/** The variable that a declaration makes, for the code around it. */
export function variableDeclaredBy(
  declaration: ConstantDeclaration,
  scopeManager: ScopeManager | null,
): Variable | undefined {
  return scopeManager
    ?.getDeclaredVariables(declaration)
    .find(({ scope }) => (scope.block as Node) !== declaration)
}

/** The statement that a declaration is, or is a part of, with its `export`. */
export function statementOf(declaration: ConstantDeclaration): Node | undefined {
  const statement = declaration.type === 'TSEnumDeclaration' ? declaration : parentOf(declaration)
  const around = statement === undefined ? undefined : parentOf(statement)
  return around?.type === 'ExportNamedDeclaration' ? around : statement
}
