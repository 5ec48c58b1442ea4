import type { Scope, Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import type { Finding } from './finding.ts'
import { representations, type ImportSources } from './import-sources.ts'
import { isRequireCall } from './module-system.ts'
import { writtenCodeOf } from './notation.ts'
import type { SourceFile } from './source-file.ts'
import type { Representation } from './text-edit.ts'
import { propertyNameOf, type Node } from './tree.ts'
import { scopeOf } from './variables.ts'

/** A name of a file that stands for a constant, or for a whole entry point. */
export interface ConstantBinding {
  variable: Variable
  representation: Representation
  /** The constant's name at its source; undefined for a namespace. */
  imported: string | undefined
  /** The binding has its value from this offset on. */
  from: number
}

/** Every binding in a file that an import or `require` of the constants' sources made. */
export function importedBindingsOf(
  { ast, scopeManager }: SourceFile,
  sources: ImportSources,
): ConstantBinding[] {
  if (scopeManager === null) return []
  return ast.body.flatMap((statement) => {
    const variables = scopeManager.getDeclaredVariables(statement)
    switch (statement.type) {
      case 'ImportDeclaration':
        return statement.importKind === 'type'
          ? []
          : statement.specifiers.filter(isValueSpecifier).flatMap((specifier) =>
              bindingsOf(
                scopeManager.getDeclaredVariables(specifier),
                representationOfSource(statement.source, sources),
                {
                  imported: importedNameOf(specifier),
                  from: 0,
                },
              ),
            )
      case 'TSImportEqualsDeclaration':
        return statement.moduleReference.type === 'TSExternalModuleReference'
          ? bindingsOf(variables, representationOfSource(statement.moduleReference.expression, sources), {
              imported: undefined,
              from: 0,
            })
          : []
      case 'VariableDeclaration':
        return statement.declarations.flatMap((declarator) =>
          requiredBindings(declarator, scopeManager.getDeclaredVariables(declarator), sources),
        )
      default:
        return []
    }
  })
}

function isValueSpecifier(specifier: TSESTree.ImportClause): boolean {
  return specifier.type !== 'ImportSpecifier' || specifier.importKind !== 'type'
}

function bindingsOf(
  variables: readonly Variable[],
  representation: Representation | undefined,
  binding: Pick<ConstantBinding, 'imported' | 'from'>,
): ConstantBinding[] {
  return representation === undefined
    ? []
    : variables.map((variable) => ({ variable, representation, ...binding }))
}

export function representationOfSource(source: Node, sources: ImportSources): Representation | undefined {
  if (source.type !== 'Literal') return undefined
  return representations.find((representation) => sources[representation] === source.value)
}

function importedNameOf(specifier: TSESTree.ImportClause): string | undefined {
  if (specifier.type === 'ImportNamespaceSpecifier') return undefined
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
}

function requiredBindings(
  { id, init, range }: TSESTree.VariableDeclarator,
  variables: readonly Variable[],
  sources: ImportSources,
): ConstantBinding[] {
  if (init === null || !isRequireCall(init)) return []
  const [source] = init.arguments
  const representation = source === undefined ? undefined : representationOfSource(source, sources)
  const [, from] = range
  if (id.type === 'Identifier') return bindingsOf(variables, representation, { imported: undefined, from })
  if (id.type !== 'ObjectPattern') return []
  return id.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.value.type !== 'Identifier') return []
    const { name } = property.value
    const imported = propertyNameOf(property.key, property.computed)
    const named = variables.filter((variable) => variable.name === name)
    return imported === undefined ? [] : bindingsOf(named, representation, { imported, from })
  })
}

/** What to write at a place for a constant that is in scope there, or undefined. */
export function constantInScope(
  finding: Finding,
  file: SourceFile,
  imported: readonly ConstantBinding[],
): string | undefined {
  const { node, representation } = finding
  const scope = file.scopeManager === null ? null : scopeOf(node, file.scopeManager)
  if (scope === null) return undefined
  const name = finding.code.name
  for (const binding of imported) {
    const isRight = binding.representation === representation && (binding.imported ?? name) === name
    if (!isRight || node.range[0] < binding.from) continue
    if (resolve(binding.variable.name, scope) !== binding.variable) continue
    return binding.imported === undefined ? `${binding.variable.name}.${name}` : binding.variable.name
  }
  return isDeclaredConstant(resolve(name, scope), finding, file.text) ? name : undefined
}

/** The variable that a name means in a scope. */
function resolve(name: string, scope: Scope | null): Variable | undefined {
  for (let current = scope; current !== null; current = current.upper) {
    const variable = current.set.get(name)
    if (variable !== undefined) return variable
  }
  return undefined
}

/** Whether the file itself declares the constant, before the place and with the same number. */
function isDeclaredConstant(
  variable: Variable | undefined,
  { node, code, representation }: Finding,
  text: string,
): boolean {
  const declarator = variable?.defs[0]?.node as Node | undefined
  if (variable?.defs.length !== 1 || declarator?.type !== 'VariableDeclarator') return false
  if (declarator.parent.kind !== 'const' || declarator.id.type !== 'Identifier' || declarator.init === null)
    return false
  const written = writtenCodeOf(declarator.init, text)
  return (
    written?.code.value === code.value &&
    written.representation === representation &&
    declarator.range[1] <= node.range[0]
  )
}
