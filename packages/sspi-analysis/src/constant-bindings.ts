import type { Definition, Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import { representations, type ImportSources } from './import-sources.ts'
import { requiredSourceOf } from './module-system.ts'
import { writtenCodeOf, type Notation } from './notation.ts'
import type { SourceFile } from './source-file.ts'
import type { Representation } from './text-edit.ts'
import { nodeIn, nodesIn, propertyNameOf, textOf, type Node } from './tree.ts'

/** A name of a file that stands for a constant, or for a whole entry point. */
export interface ConstantBinding {
  variable: Variable
  representation: Representation
  /** The constant's name at its source; undefined for a namespace. */
  imported: string | undefined
  /** What gives the binding its value when it runs; undefined for an import, which has it from the start. */
  declarator: TSESTree.VariableDeclarator | undefined
}

/** What a name stands for, with the source that says so. */
type Origin = Pick<ConstantBinding, 'imported' | 'declarator'> & { source: Node }

/** Every name of a file that an import, a `require` or a right declaration makes a constant. */
export function findConstantBindings(
  { scopeManager, text }: SourceFile,
  sources: ImportSources,
): Map<Variable, ConstantBinding> {
  const bindings = new Map<Variable, ConstantBinding>()
  for (const variable of scopeManager?.scopes.flatMap((scope) => scope.variables) ?? []) {
    const binding = bindingOf(variable, sources, text)
    if (binding !== undefined) bindings.set(variable, binding)
  }
  return bindings
}

function bindingOf(variable: Variable, sources: ImportSources, text: string): ConstantBinding | undefined {
  const [definition, another] = variable.defs
  if (definition === undefined || another !== undefined || isWrittenAgain(variable)) return undefined
  const origin = importedBy(definition) ?? requiredBy(definition, variable.name)
  if (origin === undefined) return declaredBy(definition, variable, text)
  const representation = representationOfSource(origin.source, sources)
  return representation === undefined ? undefined : { variable, representation, ...origin }
}

function isWrittenAgain({ references }: Variable): boolean {
  return references.some((reference) => reference.isWrite() && reference.init !== true)
}

/** What an `import` makes of a name. */
function importedBy({ node, parent }: Definition): Origin | undefined {
  if (isTypeImport(node)) return undefined
  switch (node.type) {
    case 'TSImportEqualsDeclaration':
      return node.moduleReference.type === 'TSExternalModuleReference'
        ? { source: node.moduleReference.expression, imported: undefined, declarator: undefined }
        : undefined
    case 'ImportSpecifier':
    case 'ImportNamespaceSpecifier': {
      if (parent?.type !== 'ImportDeclaration' || isTypeImport(parent)) return undefined
      const imported = node.type === 'ImportSpecifier' ? moduleExportNameOf(node.imported) : undefined
      return { source: parent.source, imported, declarator: undefined }
    }
    default:
      return undefined
  }
}

/** Whether an import or one of its names is a type only; Flow also says `typeof`. */
export function isTypeImport(node: Node): boolean {
  return 'importKind' in node && (node.importKind ?? 'value') !== 'value'
}

function moduleExportNameOf(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value
}

/** What a declaration with a `require` makes of a name. */
function requiredBy({ node }: Definition, local: string): Origin | undefined {
  if (node.type !== 'VariableDeclarator') return undefined
  const init = nodeIn(node.init)
  if (init?.type === 'MemberExpression') {
    const source = requiredSourceOf(nodeIn(init.object))
    const imported = propertyNameOf(init.property, init.computed)
    if (source === undefined || imported === undefined || node.id.type !== 'Identifier') return undefined
    return { source, imported, declarator: node }
  }
  const source = requiredSourceOf(init)
  if (source === undefined) return undefined
  if (node.id.type === 'Identifier') return { source, imported: undefined, declarator: node }
  const imported = propertyOf(node.id, local)
  return imported === undefined ? undefined : { source, imported, declarator: node }
}

/** Which property a pattern like `{ NAME: local }` takes for a local name. */
function propertyOf(pattern: Node, local: string): string | undefined {
  if (pattern.type !== 'ObjectPattern') return undefined
  for (const property of nodesIn(pattern.properties)) {
    if (property.type !== 'Property' || property.value.type !== 'Identifier') continue
    if (property.value.name === local) return propertyNameOf(property.key, property.computed)
  }
  return undefined
}

/** A constant that the file declares itself, under its name and with its number. */
function declaredBy({ node }: Definition, variable: Variable, text: string): ConstantBinding | undefined {
  if (node.type !== 'VariableDeclarator' || node.parent.kind !== 'const') return undefined
  const init = nodeIn(node.init)
  // With a type of its own, the name would lose the literal's.
  if (init === undefined || node.id.type !== 'Identifier' || node.id.typeAnnotation) return undefined
  const written = writtenCodeOf(init, text)
  if (written?.code.name !== variable.name || !isAsImported(written, text)) return undefined
  return { variable, representation: written.representation, imported: variable.name, declarator: node }
}

/** Whether a code is written as the value that the entry points give it: no bigint below zero, eight capital digits. */
function isAsImported({ node, hasConstant, representation }: Notation, text: string): boolean {
  return hasConstant && (representation !== 'hex' || /^.[\dA-F]{8}.$/u.test(textOf(node, text)))
}

export function representationOfSource(source: Node, sources: ImportSources): Representation | undefined {
  if (source.type !== 'Literal') return undefined
  return representations.find((representation) => sources[representation] === source.value)
}
