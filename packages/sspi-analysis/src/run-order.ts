import type { Scope, Variable } from '@typescript-eslint/scope-manager'
import { ancestorsOf, type Node } from './tree.ts'

/** The offset in a scope from which on the code at a place may run. */
export type EarliestRun = (place: Node, scope: Scope) => number

/**
 * Prepares `EarliestRun` for one file. Code runs no earlier than where it stands, unless a function declaration around
 * it is hoisted: that may be called from its first mention on. Each scope is read once.
 */
export function createRunOrder(): EarliestRun {
  const mentionsByScope = new Map<Scope, Map<Node, number>>()
  return (place, scope) => {
    const mentions = mentionsByScope.get(scope) ?? firstMentionsIn(scope)
    mentionsByScope.set(scope, mentions)
    const hoisted = mentions.size === 0 ? undefined : outermostHoisted(place, scope, mentions)
    const mentioned = hoisted === undefined ? undefined : mentions.get(hoisted)
    return Math.min(place.range[0], mentioned ?? Infinity)
  }
}

/** The outermost of a scope's hoisted functions around a place. */
function outermostHoisted(place: Node, scope: Scope, hoisted: ReadonlyMap<Node, unknown>): Node | undefined {
  let outermost: Node | undefined
  for (const ancestor of ancestorsOf(place)) {
    if (ancestor === scope.block) break
    if (hoisted.has(ancestor)) outermost = ancestor
  }
  return outermost
}

/** Every function declaration of a scope with the first offset, outside such functions, that leads to it. */
function firstMentionsIn(scope: Scope): Map<Node, number> {
  const first = new Map(hoistedIn(scope).map(([declaration]) => [declaration, Infinity]))
  const outside: { at: number; to: Node }[] = []
  const inside = new Map<Node, Node[]>()
  for (const [declaration, { references }] of hoistedIn(scope)) {
    for (const { identifier } of references) {
      const around = outermostHoisted(identifier, scope, first)
      if (around === undefined) outside.push({ at: identifier.range[0], to: declaration })
      else listAt(inside, around).push(declaration)
    }
  }
  outside.sort((a, b) => a.at - b.at)
  for (const { at, to } of outside) {
    const pending = [to]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (first.get(next) !== Infinity) continue
      first.set(next, at)
      pending.push(...(inside.get(next) ?? []))
    }
  }
  return first
}

function listAt(lists: Map<Node, Node[]>, key: Node): Node[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function hoistedIn(scope: Scope): [declaration: Node, variable: Variable][] {
  return scope.variables.flatMap((variable) =>
    variable.defs.flatMap(({ node }): [Node, Variable][] =>
      node.type === 'FunctionDeclaration' ? [[node, variable]] : [],
    ),
  )
}
