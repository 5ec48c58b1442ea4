import type { Scope, ScopeManager, Variable } from '@typescript-eslint/scope-manager'
import { inherited } from './inherited.ts'
import { memoizedWeakly } from './memoized.ts'
import { nodeIn, parentOf, type Node } from './tree.ts'

// By the scopes, because some hosts have one manager for all files.
const resolvedReferencesIn = memoizedWeakly((scopes: readonly Scope[]): ReadonlyMap<Node, Variable> => {
  const resolved = new Map<Node, Variable>()
  for (const { references } of scopes) {
    for (const reference of references) {
      if (reference.resolved) resolved.set(reference.identifier, reference.resolved)
    }
  }
  return resolved
})

/** The variable that an identifier reads or writes, as the host's scope manager resolved it. */
export function variableOf(identifier: Node, scopeManager: ScopeManager | null): Variable | undefined {
  return scopeManager === null ? undefined : resolvedReferencesIn(scopeManager.scopes).get(identifier)
}

/** The innermost scope around a node; null only where the host has no scopes at all. */
export function scopeOf(node: Node, scopeManager: ScopeManager): Scope | null {
  return scopesAround(scopeManager)(node) ?? scopeManager.scopes[0] ?? null
}

const scopesAround = memoizedWeakly((scopeManager: ScopeManager) =>
  inherited<Scope | null>(null, (around, node) => {
    const scope = scopeManager.acquire(node, true) ?? around
    return scope?.type === 'function-expression-name' ? (scope.childScopes[0] ?? scope) : scope
  }),
)

/** A value that is written to a variable: the initialiser of a declaration, or the right side of an assignment. */
export interface Write {
  /** Where the variable stands in the declaration or on the left side. */
  identifier: Node
  value: Node
}

/** Everything that is written to a variable, in the order of the source. */
export function writesTo(variable: Variable): Write[] {
  return variable.references.flatMap((reference) => {
    const value = reference.isWrite() ? nodeIn(reference.writeExpr) : undefined
    return value === undefined ? [] : { identifier: reference.identifier, value }
  })
}

/** The value of a variable that is written once, where it is declared; its references are read once. */
export const onlyValueOf = memoizedWeakly((variable: Variable): Node | undefined => {
  const [write, another] = writesTo(variable)
  if (write === undefined || another !== undefined) return undefined
  const declarator = parentOf(write.identifier)
  const isInitial = declarator?.type === 'VariableDeclarator' && declarator.id === write.identifier
  const isWrittenAgain = variable.references.some(
    (reference) => reference.isWrite() && reference.init !== true,
  )
  return isInitial && !isWrittenAgain ? write.value : undefined
})
