import type { TSESTree } from '@typescript-eslint/types'
import { createLocalFunctions } from './local-functions.ts'
import { memoizedWeakly } from './memoized.ts'
import { nodeIndexOf } from './node-index.ts'
import type { SourceFile } from './source-file.ts'
import {
  calleeNameOf,
  isFunction,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  propertyNameOf,
  type Node,
} from './tree.ts'

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
  'mapReduce',
  'ClientFunction',
])

// These only as methods of what has them; elsewhere their names mean other things.
const SERIALIZING_METHODS: ReadonlySet<string> = new Set([
  'browser.execute',
  'browser.executeAsync',
  'client.execute',
  'client.executeAsync',
  'pool.exec',
  'workerpool.exec',
])

// Test runners move these calls above the imports of their file.
const HOISTED_CALLS: ReadonlySet<string> = new Set(['jest.mock', 'vi.mock', 'vi.hoisted', 'vitest.mock'])

const serialized = new WeakMap<Node, boolean>()

/** By program: the names of members that are given to a serializer, as in `page.evaluate(checks.run)`. */
const serializedMembersOf = memoizedWeakly((program: Node): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const node of nodeIndexOf(program)('MemberExpression')) {
    const name = isTakenAsText(node) ? propertyNameOf(node.property, node.computed) : undefined
    if (name !== undefined) names.add(name)
  }
  return names
})

/** Whether a function's text is run elsewhere, out of reach of this file's imports. Each function is judged once. */
export function isSerializedFunction(node: Node, file: SourceFile): boolean {
  if (!isFunction(node)) return false
  const isSerialized =
    serialized.get(node) ??
    (mentionsOf(node, file).some((mention) => isTakenAsText(mention, file)) || isSerializedMember(node, file))
  serialized.set(node, isSerialized)
  return isSerialized
}

/** Whether a function is a member whose name is given to a serializer; of whichever object, for nothing is lost by that. */
function isSerializedMember(node: Node, { ast }: SourceFile): boolean {
  const name = memberNameOf(node)
  return name !== undefined && serializedMembersOf(ast).has(name)
}

function memberNameOf(value: Node): string | undefined {
  const member = parentOf(value)
  switch (member?.type) {
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return member.value === value ? propertyNameOf(member.key, member.computed) : undefined
    case 'AssignmentExpression':
      return member.right === value && nodeIn(member.left)?.type === 'MemberExpression'
        ? lastNameOf(member.left)
        : undefined
    default:
      return undefined
  }
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

function isTakenAsText(mention: Node, file?: SourceFile): boolean {
  let value = mention
  let parent = parentOf(value)
  // `executeScript({ func: () => … })`
  for (; parent?.type === 'Property' || parent?.type === 'ObjectExpression'; parent = parentOf(value)) {
    // MongoDB runs it in the server.
    if (parent.type === 'Property' && propertyNameOf(parent.key, parent.computed) === '$where') return true
    value = parent
  }
  switch (parent?.type) {
    case 'TemplateLiteral':
      return parentOf(parent)?.type !== 'TaggedTemplateExpression'
    case 'BinaryExpression':
      return parent.operator === '+'
    case 'MemberExpression':
      return parent.object === value && propertyNameOf(parent.property, parent.computed) === 'toString'
    case 'CallExpression':
      if (parent.callee === value) return false
      return isSerializingCall(parent) || (file !== undefined && isGivenToSerializer(value, parent, file))
    default:
      return false
  }
}

function isSerializingCall(call: TSESTree.CallExpression): boolean {
  const name = calleeNameOf(call)
  const callee = nodeIn(call.callee)
  if (name === undefined) return false
  if (SERIALIZERS.has(name)) return true
  if (callee?.type === 'Identifier') return name === 'String'
  const holder = callee?.type === 'MemberExpression' ? lastNameOf(callee.object) : undefined
  return HOISTED_CALLS.has(`${holder}.${name}`) || SERIALIZING_METHODS.has(`${holder}.${name}`)
}

const localFunctionsOf = memoizedWeakly((file: SourceFile) => createLocalFunctions(file))

/** Whether a function of the file takes the text of what a call gives it. */
function isGivenToSerializer(argument: Node, call: TSESTree.CallExpression, file: SourceFile): boolean {
  const callee = nodeIn(call.callee)
  const definition = callee && localFunctionsOf(file).localFunctionOf(callee)
  if (definition === undefined) return false
  const parameter = nodeAt(definition.params, nodesIn(call.arguments).indexOf(argument))
  if (parameter?.type !== 'Identifier') return false
  const known = serialized.get(parameter)
  if (known !== undefined) return known
  // Functions that give it to each other in a circle come back here.
  serialized.set(parameter, false)
  const variables = file.scopeManager?.getDeclaredVariables(definition) ?? []
  const references = variables.find(({ name }) => name === parameter.name)?.references ?? []
  const isTaken = references.some(({ identifier }) => isTakenAsText(identifier, file))
  serialized.set(parameter, isTaken)
  return isTaken
}
