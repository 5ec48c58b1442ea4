import type { Variable } from '@typescript-eslint/scope-manager'
import { constantBindingsOf, constantReadAt, type ConstantBinding } from './constant-bindings.ts'
import { importSourcesOf } from './import-sources.ts'
import { memoizedWeakly } from './memoized.ts'
import type { SourceFile } from './source-file.ts'
import { isTableName, tableNameOf } from './status-names.ts'
import type { Node } from './tree.ts'

const ownSources = importSourcesOf('sspi-status')

/** The names of a file that stand for constants, whichever module of constants they come from. */
export const knownConstantsOf = memoizedWeakly((file: SourceFile): ReadonlyMap<Variable, ConstantBinding> => {
  const own = constantBindingsOf(file, ownSources)
  const ofProject = constantBindingsOf(file, file.settings.sources ?? ownSources)
  return own === ofProject ? own : new Map([...own, ...ofProject])
})

/** The table name that an expression stands for: one that is written there, or that of a constant under another name. */
export function tableNameAt(node: Node, file: SourceFile): string | undefined {
  const written = tableNameOf(node)
  if (written !== undefined) return written
  const read = constantReadAt(node, knownConstantsOf(file), file.scopeManager)
  return read !== undefined && isTableName(read.name) ? read.name : undefined
}
