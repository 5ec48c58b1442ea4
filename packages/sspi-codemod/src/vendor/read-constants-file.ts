import { propertyNameOf, walk, type Node, type Program } from 'sspi-analysis'
import { createValueReader, type ConstantValue, type ReadValue } from './constant-value.ts'
import { isModuleExports } from './exports-object.ts'
import { readVendoredSource } from './read-vendored-source.ts'

/** What a file exports under one name; the value is undefined where the file does not show it. */
interface ReadExport {
  name: string
  value: ConstantValue | undefined
}

/** What a module that somebody wrote exports, in source order; undefined where it may be more than can be seen. */
export function readConstantsFile(ast: Program, source: string): ReadExport[] | undefined {
  const { form, exports, body } = readVendoredSource(ast, source)
  if (form === 'esm') return ast.body.some(exportsUnseen) ? undefined : exports
  if (form === 'export-equals')
    return body === undefined || body.body.some(exportsUnseen) ? undefined : exports
  return commonJsExportsIn(ast, createValueReader(ast.body, source))
}

/** `export *`, `export const { … } = …` */
function exportsUnseen(statement: Node): boolean {
  if (statement.type === 'ExportAllDeclaration') return true
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined
  return (
    declaration?.type === 'VariableDeclaration' &&
    declaration.declarations.some(({ id }) => id.type !== 'Identifier')
  )
}

function commonJsExportsIn(ast: Program, valueOf: ReadValue): ReadExport[] | undefined {
  const exports: (ReadExport | undefined)[] = []
  walk(ast, (node) => {
    const object = exportsObjectAt(node)
    if (object === undefined) return
    const found = object === 'unknown' ? undefined : exportsThrough(object, valueOf)
    exports.push(...(found ?? [undefined]))
  })
  return allSeen(exports)
}

/** Nothing, where one of them is not seen. */
function allSeen(exports: readonly (ReadExport | undefined)[]): ReadExport[] | undefined {
  const seen = exports.filter((one) => one !== undefined)
  return seen.length === exports.length ? seen : undefined
}

/** The whole expression of the exports at the name that begins it. */
function exportsObjectAt(node: Node): Node | 'unknown' | undefined {
  if (node.type !== 'Identifier' || isKey(node)) return undefined
  if (node.name === 'exports') return node
  if (node.name !== 'module') return undefined
  return node.parent.type === 'MemberExpression' && isModuleExports(node.parent) ? node.parent : 'unknown'
}

function isKey(node: Extract<Node, { type: 'Identifier' }>): boolean {
  const { parent } = node
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed
  return parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand
}

/** What an expression around the exports adds to them; undefined where that cannot be seen. */
function exportsThrough(object: Node, valueOf: ReadValue): ReadExport[] | undefined {
  const { parent } = object
  switch (parent?.type) {
    case 'MemberExpression':
      return memberAssigned(parent, object, valueOf)
    case 'AssignmentExpression':
      return parent.left === object ? tableExports(assignedValueOf(parent), valueOf) : undefined
    case 'CallExpression':
      return definedExport(parent, object)
    default:
      return undefined
  }
}

function memberAssigned(
  member: Extract<Node, { type: 'MemberExpression' }>,
  object: Node,
  valueOf: ReadValue,
): ReadExport[] | undefined {
  const name = member.object === object ? propertyNameOf(member.property, member.computed) : undefined
  if (name === undefined) return undefined
  const { parent } = member
  // What only reads an export adds none.
  if (parent.type !== 'AssignmentExpression' || parent.left !== member) return []
  return [{ name, value: valueOf(assignedValueOf(parent)) }]
}

/** The last value of `a = b = value`. */
function assignedValueOf({ right }: Extract<Node, { type: 'AssignmentExpression' }>): Node {
  return right.type === 'AssignmentExpression' ? assignedValueOf(right) : right
}

function tableExports(value: Node, valueOf: ReadValue): ReadExport[] | undefined {
  if (value.type === 'CallExpression' && isCallOf(value, 'freeze')) {
    const [frozen] = value.arguments
    return frozen === undefined ? undefined : tableExports(frozen, valueOf)
  }
  if (value.type !== 'ObjectExpression') return undefined
  const exports = value.properties.map((property) => {
    const name = property.type === 'Property' ? propertyNameOf(property.key, property.computed) : undefined
    if (property.type !== 'Property' || name === undefined) return undefined
    return { name, value: property.kind === 'init' ? valueOf(property.value) : undefined }
  })
  return allSeen(exports)
}

/** `Object.defineProperty(exports, 'NAME', …)` */
function definedExport(
  call: Extract<Node, { type: 'CallExpression' }>,
  object: Node,
): ReadExport[] | undefined {
  const [target, key] = call.arguments
  if (!isCallOf(call, 'defineProperty') || target !== object || key?.type !== 'Literal') return undefined
  return [{ name: String(key.value), value: undefined }]
}

function isCallOf({ callee }: Extract<Node, { type: 'CallExpression' }>, method: string): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    propertyNameOf(callee.property, callee.computed) === method
  )
}
