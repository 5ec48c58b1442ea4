import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import type { ForeignFunctions } from './foreign-functions.ts'
import type { LocalFunctions } from './local-functions.ts'
import { definedValueOf } from './meant-code.ts'
import type { SourceFile } from './source-file.ts'
import { functionOfSettings, sspiFunctionNamed, type CalledFunction } from './sspi-functions.ts'
import {
  calleeNameOf,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  propertyNameOf,
  withoutCasts,
  type Node,
} from './tree.ts'
import { variableOf, writesTo, type Write } from './variables.ts'

/** Aliases of a function are followed this far. */
const LONGEST_CHAIN = 8

/** What a callee may be resolved with. */
export interface CalleeGrounds {
  file: SourceFile
  foreignFunctions: ForeignFunctions
  localFunctions: LocalFunctions
  /** What variables were found to be: each is asked about once, however often it is handed on. */
  resolved: Map<Variable, CalledFunction | undefined>
}

/**
 * The SSPI function that an expression stands for: by its name, a name of the settings, a declaration of a foreign
 * function, an alias, or what `promisify` and `bind` make of it. A function of the same file is none.
 */
export function calledFunctionOf(callee: Node, grounds: CalleeGrounds): CalledFunction | undefined {
  return resolve(callee, grounds, 0)
}

function resolve(callee: Node, grounds: CalleeGrounds, depth: number): CalledFunction | undefined {
  if (depth > LONGEST_CHAIN) return undefined
  const node = withoutCasts(callee)
  const named = namedBySettings(node, grounds.file)
  if (named !== undefined) return named
  if (node.type === 'CallExpression') return resolveMade(node, grounds, depth)
  if (grounds.localFunctions.localFunctionOf(node) !== undefined) return undefined
  if (grounds.foreignFunctions.foreignFunctionOf(node) !== undefined) return foreignOf(node, grounds)
  const variable = variableOf(node, grounds.file.scopeManager)
  const behind =
    variable === undefined ? resolveMember(node, grounds, depth) : resolveVariable(variable, grounds, depth)
  if (behind !== undefined) return behind
  const name = lastNameOf(node)
  return name === undefined ? undefined : sspiFunctionNamed(name)
}

function namedBySettings(node: Node, { settings }: SourceFile): CalledFunction | undefined {
  if (settings.functions === undefined) return undefined
  const names = dottedNamesOf(node)
  for (const name of names) {
    const found = functionOfSettings(name, settings.functions)
    if (found !== undefined) return found
  }
  return undefined
}

/** `a.b.c`, `b.c` and `c` of a member, the longest first. */
function dottedNamesOf(node: Node): string[] {
  const last = lastNameOf(node)
  if (last === undefined) return []
  const object = node.type === 'MemberExpression' ? nodeIn(node.object) : undefined
  const before = object === undefined ? [] : dottedNamesOf(object)
  return [...before.map((name) => `${name}.${last}`), last]
}

/** What `promisify(f)`, `f.bind(lib)` and `util.promisify(f.async)` call in the end. */
function resolveMade(
  call: TSESTree.CallExpression,
  grounds: CalleeGrounds,
  depth: number,
): CalledFunction | undefined {
  const name = calleeNameOf(call)
  if (name === 'func') return declaredBy(call)
  const callee = nodeIn(call.callee)
  const made =
    name === 'promisify'
      ? nodeAt(call.arguments, 0)
      : name === 'bind' && callee?.type === 'MemberExpression'
        ? nodeIn(callee.object)
        : undefined
  return made === undefined ? undefined : resolve(withoutAsync(withoutCasts(made)), grounds, depth + 1)
}

/** `f` of `f.async`, as koffi and ffi-napi offer it. */
export function withoutAsync(node: Node): Node {
  if (node.type !== 'MemberExpression' || propertyNameOf(node.property, node.computed) !== 'async')
    return node
  return nodeIn(node.object) ?? node
}

function resolveVariable(
  variable: Variable,
  grounds: CalleeGrounds,
  depth: number,
): CalledFunction | undefined {
  const { resolved } = grounds
  if (!resolved.has(variable)) resolved.set(variable, functionIn(variable, grounds, depth))
  return resolved.get(variable)
}

function functionIn(variable: Variable, grounds: CalleeGrounds, depth: number): CalledFunction | undefined {
  const key = keyOf(variable)
  if (key !== undefined) return foreignOf(key, grounds) ?? namedByKey(key)
  const [write, another] = writesTo(variable)
  if (write === undefined || another !== undefined || !takesWhole(write)) return undefined
  const value = withoutCasts(write.value)
  const isAlias =
    value.type === 'MemberExpression' || value.type === 'Identifier' || value.type === 'CallExpression'
  return isAlias ? resolve(value, grounds, depth + 1) : undefined
}

function takesWhole({ identifier }: Write): boolean {
  const target = parentOf(identifier)
  if (target?.type === 'VariableDeclarator') return target.id === identifier
  return target?.type === 'AssignmentExpression' && target.left === identifier && target.operator === '='
}

/** The name at its source of what an import or a declaration takes out of a module or an object. */
function keyOf({ defs }: Variable): Node | undefined {
  const [definition] = defs
  const node = nodeIn(definition?.node)
  if (node?.type === 'ImportSpecifier') return nodeIn(node.imported)
  const name = nodeIn(definition?.name)
  const around = name === undefined ? undefined : parentOf(name)
  const property = around?.type === 'AssignmentPattern' ? parentOf(around) : around
  return property?.type === 'Property' ? nodeIn(property.key) : undefined
}

function namedByKey(key: Node): CalledFunction | undefined {
  const name = propertyNameOf(key, false)
  return name === undefined ? undefined : sspiFunctionNamed(name)
}

function foreignOf(node: Node, { foreignFunctions, file }: CalleeGrounds): CalledFunction | undefined {
  const foreign = foreignFunctions.foreignFunctionOf(node)
  if (foreign === undefined) return undefined
  return functionOfSettings(foreign.name, file.settings.functions) ?? sspiFunctionNamed(foreign.name)
}

/** `api.isc`, where the object says what it is: `const api = { isc: lib.func(…) }`. */
function resolveMember(node: Node, grounds: CalleeGrounds, depth: number): CalledFunction | undefined {
  const value = node.type === 'MemberExpression' ? definedValueOf(node, grounds.file) : undefined
  return value === undefined ? undefined : resolve(value, grounds, depth + 1)
}

/** The function that a declaration of koffi names in one of its texts. */
function declaredBy(call: TSESTree.CallExpression): CalledFunction | undefined {
  for (const argument of nodesIn(call.arguments)) {
    const text = argument.type === 'Literal' && typeof argument.value === 'string' ? argument.value : ''
    const name = /(?<!\w)(?<name>\w+)\s*(?:\(|$)/u.exec(text)?.groups?.['name']
    const found = name === undefined ? undefined : sspiFunctionNamed(name)
    if (found !== undefined) return found
  }
  return undefined
}
