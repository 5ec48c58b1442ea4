import type { TSESTree } from '@typescript-eslint/types'
import type { SourceFile } from './source-file.ts'
import type { SspiCall } from './sspi-calls.ts'
import { sspiFunctionNamed, type CalledFunction } from './sspi-functions.ts'
import {
  calleeNameOf,
  isFunction,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  propertyNameOf,
  unwrap,
  type Node,
} from './tree.ts'
import { onlyValueOf, variableOf } from './variables.ts'

/** Calls that lead to an exported name are nested no deeper. */
const DEEPEST_CALL = 4

/** Frida's `Interceptor.attach(Module.getExportByName('secur32.dll', 'DecryptMessage'), { onLeave(retval) { … } })`. */
export function hookOf(node: TSESTree.CallExpression, file: SourceFile): SspiCall | undefined {
  const callee = nodeIn(node.callee)
  const isAttach = callee?.type === 'MemberExpression' && calleeNameOf(node) === 'attach'
  if (!isAttach || lastNameOf(callee.object) !== 'Interceptor') return undefined
  const called = functionIn(nodeAt(node.arguments, 0), file, 0)
  const callback = leaveCallbackIn(nodeAt(node.arguments, 1), file)
  if (called === undefined || callback === undefined) return undefined
  return { node, called, kind: 'hook', result: { callback, index: 0 } }
}

/** The function whose name an address is looked up by. */
function functionIn(address: Node | undefined, file: SourceFile, depth: number): CalledFunction | undefined {
  const node = address === undefined ? undefined : valueOf(address, file)
  if (node?.type === 'Literal')
    return typeof node.value === 'string' ? sspiFunctionNamed(node.value) : undefined
  if (node?.type !== 'CallExpression' || depth > DEEPEST_CALL) return undefined
  for (const argument of nodesIn(node.arguments).reverse()) {
    const called = functionIn(argument, file, depth + 1)
    if (called !== undefined) return called
  }
  return undefined
}

function leaveCallbackIn(callbacks: Node | undefined, file: SourceFile): Node | undefined {
  const object = callbacks === undefined ? undefined : valueOf(callbacks, file)
  if (object?.type !== 'ObjectExpression') return undefined
  const property = nodesIn(object.properties).find(
    (each) => each.type === 'Property' && propertyNameOf(each.key, each.computed) === 'onLeave',
  )
  const value = property?.type === 'Property' ? nodeIn(property.value) : undefined
  return value !== undefined && isFunction(value) ? value : undefined
}

/** What an expression is, also through a variable that is written once. */
function valueOf(expression: Node, { scopeManager }: SourceFile): Node {
  const node = unwrap(expression)
  const variable = variableOf(node, scopeManager)
  const value = variable === undefined ? undefined : onlyValueOf(variable)
  return value === undefined ? node : unwrap(value)
}
