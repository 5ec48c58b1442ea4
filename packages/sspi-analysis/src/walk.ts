import { isFunction, isNode, isTreeNode, type Node, type TreeNode } from './tree.ts'

/** The child nodes of any tree's node, in the order of its keys. An own walk sees what visitor lists of libraries miss. */
export function childrenOf(node: object): TreeNode[] {
  const children: TreeNode[] = []
  if (isTreeNode(node)) addChildren(node, children)
  return children
}

function addChildren(node: TreeNode, children: TreeNode[]): void {
  // No list of the keys for each node; what a prototype adds are functions.
  for (const key in node) {
    if (!mayHoldChildren(key)) continue
    const value = node[key]
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      for (const element of value as unknown[]) if (isTreeNode(element)) children.push(element)
    } else if (isTreeNode(value)) {
      children.push(value)
    }
  }
}

/**
 * Calls `visit` for every node below and with `root`, parents first and in the order of the source; iterative, because
 * generated sources nest deeper than the stack.
 */
export function walk(root: Node, visit: (node: Node) => void): void {
  const pending: TreeNode[] = isTreeNode(root) ? [root] : []
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isNode(node)) visit(node)
    const first = pending.length
    addChildren(node, pending)
    reverseFrom(pending, first)
  }
}

/** Turns the end of a list round, in place: a walk makes no list of its own for each node. */
function reverseFrom(list: TreeNode[], first: number): void {
  for (let low = first, high = list.length - 1; low < high; low++, high--) {
    const lower = list[low]
    const upper = list[high]
    if (lower === undefined || upper === undefined) return
    list[low] = upper
    list[high] = lower
  }
}

/** As `walk`, and says which function each node stands in: the nearest around it, or the root. */
export function walkFunctions(root: Node, visit: (node: Node, inside: Node) => void): void {
  const pending: [node: Node, inside: Node][] = [[root, root]]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, inside] = next
    visit(node, inside)
    const around = isFunction(node) ? node : inside
    for (const child of childrenOf(node).reverse()) if (isNode(child)) pending.push([child, around])
  }
}

/** Whether a field of a node may hold children. Asked of every field of every node: a Set would take twice as long. */
function mayHoldChildren(key: string): boolean {
  switch (key) {
    case 'parent':
    case 'loc':
    case 'range':
    case 'tokens':
    case 'comments':
    case 'errors':
    case 'extra':
    case 'leadingComments':
    case 'trailingComments':
    case 'innerComments':
    case 'templateBody': // A Vue component's markup, which is no part of its script.
      return false
    default:
      return true
  }
}
