import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import { memoized, memoizedWeakly } from './memoized.ts'
import type { SourceFile } from './source-file.ts'
import {
  ancestorsOf,
  hasRange,
  isFunction,
  nodeIn,
  nodesIn,
  parentOf,
  propertyNameOf,
  withoutCasts,
  type Node,
} from './tree.ts'
import { walk } from './walk.ts'
import { onlyValueOf, scopeOf, variableOf } from './variables.ts'

/** The functions that a file defines, seen from where they are called. */
export interface LocalFunctions {
  /** The function of the file that a callee names: a declaration, a constant, a method through `this` or its object. */
  localFunctionOf: (callee: Node) => TSESTree.FunctionLike | undefined
  /** All calls of a function; undefined where it may be called from elsewhere, or nothing calls it. */
  callsOf: (definition: Node) => readonly Node[] | undefined
  /** The places inside a function that name it: its calls of itself, and where it is handed on. */
  ownCallsIn: (definition: Node) => readonly Node[]
}

export function createLocalFunctions({ scopeManager }: SourceFile): LocalFunctions {
  const definedBy = memoized((variable: Variable) => functionDefinedBy(variable))
  const membersOf = memoized((holder: Node) => functionsIn(holder))

  const localFunctionOf = (callee: Node): TSESTree.FunctionLike | undefined => {
    const node = withoutCasts(callee)
    if (isFunction(node)) return node
    if (node.type === 'Identifier') {
      const variable = variableOf(node, scopeManager)
      return variable === undefined ? undefined : definedBy(variable)
    }
    if (node.type !== 'MemberExpression') return undefined
    const name = propertyNameOf(node.property, node.computed)
    const holder = holderOf(nodeIn(node.object), scopeManager)
    return name === undefined || holder === undefined ? undefined : membersOf(holder).get(name)
  }
  const callsOf = memoized((definition: Node) => {
    const variable = nameOf(definition, scopeManager)
    return variable === undefined ? undefined : callsThrough(variable)
  })
  const ownCallsIn = memoized((definition: Node) => [
    ...ownReferencesIn(definition, scopeManager),
    ...ownMembersIn(definition),
  ])
  return { localFunctionOf, callsOf, ownCallsIn }
}

function functionDefinedBy(variable: Variable): TSESTree.FunctionLike | undefined {
  const [definition] = variable.defs
  const node = nodeIn(definition?.node)
  if (node !== undefined && isFunction(node) && String(definition?.type) === 'FunctionName') return node
  const value = onlyValueOf(variable)
  const inner = value === undefined ? undefined : withoutCasts(value)
  return inner !== undefined && isFunction(inner) ? inner : undefined
}

/** The class or object whose member is named: that around `this`, or the constant object of a variable. */
function holderOf(object: Node | undefined, scopeManager: SourceFile['scopeManager']): Node | undefined {
  if (object === undefined) return undefined
  if (object.type === 'ThisExpression') return holderAround(object)
  const variable = variableOf(object, scopeManager)
  const declared = nodeIn(variable?.defs[0]?.node)
  if (declared?.type === 'ClassDeclaration') return declared
  const value = variable === undefined ? undefined : onlyValueOf(variable)
  const inner = value === undefined ? undefined : withoutCasts(value)
  return inner?.type === 'ObjectExpression' ? inner : undefined
}

function holderAround(node: Node): Node | undefined {
  for (const around of ancestorsOf(node)) {
    if (around.type === 'ClassDeclaration' || around.type === 'ClassExpression') return around
    const isPlain = around.type === 'FunctionDeclaration' || around.type === 'FunctionExpression'
    const member = isPlain ? parentOf(around) : undefined
    if (member?.type === 'Property') return parentOf(member)
    if (isPlain && member?.type !== 'MethodDefinition') return undefined
  }
  return undefined
}

function functionsIn(holder: Node): Map<string, TSESTree.FunctionLike> {
  const members = new Map<string, TSESTree.FunctionLike>()
  for (const member of membersIn(holder)) {
    if (!('key' in member && 'value' in member && 'computed' in member)) continue
    const name = propertyNameOf(member.key, member.computed)
    const value = nodeIn(member.value)
    if (name !== undefined && value !== undefined && isFunction(value)) members.set(name, value)
  }
  return members
}

function membersIn(holder: Node): Node[] {
  if (holder.type === 'ObjectExpression') return nodesIn(holder.properties)
  const body = 'body' in holder ? nodeIn(holder.body) : undefined
  return body?.type === 'ClassBody' ? nodesIn(body.body) : []
}

/** The one variable that holds a function. */
function nameOf(definition: Node, scopeManager: SourceFile['scopeManager']): Variable | undefined {
  if (scopeManager === null) return undefined
  const parent = parentOf(definition)
  const declared = definition.type === 'FunctionDeclaration' ? definition : parent
  if (declared === undefined) return undefined
  if (declared.type === 'VariableDeclarator' && nodeIn(declared.id)?.type !== 'Identifier') return undefined
  if (declared.type !== 'FunctionDeclaration' && declared.type !== 'VariableDeclarator') return undefined
  return declaredBy(nodeIn(declared.id), scopeManager)
}

/** The variable that an identifier declares. */
export function declaredBy(
  identifier: Node | undefined,
  scopeManager: SourceFile['scopeManager'],
): Variable | undefined {
  if (identifier?.type !== 'Identifier' || scopeManager === null) return undefined
  const written = variableOf(identifier, scopeManager)
  if (written !== undefined) return written
  for (let scope = scopeOf(identifier, scopeManager); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(identifier.name)
    if (variable?.identifiers.some((each) => each === identifier)) return variable
  }
  return undefined
}

/** Whether a variable is exported by an ESM declaration or list. */
export const isExported = memoizedWeakly(({ defs, references }: Variable): boolean => {
  const isDeclaredSo = defs.some(({ node }) => {
    const declaration = nodeIn(node)
    return declaration !== undefined && isExportedDeclaration(declaration)
  })
  return isDeclaredSo || references.some(({ identifier }) => isExportNode(parentOf(identifier)))
})

function isExportNode(node: Node | undefined): boolean {
  return node?.type.startsWith('Export') === true
}

function isExportedDeclaration(declaration: Node): boolean {
  const around = declaration.type === 'VariableDeclarator' ? parentOf(declaration) : declaration
  return around !== undefined && isExportNode(parentOf(around))
}

function ownReferencesIn(definition: Node, scopeManager: SourceFile['scopeManager']): Node[] {
  const named = nameOf(definition, scopeManager)
  const ownName =
    definition.type === 'FunctionExpression' ? declaredBy(nodeIn(definition.id), scopeManager) : undefined
  return [named, ownName].flatMap(
    (variable) =>
      variable?.references.map(({ identifier }) => identifier).filter((each) => isInside(each, definition)) ??
      [],
  )
}

/** `this.step` in a method `step`. */
function ownMembersIn(definition: Node): Node[] {
  const member = parentOf(definition)
  if (member === undefined || !('key' in member && 'computed' in member)) return []
  const name = propertyNameOf(member.key, member.computed)
  const found: Node[] = []
  walk(definition, (node) => {
    const isOwn = node.type === 'MemberExpression' && nodeIn(node.object)?.type === 'ThisExpression'
    if (isOwn && name !== undefined && propertyNameOf(node.property, node.computed) === name) found.push(node)
  })
  return found
}

/** Whether a node stands in another one, or is it. */
export function isInside(node: Node, around: Node): boolean {
  if (!hasRange(node) || !hasRange(around)) return false
  return node.range[0] >= around.range[0] && node.range[1] <= around.range[1]
}

function isGlobal({ scope }: Variable): boolean {
  const { type }: { type: string } = scope
  return type === 'global'
}

function callsThrough(variable: Variable): Node[] | undefined {
  // Another script calls the functions of this one.
  if (isGlobal(variable) || isExported(variable)) return undefined
  const calls: Node[] = []
  for (const reference of variable.references) {
    if (reference.init === true) continue
    const call = parentOf(reference.identifier)
    if (call?.type !== 'CallExpression' || call.callee !== reference.identifier) return undefined
    calls.push(call)
  }
  return calls.length === 0 ? undefined : calls
}
