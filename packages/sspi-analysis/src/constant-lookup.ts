import type { Scope, ScopeManager, Variable } from '@typescript-eslint/scope-manager'
import { constantBindingsOf, type ConstantBinding } from './constant-bindings.ts'
import type { Finding } from './finding.ts'
import {
  exportedNameOf,
  representationsFrom,
  type ImportSources,
  type SourcedConstant,
} from './import-sources.ts'
import { createRunOrder } from './run-order.ts'
import type { SourceFile } from './source-file.ts'
import type { Representation } from './text-edit.ts'
import { ancestorsOf, parentOf, type Node } from './tree.ts'
import { scopeOf } from './variables.ts'

/** A name of an entry point that is wanted at a place. */
interface WantedName extends Pick<Finding, 'node' | 'representation'> {
  code: { readonly name: string }
}

/** A constant that is in scope at a place. */
export interface KnownConstant {
  /** What to write for it there. */
  text: string
  /** What it is among the import sources; undefined for a constant that the file declares itself. */
  sourced: SourcedConstant | undefined
}

/** The constant to write at the place of a finding, where it is in scope there. */
export type ConstantLookup = (finding: WantedName) => KnownConstant | undefined

/** Reads once which names of a file stand for constants. */
export function createConstantLookup(file: SourceFile, sources: ImportSources): ConstantLookup {
  const { scopeManager } = file
  if (scopeManager === null) return () => undefined
  const bindings = constantBindingsOf(file, sources)
  const locals = localNamesOf(bindings.values(), sources)
  const earliestRunOf = createRunOrder()

  const hasValueAt = (place: Node, { variable, declarator }: ConstantBinding) =>
    declarator === undefined ||
    (isBesideOrBelow(place, declarator) &&
      scopesBetween(declarator, variable, scopeManager).every(
        (scope) => declarator.range[1] <= earliestRunOf(place, scope),
      ))

  return ({ node, code, representation }) => {
    const scope = scopeOf(node, scopeManager)
    const constant = { name: code.name, representation }
    for (const imported of [code.name, undefined]) {
      // Not under another name where its own is in scope: a fix may have imported that for places where it is not.
      for (const local of [code.name, ...(locals.get(keyOf({ representation, imported })) ?? [])]) {
        const variable = resolve(local, scope)
        const binding = variable === undefined ? undefined : bindings.get(variable)
        if (binding === undefined || binding.imported !== imported) continue
        if (!representationsOf(binding, sources).includes(representation)) continue
        if (hasValueAt(node, binding)) return knownConstant(constant, binding, sources)
      }
    }
    return undefined
  }
}

function knownConstant(
  constant: SourcedConstant,
  { variable, source, imported }: ConstantBinding,
  sources: ImportSources,
): KnownConstant {
  const isSourced = representationsFrom(source, sources).length > 0
  const text =
    imported === undefined ? `${variable.name}.${exportedNameOf(constant, sources)}` : variable.name
  return { text, sourced: isSourced ? constant : undefined }
}

/** Those that a name has: several only where it is that of a whole module. */
function representationsOf(
  { representation, source }: ConstantBinding,
  sources: ImportSources,
): readonly Representation[] {
  return representation === undefined ? representationsFrom(source, sources) : [representation]
}

function keyOf({
  representation,
  imported = '*',
}: {
  representation: Representation
  imported: string | undefined
}): string {
  return `${representation} ${imported}`
}

function localNamesOf(bindings: Iterable<ConstantBinding>, sources: ImportSources): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const binding of bindings) {
    for (const representation of representationsOf(binding, sources)) {
      const key = keyOf({ representation, imported: binding.imported })
      const locals = names.get(key) ?? new Set()
      names.set(key, locals.add(binding.variable.name))
    }
  }
  return names
}

/** The variable that a name means in a scope. */
function resolve(name: string, scope: Scope | null): Variable | undefined {
  for (let current = scope; current !== null; current = current.upper) {
    const variable = current.set.get(name)
    if (variable !== undefined) return variable
  }
  return undefined
}

const LISTS: ReadonlySet<string> = new Set([
  'Program',
  'BlockStatement',
  'StaticBlock',
  'SwitchCase',
  'ForStatement',
  'TSModuleBlock',
])

/** Whether a place is in the list of statements that a declaration is in: elsewhere, that list may not have run. */
function isBesideOrBelow(place: Node, declarator: Node): boolean {
  const isWhole = declarator.type === 'TSImportEqualsDeclaration'
  const declaration = isWhole ? declarator : parentOf(declarator)
  const parent = declaration === undefined ? undefined : parentOf(declaration)
  const list = parent?.type === 'ExportNamedDeclaration' ? parentOf(parent) : parent
  if (list === undefined || !LISTS.has(list.type)) return false
  for (const ancestor of ancestorsOf(place)) if (ancestor === list) return true
  return false
}

/** From the scope that a declaration stands in to the one that has its variable: a `var` goes up to its function. */
function scopesBetween(place: Node, { scope: last }: Variable, scopeManager: ScopeManager): Scope[] {
  const scopes: Scope[] = [last]
  for (let scope = scopeOf(place, scopeManager); scope !== null && scope !== last; scope = scope.upper)
    scopes.push(scope)
  return scopes
}
