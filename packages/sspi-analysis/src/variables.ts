import type { Scope, ScopeManager, Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import { ancestorsOf, type Node } from './tree.ts'

const resolvedByManager = new WeakMap<ScopeManager, Map<Node, Variable>>()

function resolvedReferences(scopeManager: ScopeManager): Map<Node, Variable> {
  const known = resolvedByManager.get(scopeManager)
  if (known !== undefined) return known
  const resolved = new Map<Node, Variable>()
  for (const scope of scopeManager.scopes) {
    for (const reference of scope.references) {
      if (reference.resolved) resolved.set(reference.identifier, reference.resolved)
    }
  }
  resolvedByManager.set(scopeManager, resolved)
  return resolved
}

/** The variable that an identifier reads or writes, as the host's scope manager resolved it. */
export function variableOf(identifier: Node, scopeManager: ScopeManager | null): Variable | undefined {
  return scopeManager === null ? undefined : resolvedReferences(scopeManager).get(identifier)
}

/** The innermost scope around a node; null only where the host has no scopes at all. */
export function scopeOf(node: Node, scopeManager: ScopeManager): Scope | null {
  for (const current of [node, ...ancestorsOf(node)]) {
    const scope = scopeManager.acquire(current, true)
    if (scope !== null)
      return scope.type === 'function-expression-name' ? (scope.childScopes[0] ?? scope) : scope
  }
  return scopeManager.scopes[0] ?? null
}

/** Every expression that is written to a variable: initialisers and assignments. */
export function writtenTo(variable: Variable): TSESTree.Expression[] {
  const written: TSESTree.Expression[] = []
  for (const reference of variable.references) {
    if (reference.isWrite() && reference.writeExpr) written.push(reference.writeExpr as TSESTree.Expression)
  }
  return written
}
