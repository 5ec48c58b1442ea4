import type { ScopeManager } from '@typescript-eslint/scope-manager'

const freeByManager = new WeakMap<ScopeManager, ReadonlySet<string>>()

/** Names that a file uses and does not declare. */
export function freeNames(scopeManager: ScopeManager | null): ReadonlySet<string> {
  if (scopeManager === null) return new Set()
  const known = freeByManager.get(scopeManager) ?? readFreeNames(scopeManager)
  freeByManager.set(scopeManager, known)
  return known
}

function readFreeNames({ scopes }: ScopeManager): Set<string> {
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
}
