import type { Scope, ScopeManager } from '@typescript-eslint/scope-manager'
import { memoizedWeakly } from './memoized.ts'

/** Names that a file uses and does not declare. */
export function freeNames(scopeManager: ScopeManager | null): ReadonlySet<string> {
  return scopeManager === null ? new Set() : freeNamesIn(scopeManager.scopes)
}

// By the scopes, because some hosts have one manager for all files.
const freeNamesIn = memoizedWeakly((scopes: readonly Scope[]): ReadonlySet<string> => {
  const names = new Set<string>()
  const [globalScope] = scopes
  for (const { identifier } of globalScope?.through ?? []) {
    names.add(identifier.name)
  }
  // A host that knows the environment's globals gives them a variable without a definition.
  for (const { name, defs, references } of globalScope?.variables ?? []) {
    if (defs.length === 0 && references.length > 0) names.add(name)
  }
  return names
})
