import { memoizedWeakly } from './memoized.ts'
import { type Node } from './tree.ts'
import { walk } from './walk.ts'

type NodesByType = { [Kind in Node as `${Kind['type']}`]: Kind }

/** The nodes of one type in a tree, in the order of the source. */
export type NodesOf = <Type extends keyof NodesByType>(type: Type) => readonly NodesByType[Type][]

/** The index of a tree. The tree is walked once, at the first question, whoever asks and whatever is asked of it. */
export const nodeIndexOf: (ast: Node) => NodesOf = memoizedWeakly((ast: Node): NodesOf => {
  let groups: ReadonlyMap<string, readonly Node[]> | undefined
  return (type) => {
    groups ??= groupedByType(ast)
    const group = groups.get(type)
    return group !== undefined && isGroupOf(type, group) ? group : []
  }
})

function groupedByType(ast: Node): Map<string, Node[]> {
  const groups = new Map<string, Node[]>()
  walk(ast, (node) => {
    const group = groups.get(node.type)
    if (group === undefined) groups.set(node.type, [node])
    else group.push(node)
  })
  return groups
}

/** All nodes of a group have the type of the first. */
function isGroupOf<Type extends keyof NodesByType>(
  type: Type,
  group: readonly Node[],
): group is readonly NodesByType[Type][] {
  const own: string | undefined = group[0]?.type
  return own === type
}
