import type { Definition, Scope, ScopeManager, Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import {
  constantExportedAs,
  representations,
  representationsFrom,
  type ImportSources,
  type SourcedConstant,
} from './import-sources.ts'
import { externalModuleOf, isTypeImport } from './module-statements.ts'
import { requiredSourceOf } from './module-system.ts'
import { writtenCodeOf, type Notation } from './notation.ts'
import type { SourceFile } from './source-file.ts'
import type { Representation } from './text-edit.ts'
import { lastNameOf, nodeIn, nodesIn, parentOf, propertyNameOf, textOf, type Node } from './tree.ts'
import { variableOf } from './variables.ts'

/** A name of a file that stands for a constant, or for a whole module of constants. */
export interface ConstantBinding {
  variable: Variable
  /** Undefined for a module with several: there, the name of each member says it. */
  representation: Representation | undefined
  /** The module that it comes from; the name itself where the file declares it. */
  source: string
  /** The constant's name in the table; undefined for a whole module. */
  imported: string | undefined
  /** The constant that a member of the whole module is. */
  memberNamed: (exported: string) => SourcedConstant | undefined
  /** What gives the binding its value when it runs; undefined for an import that has it from the start. */
  declarator: Declarator | undefined
}

type Declarator = TSESTree.VariableDeclarator | TSESTree.TSImportEqualsDeclaration

/** What a name stands for, with the source that says so. */
interface Origin {
  source: Node
  /** Under which name the source exports it; undefined for the whole of it. */
  exported: string | undefined
  declarator: Declarator | undefined
}

interface BindingsFrom {
  sources: ImportSources
  bindings: ReadonlyMap<Variable, ConstantBinding>
}

// By the scopes, because some hosts have one manager for all files.
const bindingsByScopes = new WeakMap<readonly Scope[], BindingsFrom[]>()

/** Every name of a file that an import, a `require` or a right declaration makes a constant; read once a file. */
export function constantBindingsOf(
  file: SourceFile,
  sources: ImportSources,
): ReadonlyMap<Variable, ConstantBinding> {
  const { scopeManager } = file
  if (scopeManager === null) return new Map()
  const { scopes } = scopeManager
  const read = bindingsByScopes.get(scopes) ?? []
  const same = read.find((one) => areSameSources(one.sources, sources))
  if (same !== undefined) return same.bindings
  const bindings = findConstantBindings(file, sources)
  read.push({ sources, bindings })
  bindingsByScopes.set(scopes, read)
  return bindings
}

function areSameSources(one: ImportSources, other: ImportSources): boolean {
  return representations.every((representation) => one[representation] === other[representation])
}

function findConstantBindings(
  { scopeManager, text }: SourceFile,
  sources: ImportSources,
): Map<Variable, ConstantBinding> {
  const bindings = new Map<Variable, ConstantBinding>()
  for (const { variables } of scopeManager?.scopes ?? []) {
    for (const variable of variables) {
      // Most are globals of the host, which nothing defines.
      const binding = variable.defs.length === 1 ? bindingOf(variable, sources, text) : undefined
      if (binding !== undefined) bindings.set(variable, binding)
    }
  }
  return bindings
}

function bindingOf(variable: Variable, sources: ImportSources, text: string): ConstantBinding | undefined {
  const [definition] = variable.defs
  if (definition === undefined || isWrittenAgain(variable)) return undefined
  const origin = importedBy(definition) ?? requiredBy(definition, variable.name)
  if (origin === undefined) return declaredBy(definition, variable, text)
  const source = origin.source.type === 'Literal' ? origin.source.value : undefined
  return typeof source === 'string' ? bindingFrom(source, origin, variable, sources) : undefined
}

function bindingFrom(
  source: string,
  { exported, declarator }: Origin,
  variable: Variable,
  sources: ImportSources,
): ConstantBinding | undefined {
  const [representation, another] = representationsFrom(source, sources)
  if (representation === undefined) return undefined
  if (exported === undefined) {
    return {
      variable,
      representation: another === undefined ? representation : undefined,
      source,
      imported: undefined,
      memberNamed: (name) => constantExportedAs(name, source, sources),
      declarator,
    }
  }
  const constant = constantExportedAs(exported, source, sources)
  return constant === undefined
    ? undefined
    : {
        variable,
        representation: constant.representation,
        source,
        imported: constant.name,
        memberNamed: () => undefined,
        declarator,
      }
}

/** The constant that a name or a member of a name stands for, and the module that it comes from. */
export function constantReadAt(
  node: Node,
  bindings: ReadonlyMap<Variable, ConstantBinding>,
  scopeManager: ScopeManager | null,
): (SourcedConstant & { source: string }) | undefined {
  const isMember = node.type === 'MemberExpression'
  const named = isMember ? nodeIn(node.object) : node
  const variable = named === undefined ? undefined : variableOf(named, scopeManager)
  const binding = variable === undefined ? undefined : bindings.get(variable)
  if (binding === undefined || isMember !== (binding.imported === undefined)) return undefined
  const { source, imported, representation } = binding
  if (imported !== undefined && representation !== undefined)
    return { name: imported, representation, source }
  const member = lastNameOf(node)
  const constant = member === undefined ? undefined : binding.memberNamed(member)
  return constant === undefined ? undefined : { ...constant, source }
}

function isWrittenAgain({ references }: Variable): boolean {
  return references.some((reference) => reference.isWrite() && reference.init !== true)
}

/** What an `import` makes of a name. */
function importedBy({ node, parent }: Definition): Origin | undefined {
  if (isTypeImport(node)) return undefined
  switch (node.type) {
    case 'TSImportEqualsDeclaration':
      return originOf(externalModuleOf(node), undefined, node)
    case 'ImportSpecifier':
    case 'ImportNamespaceSpecifier': {
      if (parent?.type !== 'ImportDeclaration' || isTypeImport(parent)) return undefined
      const isWhole = node.type === 'ImportNamespaceSpecifier'
      return isWhole ? originOf(parent.source, undefined) : namedOriginOf(parent.source, node.imported)
    }
    default:
      return undefined
  }
}

function originOf(
  source: unknown,
  exported: string | undefined,
  declarator?: Declarator,
): Origin | undefined {
  const from = nodeIn(source)
  return from === undefined ? undefined : { source: from, exported, declarator }
}

/** As `originOf` for one constant; the name may be missing or not be known. */
function namedOriginOf(source: unknown, name: unknown, declarator?: Declarator): Origin | undefined {
  const exported = typeof name === 'string' ? name : propertyNameOf(name, false)
  return exported === undefined ? undefined : originOf(source, exported, declarator)
}

/** What a declaration with a `require` makes of a name. */
function requiredBy({ node }: Definition, local: string): Origin | undefined {
  if (node.type !== 'VariableDeclarator') return undefined
  const id = nodeIn(node.id)
  const init = nodeIn(node.init)
  const member = init?.type === 'MemberExpression' ? init : undefined
  const source = requiredSourceOf(member === undefined ? init : nodeIn(member.object))
  if (id?.type === 'ObjectPattern' && member === undefined)
    return namedOriginOf(source, propertyOf(id, local), node)
  if (id?.type !== 'Identifier') return undefined
  if (member === undefined) return originOf(source, undefined, node)
  return namedOriginOf(source, propertyNameOf(member.property, member.computed), node)
}

/** Which property a pattern like `{ NAME: local }` takes for a local name. */
function propertyOf(pattern: TSESTree.ObjectPattern, local: string): string | undefined {
  for (const property of nodesIn(pattern.properties)) {
    const value = property.type === 'Property' ? nodeIn(property.value) : undefined
    if (property.type === 'Property' && value?.type === 'Identifier' && value.name === local)
      return propertyNameOf(property.key, property.computed)
  }
  return undefined
}

/** A constant that the file declares itself, under its name and with its number. */
function declaredBy({ node }: Definition, variable: Variable, text: string): ConstantBinding | undefined {
  if (node.type !== 'VariableDeclarator' || parentOf(node)?.type !== 'VariableDeclaration') return undefined
  const id = nodeIn(node.id)
  const init = nodeIn(node.init)
  // With a type of its own, the name would lose the literal's.
  if (node.parent.kind !== 'const' || id?.type !== 'Identifier' || id.typeAnnotation) return undefined
  const written = init === undefined ? undefined : writtenCodeOf(init, text)
  if (written?.code.name !== variable.name || !isAsImported(written, text)) return undefined
  return {
    variable,
    representation: written.representation,
    source: variable.name,
    imported: variable.name,
    memberNamed: () => undefined,
    declarator: node,
  }
}

/** Whether a code is written as the value that the entry points give it: no bigint below zero, eight capital digits. */
function isAsImported({ node, hasConstant, representation }: Notation, text: string): boolean {
  return hasConstant && (representation !== 'hex' || /^.[\dA-F]{8}.$/u.test(textOf(node, text)))
}
