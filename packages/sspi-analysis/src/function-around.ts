import { inherited } from './inherited.ts'
import { isFunction, parentOf, type Node } from './tree.ts'

/** The nearest function around a node, or the outermost node. */
export function functionOrRootAround(node: Node): Node {
  return functionsOrRoots(parentOf(node) ?? node) ?? node
}

const functionsOrRoots = inherited<Node | undefined>(undefined, (outer, node) =>
  isFunction(node) ? node : (outer ?? node),
)
