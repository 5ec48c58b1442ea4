import type { TSESTree } from '@typescript-eslint/types'
import type { SourceFile } from './source-file.ts'
import { calleeNameOf, isFunction, propertyNameOf, type Node } from './tree.ts'

// Browsers and debuggers take the text of these callbacks and run it in another process.
const SERIALIZERS: ReadonlySet<string> = new Set([
  'evaluate',
  'evaluateHandle',
  'evaluateAll',
  'evaluateOnNewDocument',
  '$eval',
  '$$eval',
  'addInitScript',
  'waitForFunction',
  'executeScript',
  'executeAsyncScript',
  'createScript',
  'ClientFunction',
])

const serialized = new WeakMap<Node, boolean>()

/** Whether a function's text is run elsewhere, out of reach of this file's imports. Each function is judged once. */
export function isSerializedFunction(node: Node, file: SourceFile): boolean {
  if (!isFunction(node)) return false
  const isSerialized = serialized.get(node) ?? mentionsOf(node, file).some(isTakenAsText)
  serialized.set(node, isSerialized)
  return isSerialized
}

/** The places where a function is a value: where it stands, and each use of the name that it is given. */
function mentionsOf(node: TSESTree.FunctionLike, { scopeManager }: SourceFile): Node[] {
  const named = node.parent.type === 'VariableDeclarator' && node.parent.init === node ? node.parent : node
  const variables = scopeManager?.getDeclaredVariables(named) ?? []
  // The names that a function declares are its own one and its parameters.
  const own = variables.filter(({ defs }) => defs.some(({ type }) => type !== 'Parameter'))
  return [node, ...own.flatMap(({ references }) => references.map(({ identifier }) => identifier))]
}

function isTakenAsText(value: Node): boolean {
  const { parent } = value
  switch (parent?.type) {
    case 'TemplateLiteral':
      return parent.parent.type !== 'TaggedTemplateExpression'
    case 'BinaryExpression':
      return parent.operator === '+'
    case 'MemberExpression':
      return parent.object === value && propertyNameOf(parent.property, parent.computed) === 'toString'
    case 'CallExpression':
      return parent.arguments.some((argument) => argument === value) && isSerializingCall(parent)
    // `executeScript({ func: () => … })`
    case 'Property':
      return parent.value === value && isTakenAsText(parent.parent)
    default:
      return false
  }
}

function isSerializingCall(call: TSESTree.CallExpression): boolean {
  const name = calleeNameOf(call)
  return (
    name !== undefined && (SERIALIZERS.has(name) || (name === 'String' && call.callee.type === 'Identifier'))
  )
}
