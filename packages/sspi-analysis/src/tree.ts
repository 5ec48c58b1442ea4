import type { TSESTree } from '@typescript-eslint/types'

/** A node of the one tree vocabulary: TS-ESTree with `parent`. */
export type Node = TSESTree.Node
export type Program = TSESTree.Program

/** Any object of a tree that has a type: a node of whichever parser made it. */
export interface TreeNode {
  type: string
  [key: string]: unknown
}

export function isTreeNode(value: unknown): value is TreeNode {
  return isObject(value) && typeof value.type === 'string'
}

// Asked of every field of every node: `'type' in value` would take several times as long.
function isObject(value: unknown): value is { type?: unknown } {
  return typeof value === 'object' && value !== null
}

// A tree may be odd: of another language, or with fields that a parser left out. What these functions take is what a
// field holds, whatever its type promises.

export function isNode(value: unknown): value is Node {
  return isTreeNode(value)
}

/** The node that a field holds, or undefined. */
export function nodeIn(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined
}

/** The nodes that a field holds in a list; a hole is none. */
export function nodesIn(list: unknown): Node[] {
  return Array.isArray(list) ? list.filter(isNode) : []
}

/** The node at an index of a field that holds a list, or undefined; from the end where the index is below zero. */
export function nodeAt(list: unknown, index: number): Node | undefined {
  return Array.isArray(list) ? nodeIn(list.at(index)) : undefined
}

/** The text that a field holds, or undefined. */
function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The node around a node; undefined at the program, and where the host linked none. */
export function parentOf(node: Node): Node | undefined {
  return nodeIn(node.parent)
}

/** The members of an enum; Babel's parser has no node for its body. */
export function enumMembersOf(declaration: TSESTree.TSEnumDeclaration): TSESTree.TSEnumMember[] {
  const holder: unknown = nodeIn(declaration.body) ?? declaration
  const members = typeof holder === 'object' && holder !== null && 'members' in holder ? holder.members : []
  return nodesIn(members).filter((member) => member.type === 'TSEnumMember')
}

/** Whether a node says where in the source it stands. */
export function hasRange(node: Node): boolean {
  const range: unknown = node.range
  return Array.isArray(range) && typeof range[0] === 'number' && typeof range[1] === 'number'
}

/** What the source says at a node; nothing where the node does not know its place. */
export function textOf(node: Node, text: string): string {
  return hasRange(node) ? text.slice(node.range[0], node.range[1]) : ''
}

/**
 * The nodes around a node, from the inside out, the program last. Some hosts give the program a parent of null. Ends
 * where a tree is so odd that a node is around itself.
 */
export function* ancestorsOf(node: Node): Generator<Node> {
  let earlier = node
  let steps = 0
  for (let current = parentOf(node); current !== undefined; current = parentOf(current)) {
    if (current === earlier) return
    yield current
    steps += 1
    // Any circle is longer than no power of two for ever.
    if ((steps & (steps - 1)) === 0) earlier = current
  }
}

/** The nearest node around a node that is sought; the quicker way where a generator would only be run through. */
export function ancestorWhere(node: Node, isSought: (ancestor: Node) => boolean): Node | undefined {
  let earlier = node
  let steps = 0
  for (let current = parentOf(node); current !== undefined; current = parentOf(current)) {
    if (current === earlier) return undefined
    if (isSought(current)) return current
    steps += 1
    if ((steps & (steps - 1)) === 0) earlier = current
  }
  return undefined
}

export function isFunction(node: Node): node is TSESTree.FunctionLike {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  )
}

/** Whether a node stands in a declaration that only says what exists elsewhere. */
export function isInsideAmbient(node: Node): boolean {
  return ancestorWhere(node, (around) => 'declare' in around && around.declare) !== undefined
}

/** The name of a property key or member access, also in `a['b']`. */
export function propertyNameOf(key: unknown, computed: boolean): string | undefined {
  const node = nodeIn(key)
  if (node?.type === 'Identifier') return computed ? undefined : textIn(node.name)
  if (node?.type === 'PrivateIdentifier') return textIn(node.name)
  return node?.type === 'Literal' ? textIn(node.value) : undefined
}

/** An identifier's name, or the last property of a member access. */
export function lastNameOf(expression: unknown): string | undefined {
  const node = nodeIn(expression)
  if (node?.type === 'Identifier') return textIn(node.name)
  if (node?.type === 'MemberExpression') return propertyNameOf(node.property, node.computed)
  return undefined
}

/** The last name of what a call calls: `sspi.InitializeSecurityContextW(…)` gives `InitializeSecurityContextW`. */
export function calleeNameOf(node: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  const callee = nodeIn(node.callee)
  return callee === undefined ? undefined : lastNameOf(unwrap(callee))
}

/** What says something of a value's type and leaves the value; the last are Flow's. */
const CASTS: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TypeCastExpression',
  'AsExpression',
  'AsConstExpression',
])

/** What a cast casts; undefined for any other node. */
export function castOf(node: Node): Node | undefined {
  return CASTS.has(node.type) && 'expression' in node ? nodeIn(node.expression) : undefined
}

/** The value inside casts, `await`, an optional chain, an assignment: what keeps both the status and its representation. */
export function withoutCasts(node: Node): Node {
  let current = node
  for (let inner = sameValueIn(current); inner !== undefined; inner = sameValueIn(current)) current = inner
  return current
}

function sameValueIn(node: Node): Node | undefined {
  switch (node.type) {
    // What most nodes are.
    case 'Identifier':
    case 'Literal':
    case 'MemberExpression':
      return undefined
    case 'AwaitExpression':
      return nodeIn(node.argument)
    case 'ChainExpression':
      return nodeIn(node.expression)
    case 'AssignmentExpression':
      return node.operator === '=' ? nodeIn(node.right) : undefined
    case 'SequenceExpression':
      return nodeAt(node.expressions, -1)
    default:
      return castOf(node)
  }
}

/** Through casts to the place where a value is used: `0x80090308 as number` stands where the number would. */
export function placeOf(node: Node): Node {
  let place = node
  for (let around = parentOf(place); around !== undefined; around = parentOf(place)) {
    if (castOf(around) !== place) break
    place = around
  }
  return place
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

/** Whether an expression, or one inside such wrappers, is among others: `(~~0x80090308) as any` holds a notation. */
export function isOrHolds(node: Node, others: { has: (node: Node) => boolean }): boolean {
  for (let current: Node | undefined = node; current !== undefined; current = innerOf(current))
    if (others.has(current)) return true
  return false
}

/** The opposite of `unwrap`: from a value through such wrappers to the place where it is used. */
export function useOf(node: Node): Node {
  let use = node
  for (let around = wrapperOf(use); around !== undefined; around = wrapperOf(use)) use = around
  return use
}

/** The wrapper around a value, one step of `useOf`. `~~x` and `x.toInt32()` have a node of their own between. */
export function wrapperOf(node: Node): Node | undefined {
  const parent = parentOf(node)
  const grandparent = parent === undefined ? undefined : parentOf(parent)
  return [parent, grandparent].find((around) => around !== undefined && innerOf(around) === node)
}

function innerOf(node: Node): Node | undefined {
  const same = sameValueIn(node)
  if (same !== undefined) return same
  switch (node.type) {
    case 'UnaryExpression':
      return convertedByOperator(node)
    case 'BinaryExpression':
      return BITWISE_CONVERSIONS.has(node.operator) && isZero(node.right) ? nodeIn(node.left) : undefined
    case 'CallExpression':
      return convertedBy(node)
    default:
      return undefined
  }
}

function convertedByOperator(node: TSESTree.UnaryExpression): Node | undefined {
  const argument = nodeIn(node.argument)
  if (node.operator === '+') return argument
  const isDouble = node.operator === '~' && argument?.type === 'UnaryExpression' && argument.operator === '~'
  return isDouble ? nodeIn(argument.argument) : undefined
}

function convertedBy(call: TSESTree.CallExpression): Node | undefined {
  const callee = nodeIn(call.callee)
  const argument = nodeAt(call.arguments, 0)
  if (callee?.type === 'Identifier' && CONVERSIONS.has(callee.name)) return argument
  if (callee?.type !== 'MemberExpression' || argument !== undefined) return undefined
  const method = propertyNameOf(callee.property, callee.computed)
  return method !== undefined && CONVERSION_METHODS.has(method) ? nodeIn(callee.object) : undefined
}

function isZero(expression: unknown): boolean {
  const node = nodeIn(expression)
  return node?.type === 'Literal' && node.value === 0
}
