import type { StatusConstant } from './status-constant.ts'
import { nodeAt, nodeIn, nodesIn, type Node } from './tree.ts'
import { writtenValueOf, type WrittenValue } from './written-value.ts'

/** The numbers that are keys in the tables with a row whose key is named, each as an object would have it. */
export function tableKeysOf(constants: readonly StatusConstant[], text: string): Map<Node, Set<string>> {
  const keys = new Map<Node, Set<string>>()
  for (const { form, group, value } of constants) {
    if (form !== 'inverse-row') continue
    const known = keys.get(group)
    const ofTable = known ?? new Set<string>()
    keys.set(group, ofTable)
    // What a row without a name has is a key too.
    for (const key of [value, ...(known === undefined ? keyNodesIn(group) : [])]) {
      const written = key === undefined ? undefined : writtenValueOf(key, text)
      if (written !== undefined) ofTable.add(keyOf(written))
    }
  }
  return keys
}

function keyNodesIn(table: Node): (Node | undefined)[] {
  switch (table.type) {
    case 'ObjectExpression':
      return nodesIn(table.properties).map(keyNodeOf)
    case 'ClassBody':
      return nodesIn(table.body).map(keyNodeOf)
    case 'ArrayExpression':
      return nodesIn(table.elements).map((row) =>
        row.type === 'ArrayExpression' ? nodeAt(row.elements, 0) : undefined,
      )
    default:
      return []
  }
}

function keyNodeOf(member: Node): Node | undefined {
  return 'key' in member ? nodeIn(member.key) : undefined
}

/** A key as an object has it, which is a text. */
export function keyOf({ kind, value, raw }: Pick<WrittenValue, 'kind' | 'value' | 'raw'>): string {
  return kind === 'text' ? raw : String(value)
}
