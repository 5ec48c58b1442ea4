import type { TSESTree } from '@typescript-eslint/types'
import type { SourceFile } from './source-file.ts'
import { calleeNameOf, isFunction, nodeIn, parentOf, propertyNameOf, type Node } from './tree.ts'

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
function mentionsOf(node: Node, { scopeManager }: SourceFile): Node[] {
  const parent = parentOf(node)
  const named = parent?.type === 'VariableDeclarator' && parent.init === node ? parent : node
  const variables = scopeManager?.getDeclaredVariables(named) ?? []
  // The names that a function declares are its own one and its parameters.
  const own = variables.filter(({ defs }) => defs.some(({ type }: { type: string }) => type !== 'Parameter'))
  return [node, ...own.flatMap(({ references }) => references.map(({ identifier }) => identifier))]
}

function isTakenAsText(mention: Node): boolean {
  let value = mention
  let parent = parentOf(value)
  // `executeScript({ func: () => … })`
  for (; parent?.type === 'Property' || parent?.type === 'ObjectExpression'; parent = parentOf(value))
    value = parent
  switch (parent?.type) {
    case 'TemplateLiteral':
      return parentOf(parent)?.type !== 'TaggedTemplateExpression'
    case 'BinaryExpression':
      return parent.operator === '+'
    case 'MemberExpression':
      return parent.object === value && propertyNameOf(parent.property, parent.computed) === 'toString'
    case 'CallExpression':
      return parent.callee !== value && isSerializingCall(parent)
    default:
      return false
  }
}

function isSerializingCall(call: TSESTree.CallExpression): boolean {
  const name = calleeNameOf(call)
  if (name === undefined) return false
  return SERIALIZERS.has(name) || (name === 'String' && nodeIn(call.callee)?.type === 'Identifier')
}
