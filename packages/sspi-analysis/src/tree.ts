import type { TSESTree } from '@typescript-eslint/types'

/** A node of the one tree vocabulary: TS-ESTree with `parent`. */
export type Node = TSESTree.Node
export type Program = TSESTree.Program

const NOT_CHILDREN: ReadonlySet<string> = new Set([
  'parent',
  'loc',
  'range',
  'tokens',
  'comments',
  'errors',
  'extra',
  'leadingComments',
  'trailingComments',
  'innerComments',
])

/** Any object of a tree that has a type: a node of whichever parser made it. */
export interface TreeNode {
  type: string
  [key: string]: unknown
}

function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The child nodes of any tree's node, in the order of its keys. An own walk sees what visitor lists of libraries miss. */
export function childrenOf(node: object): TreeNode[] {
  const children: TreeNode[] = []
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null || NOT_CHILDREN.has(key)) continue
    if (Array.isArray(value)) {
      for (const element of value as unknown[]) if (isTreeNode(element)) children.push(element)
    } else if (isTreeNode(value)) {
      children.push(value)
    }
  }
  return children
}

/** Calls `visit` for every node below and with `root`; iterative, because generated sources nest deeper than the stack. */
export function walk(root: Node, visit: (node: Node) => void): void {
  const pending: Node[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node)
    for (const child of childrenOf(node)) pending.push(child as unknown as Node)
  }
}

/** What the source says at a node. */
export function textOf(node: Node, text: string): string {
  return text.slice(node.range[0], node.range[1])
}

/** The nodes around a node, from the inside out, the program last. Some hosts give the program a parent of null. */
export function* ancestorsOf(node: Node): Generator<Node> {
  let current = node
  while (current.type !== 'Program' && current.parent !== undefined) {
    current = current.parent
    yield current
  }
}

/** The nearest function around a node, or the program. */
export function enclosingFunctionOf(node: Node): Node {
  let outermost = node
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return ancestor
    outermost = ancestor
  }
  return outermost
}

export function isFunction(node: Node): node is TSESTree.FunctionLike {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  )
}

/** The name of a property key or member access, also in `a['b']`. */
export function propertyNameOf(key: Node, computed: boolean): string | undefined {
  if (key.type === 'Identifier' && !computed) return key.name
  if (key.type === 'PrivateIdentifier') return key.name
  if (key.type === 'Literal' && typeof key.value === 'string') return key.value
  return undefined
}

/** An identifier's name, or the last property of a member access. */
export function lastNameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression') return propertyNameOf(node.property, node.computed)
  return undefined
}

/** The last name of what a call calls: `sspi.InitializeSecurityContextW(…)` gives `InitializeSecurityContextW`. */
export function calleeNameOf(node: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  return lastNameOf(unwrap(node.callee))
}

const CONVERSIONS: ReadonlySet<string> = new Set(['Number', 'BigInt'])
const CONVERSION_METHODS: ReadonlySet<string> = new Set(['toInt32', 'toUInt32', 'valueOf'])
const BITWISE_CONVERSIONS: ReadonlySet<string> = new Set(['|', '>>', '>>>'])

/** The expression inside wrappers that keep the status it stands for: `await`, casts, `>>> 0`, `Number(…)`, `(x = …)`. */
export function unwrap(node: Node): Node {
  let current = node
  for (let inner = innerOf(current); inner !== undefined; inner = innerOf(current)) current = inner
  return current
}

function innerOf(node: Node): Node | undefined {
  switch (node.type) {
    case 'AwaitExpression':
      return node.argument
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
      return node.expression
    case 'UnaryExpression':
      return convertedByOperator(node)
    case 'BinaryExpression':
      return BITWISE_CONVERSIONS.has(node.operator) && isZero(node.right) ? node.left : undefined
    case 'AssignmentExpression':
      return node.operator === '=' ? node.right : undefined
    case 'SequenceExpression':
      return node.expressions.at(-1)
    case 'CallExpression':
      return convertedBy(node)
    default:
      return undefined
  }
}

function convertedByOperator(node: TSESTree.UnaryExpression): Node | undefined {
  if (node.operator === '+') return node.argument
  const { argument } = node
  const isDouble = node.operator === '~' && argument.type === 'UnaryExpression' && argument.operator === '~'
  return isDouble ? argument.argument : undefined
}

function convertedBy(call: TSESTree.CallExpression): Node | undefined {
  const [argument] = call.arguments
  if (call.callee.type === 'Identifier' && CONVERSIONS.has(call.callee.name)) return argument
  if (call.callee.type !== 'MemberExpression' || call.arguments.length > 0) return undefined
  const method = propertyNameOf(call.callee.property, call.callee.computed)
  return method !== undefined && CONVERSION_METHODS.has(method) ? call.callee.object : undefined
}

export function isZero(node: Node): boolean {
  return node.type === 'Literal' && node.value === 0
}
