import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import { lazily, memoized } from './memoized.ts'
import type { NodesOf } from './node-index.ts'
import type { SourceFile } from './source-file.ts'
import {
  calleeNameOf,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  propertyNameOf,
  unwrap,
  type Node,
} from './tree.ts'
import { onlyValueOf, variableOf } from './variables.ts'

/** A function of a library as a foreign function interface was told of it. */
export interface ForeignFunction {
  /** The name that the library exports. */
  name: string
  /** The C type of its result as written, and the binding that reads it. */
  returns: { type: string; binding: string } | undefined
}

/** The foreign functions that one file declares. */
export interface ForeignFunctions {
  /** The declared function that a callee names: the variable that it was put into, or a symbol of a library. */
  foreignFunctionOf: (callee: Node) => ForeignFunction | undefined
}

/**
 * Reads declarations of koffi (`lib.func('int f(…)')`, `lib.func('f', 'int', […])`), ffi-napi (`ffi.Library(…)`),
 * Deno (`Deno.dlopen`), Bun (`dlopen`) and Frida (`new NativeFunction`).
 */
export function createForeignFunctions(file: SourceFile, nodesOf: NodesOf): ForeignFunctions {
  const declared = memoized((variable: Variable) => declaredIn(variable, file))
  const symbols = lazily(() => symbolsOf(nodesOf, file))
  return {
    foreignFunctionOf: (callee) => {
      const named = unwrap(callee)
      const variable = variableOf(named, file.scopeManager)
      const own = variable === undefined ? undefined : declared(variable)
      const name = lastNameOf(named)
      return own ?? (name === undefined ? undefined : symbols().get(name))
    },
  }
}

/** What a variable is declared with: a foreign function, or a symbol taken out of a library under another name. */
function declaredIn(variable: Variable, file: SourceFile): ForeignFunction | undefined {
  const value = onlyValueOf(variable)
  return value === undefined ? undefined : functionIn(unwrap(value), file)
}

function functionIn(value: Node, file: SourceFile): ForeignFunction | undefined {
  if (value.type === 'CallExpression' && calleeNameOf(value) === 'func') return koffiFunctionOf(value)
  if (value.type === 'NewExpression' && calleeNameOf(value) === 'NativeFunction')
    return nativeFunctionOf(value, file)
  return undefined
}

/** `int __stdcall f(void *)`: the type that it returns, and its name. */
function prototypeIn(text: string): { type: string; name: string } | undefined {
  const open = text.indexOf('(')
  const words = text.slice(0, Math.max(0, open)).trim().split(/\s+/u)
  const name = words.pop() ?? ''
  if (words.length > 1 && /^__?\w+$/u.test(words.at(-1) ?? '')) words.pop()
  const type = /^(?<type>[\w ]+)\**$/u.exec(words.join(' '))?.groups?.['type']
  return type === undefined || !/^\w+$/u.test(name) ? undefined : { type: type.trim(), name }
}

/** `lib.func('int __stdcall f(void *)')`, `lib.func('f', 'int', […])`, `lib.func('__stdcall', 'f', 'int', […])`. */
function koffiFunctionOf(call: TSESTree.CallExpression): ForeignFunction | undefined {
  const [first, ...others] = nodesIn(call.arguments)
  const text = textIn(first)
  if (text === undefined) return undefined
  const prototype = prototypeIn(text)
  if (prototype !== undefined)
    return { name: prototype.name, returns: { type: prototype.type, binding: 'koffi' } }
  return /^__\w+$/u.test(text) ? listedFunctionOf(others[0], others[1]) : listedFunctionOf(first, others[0])
}

function listedFunctionOf(name: Node | undefined, type: Node | undefined): ForeignFunction | undefined {
  const written = textIn(name)
  return written === undefined ? undefined : { name: written, returns: returnsOf(type, 'koffi') }
}

/** `new NativeFunction(Module.getExportByName('secur32.dll', 'f'), 'int32', […])`, also through a variable. */
function nativeFunctionOf(
  made: TSESTree.NewExpression,
  { scopeManager }: SourceFile,
): ForeignFunction | undefined {
  const address = nodeAt(made.arguments, 0)
  const variable = address === undefined ? undefined : variableOf(address, scopeManager)
  const found = unwrapped(variable === undefined ? address : onlyValueOf(variable))
  const name = found?.type === 'CallExpression' ? textIn(nodesIn(found.arguments).at(-1)) : undefined
  return name === undefined ? undefined : { name, returns: returnsOf(nodeAt(made.arguments, 1), 'Frida') }
}

/** The symbols of all libraries that a file opens, by the names that their objects get. */
function symbolsOf(nodesOf: NodesOf, file: SourceFile): Map<string, ForeignFunction> {
  const symbols = new Map<string, ForeignFunction>()
  for (const call of [...nodesOf('CallExpression'), ...nodesOf('NewExpression')]) {
    const binding = bindingOf(call)
    const table = binding === undefined ? undefined : objectIn(nodeAt(call.arguments, 1), file)
    if (binding === undefined || table === undefined) continue
    for (const property of nodesIn(table.properties)) {
      const key = property.type === 'Property' ? propertyNameOf(property.key, property.computed) : undefined
      const value = property.type === 'Property' ? unwrapped(nodeIn(property.value)) : undefined
      if (key !== undefined && value !== undefined) symbols.set(key, symbolOf(key, value, binding))
    }
  }
  return symbols
}

function bindingOf(call: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  const name = calleeNameOf(call)
  if (name === 'Library') return 'ffi-napi'
  if (name !== 'dlopen') return undefined
  const callee = nodeIn(call.callee)
  return callee?.type === 'MemberExpression' && lastNameOf(callee.object) === 'Deno' ? 'Deno' : 'Bun'
}

/** `f: ['int', […]]`, `f: { result: 'i32' }`, `f: { returns: FFIType.i32 }`, `f: { name: 'exported', … }`. */
function symbolOf(key: string, value: Node, binding: string): ForeignFunction {
  if (value.type === 'ArrayExpression')
    return { name: key, returns: returnsOf(nodeAt(value.elements, 0), binding) }
  const name = textIn(propertyIn(value, 'name')) ?? key
  return { name, returns: returnsOf(propertyIn(value, 'result') ?? propertyIn(value, 'returns'), binding) }
}

function propertyIn(object: Node, key: string): Node | undefined {
  if (object.type !== 'ObjectExpression') return undefined
  const found = nodesIn(object.properties).find(
    (each) => each.type === 'Property' && propertyNameOf(each.key, each.computed) === key,
  )
  return found?.type === 'Property' ? nodeIn(found.value) : undefined
}

function objectIn(
  expression: Node | undefined,
  { scopeManager }: SourceFile,
): TSESTree.ObjectExpression | undefined {
  const variable = expression === undefined ? undefined : variableOf(expression, scopeManager)
  const value = unwrapped(variable === undefined ? expression : onlyValueOf(variable))
  return value?.type === 'ObjectExpression' ? value : undefined
}

/** A type's name: a text, or the last name of `ref.types.long`, `FFIType.i32`. */
function returnsOf(type: Node | undefined, binding: string): ForeignFunction['returns'] {
  const written = type === undefined ? undefined : (textIn(type) ?? lastNameOf(unwrap(type)))
  return written === undefined ? undefined : { type: written, binding }
}

function unwrapped(node: Node | undefined): Node | undefined {
  return node === undefined ? undefined : unwrap(node)
}

function textIn(node: Node | undefined): string | undefined {
  const value = unwrapped(node)
  return value?.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined
}
