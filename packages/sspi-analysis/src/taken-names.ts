import type { Scope, ScopeManager, Variable } from '@typescript-eslint/scope-manager'
import { freeNames } from './free-names.ts'
import type { SourceFile } from './source-file.ts'
import type { Node } from './tree.ts'
import { scopeOf } from './variables.ts'

/** Whether a name cannot be given to an import, because one of the places of use would read something else by it. */
export type TakenNames = (places: readonly Node[]) => (name: string) => boolean

/** Prepares `TakenNames` for one file; the names of `gone` variables become free. */
export function createTakenNames(
  { scopeManager }: SourceFile,
  gone: ReadonlySet<Variable> = new Set(),
): TakenNames {
  if (scopeManager === null) return () => () => false
  const free = freeNames(scopeManager)
  // Namespaces of one name see what each of them exports.
  const namespaces = scopeManager.scopes.filter(({ type }) => type === 'tsModule')
  return (places) => {
    const around = [...namespaces, ...scopesAround(places, scopeManager)]
    return (name) => free.has(name) || around.some(({ set }) => isStaying(set.get(name), gone))
  }
}

function isStaying(variable: Variable | undefined, gone: ReadonlySet<Variable>): boolean {
  return variable !== undefined && !gone.has(variable)
}

/** All scopes from the places outwards; the outermost are those that an import joins. */
function scopesAround(places: readonly Node[], scopeManager: ScopeManager): Set<Scope> {
  const scopes = new Set<Scope>()
  for (const place of places) {
    for (let scope = scopeOf(place, scopeManager); scope !== null && !scopes.has(scope); scope = scope.upper)
      scopes.add(scope)
  }
  return scopes
}
