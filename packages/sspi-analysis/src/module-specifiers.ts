import { externalModuleOf } from './module-statements.ts'
import { requiredSourceOf } from './module-system.ts'
import { nodeIn, nodesIn, type Node, type Program } from './tree.ts'
import { walk } from './walk.ts'

/** The modules that a file names in imports, exports and calls of `require`, as it writes them, in source order. */
export function moduleSpecifiersIn(ast: Program): string[] {
  const specifiers: string[] = []
  const take = (source: Node | undefined) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') specifiers.push(source.value)
  }
  for (const statement of nodesIn(ast.body)) {
    const source = 'source' in statement ? nodeIn(statement.source) : externalModuleOf(statement)
    take(source)
    if (source === undefined) walk(statement, (node) => take(requiredSourceOf(node)))
  }
  return specifiers
}
