import { walk, type Node } from './tree.ts'

type NodesByType = { [Kind in Node as `${Kind['type']}`]: Kind }

/** The nodes of one type in a tree, in the order of the source. */
export type NodesOf = <Type extends keyof NodesByType>(type: Type) => NodesByType[Type][]

/** Walks a tree once, at the first question, whatever is asked of it. */
export function createNodeIndex(ast: Node): NodesOf {
  let byType: Map<string, Node[]> | undefined
  return <Type extends keyof NodesByType>(type: Type) => {
    byType ??= groupedByType(ast)
    const isOfType = (node: Node): node is NodesByType[Type] => {
      const own: string = node.type
      return own === type
    }
    return (byType.get(type) ?? []).filter(isOfType)
  }
}

function groupedByType(ast: Node): Map<string, Node[]> {
  const groups = new Map<string, Node[]>()
  walk(ast, (node) => {
    const group = groups.get(node.type)
    if (group === undefined) groups.set(node.type, [node])
    else group.push(node)
  })
  return groups
}
