import { walk, type Node, type Program } from 'sspi-analysis'
import { createValueReader, type ReadValue } from './constant-value.ts'
import { isExportsObject, isModuleExports } from './exports-object.ts'
import type { VendoredForm } from './vendored-module.ts'

/** What a module of vendored constants exports under one name. */
export interface VendoredExport {
  name: string
  /** The whole statement that exports it. */
  statement: Node
  /** Undefined where the module does not show it as a number or a text. */
  value: number | bigint | string | undefined
}

export interface VendoredSource {
  /** Undefined where nothing is exported yet. */
  form: VendoredForm | undefined
  exports: VendoredExport[]
  /** Whether everything is exported at once, so that nothing can be added. */
  isClosed: boolean
  /** The braces around the constants, where `export =` has them in a namespace. */
  body: NamespaceBody | undefined
}

type NamespaceBody = Extract<Node, { type: 'TSModuleBlock' }>

/** What there is in a module that an earlier run wrote and others may have changed. */
export function readVendoredSource(ast: Program, source: string): VendoredSource {
  const body = exportedNamespaceIn(ast)
  const statements = body === undefined ? ast.body : body.body
  const valueOf = createValueReader(statements, source)
  const exports = statements.flatMap((statement) => exportsOf(statement, valueOf))
  const form = formOf(ast, exports, body)
  const isClosed = (form !== 'esm' && hasWholeExport(ast)) || (form === 'export-equals' && body === undefined)
  return { form, exports, isClosed, body }
}

/** `module.exports = …`, `exports = …`, wherever it stands. */
function hasWholeExport(ast: Program): boolean {
  let isFound = false
  walk(ast, (node) => {
    isFound ||= node.type === 'AssignmentExpression' && isExportsObject(node.left)
  })
  return isFound
}

function formOf(
  { body: statements }: Program,
  exports: readonly VendoredExport[],
  body: Node | undefined,
): VendoredForm | undefined {
  if (body !== undefined || statements.some(({ type }) => type === 'TSExportAssignment'))
    return 'export-equals'
  if (statements.some(({ type }) => /^(?:Import|Export)/u.test(type))) return 'esm'
  return exports.length > 0 ? 'commonjs' : undefined
}

function exportedNamespaceIn({ body: statements }: Program): NamespaceBody | undefined {
  const assignment = statements.find(({ type }) => type === 'TSExportAssignment')
  const exported = assignment?.type === 'TSExportAssignment' ? assignment.expression : undefined
  if (exported?.type !== 'Identifier') return undefined
  for (const statement of statements) {
    if (statement.type !== 'TSModuleDeclaration' || statement.id.type !== 'Identifier') continue
    if (statement.id.name === exported.name && statement.body?.type === 'TSModuleBlock') return statement.body
  }
  return undefined
}

const TYPES: ReadonlySet<string> = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'])

function exportsOf(statement: Node, valueOf: ReadValue): VendoredExport[] {
  if (statement.type === 'ExpressionStatement') return assignedExport(statement, valueOf)
  if (statement.type !== 'ExportNamedDeclaration') return []
  const { declaration, specifiers, source } = statement
  const named = specifiers
    .filter(({ exportKind }) => exportKind !== 'type' && statement.exportKind !== 'type')
    .map(({ exported, local }) => ({
      name: exported.type === 'Identifier' ? exported.name : exported.value,
      statement,
      value: source === null ? valueOf(local) : undefined,
    }))
  if (declaration?.type !== 'VariableDeclaration') {
    const isType = declaration !== null && TYPES.has(declaration.type)
    const id = declaration !== null && 'id' in declaration && !isType ? declaration.id : undefined
    return id?.type === 'Identifier' ? [{ name: id.name, statement, value: undefined }] : named
  }
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' ? [{ name: id.name, statement, value: valueOf(init) }] : [],
  )
}

/** `exports.NAME = …`, `module.exports.NAME = …`. */
function assignedExport(
  statement: Extract<Node, { type: 'ExpressionStatement' }>,
  valueOf: ReadValue,
): VendoredExport[] {
  const { expression } = statement
  if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return []
  const { object, property, computed } = expression.left
  if (isModuleExports(expression.left) || !isExportsObject(object)) return []
  if (computed || property.type !== 'Identifier') return []
  return [{ name: property.name, statement, value: valueOf(expression.right) }]
}
