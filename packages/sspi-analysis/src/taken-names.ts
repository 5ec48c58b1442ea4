import type { Scope } from '@typescript-eslint/scope-manager'
import { freeNames } from './module-system.ts'
import type { SourceFile } from './source-file.ts'
import type { Node } from './tree.ts'
import { scopeOf } from './variables.ts'

/** Names that cannot be given to an import, because a place of use would read something else by them. */
export function takenNamesAt(places: readonly Node[], file: SourceFile): (name: string) => boolean {
  const { scopeManager } = file
  if (scopeManager === null) return () => false
  const scopes = new Set<Scope>(
    scopeManager.scopes.filter(({ type }) => type === 'global' || type === 'module'),
  )
  for (const place of places) {
    for (let scope = scopeOf(place, scopeManager); scope !== null && !scopes.has(scope); scope = scope.upper)
      scopes.add(scope)
  }
  const free = freeNames(scopeManager)
  return (name) => free.has(name) || [...scopes].some(({ set }) => set.has(name))
}
