import type { Scope, ScopeManager } from '@typescript-eslint/scope-manager'
import { freeNames } from './free-names.ts'
import type { SourceFile } from './source-file.ts'
import type { Node } from './tree.ts'
import { scopeOf } from './variables.ts'

/** Whether a name cannot be given to an import, because one of the places of use would read something else by it. */
export type TakenNames = (places: readonly Node[]) => (name: string) => boolean

/** Prepares `TakenNames` for one file. */
export function createTakenNames({ ast, scopeManager }: SourceFile): TakenNames {
  if (scopeManager === null) return () => () => false
  const free = freeNames(scopeManager)
  const shared = sharedScopesOf(scopeManager, ast)
  return (places) => {
    const scopes = new Set<Scope>(shared)
    for (const place of places) addScopesAround(place, scopeManager, scopes)
    return (name) => free.has(name) || [...scopes].some(({ set }) => set.has(name))
  }
}

function addScopesAround(place: Node, scopeManager: ScopeManager, scopes: Set<Scope>): void {
  let scope = scopeOf(place, scopeManager)
  while (scope !== null && !scopes.has(scope)) {
    scopes.add(scope)
    scope = scope.upper
  }
}

/** The scopes that an import joins, and all namespaces: those of one name see what each of them exports. */
function sharedScopesOf(scopeManager: ScopeManager, ast: Node): Scope[] {
  const joined = scopeManager.acquire(ast, true)
  return scopeManager.scopes.filter(
    (scope) => scope === joined || ['global', 'module', 'tsModule'].includes(scope.type),
  )
}
