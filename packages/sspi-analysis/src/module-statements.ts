import type { TSESTree } from '@typescript-eslint/types'
import { nodeIn, nodesIn, type Node } from './tree.ts'

/**
 * What a top-level statement says of its file: that it imports names as ES modules do, or exports some, or loads a
 * module for its effect, or imports or exports as TypeScript's CommonJS does; `types` leaves nothing in the output.
 */
export type ModuleStatement = 'imports' | 'exports' | 'effect' | 'equals' | 'types'

/** The kind of a statement that makes a module of its file; undefined for any other. */
export function moduleStatementOf(statement: Node): ModuleStatement | undefined {
  switch (statement.type) {
    case 'ImportDeclaration':
      return importKindOf(statement)
    case 'ExportAllDeclaration':
      return isTypeImport(statement) ? 'types' : 'exports'
    case 'ExportDefaultDeclaration':
      return 'exports'
    case 'ExportNamedDeclaration':
      return exportKindOf(statement)
    case 'TSExportAssignment':
      return 'equals'
    case 'TSImportEqualsDeclaration':
      if (externalModuleOf(statement) === undefined) return undefined
      return isTypeImport(statement) ? 'types' : 'equals'
    default:
      return undefined
  }
}

function importKindOf(statement: TSESTree.ImportDeclaration): ModuleStatement {
  if (isTypeImport(statement)) return 'types'
  const specifiers = nodesIn(statement.specifiers)
  if (specifiers.length === 0) return 'effect'
  return specifiers.every(isTypeImport) ? 'types' : 'imports'
}

function exportKindOf(statement: TSESTree.ExportNamedDeclaration): ModuleStatement {
  if (isTypeImport(statement)) return 'types'
  const declaration = nodeIn(statement.declaration)
  if (declaration !== undefined) return moduleStatementOf(declaration) ?? 'exports'
  return nodesIn(statement.specifiers).length === 0 && nodeIn(statement.source) === undefined
    ? 'effect'
    : 'exports'
}

/** Whether an import, an export or one of its names is a type only; Flow also says `typeof`. */
export function isTypeImport(node: Node): boolean {
  const kind: unknown =
    'importKind' in node ? node.importKind : 'exportKind' in node ? node.exportKind : undefined
  return kind === 'type' || kind === 'typeof'
}

/** The source of `import x = require('…')`; undefined for the alias of a name. */
export function externalModuleOf(statement: Node): Node | undefined {
  const reference =
    statement.type === 'TSImportEqualsDeclaration' ? nodeIn(statement.moduleReference) : undefined
  return reference?.type === 'TSExternalModuleReference' ? nodeIn(reference.expression) : undefined
}
