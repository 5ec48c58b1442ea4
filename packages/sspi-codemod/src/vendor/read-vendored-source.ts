import type { Node, Program } from 'sspi-analysis'
import type { VendoredForm } from './vendored-module.ts'

/** What a module of vendored constants exports under one name. */
export interface VendoredExport {
  name: string
  /** The whole statement that exports it. */
  statement: Node
  /** Undefined where the statement does not show it as a number or a text. */
  value: number | bigint | string | undefined
}

export interface VendoredSource {
  /** Undefined where nothing is exported yet. */
  form: VendoredForm | undefined
  exports: VendoredExport[]
  /** Whether everything is exported at once, so that nothing can be added. */
  isClosed: boolean
  /** The braces around the constants, where `export =` has them in a namespace. */
  body: Node | undefined
}

/** What there is in a module that an earlier run wrote and others may have changed. */
export function readVendoredSource(ast: Program): VendoredSource {
  const body = exportedNamespaceIn(ast)
  const statements = body === undefined ? ast.body : body.body
  const exports = statements.flatMap(exportsOf)
  const form = formOf(ast, exports, body)
  const isClosed = ast.body.some(isWholeExport) || (form === 'export-equals' && body === undefined)
  return { form, exports, isClosed, body }
}

/** `module.exports = …` */
function isWholeExport(statement: Node): boolean {
  const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined
  return expression?.type === 'AssignmentExpression' && isModuleExports(expression.left)
}

function isModuleExports(node: Node): boolean {
  return (
    node.type === 'MemberExpression' && isNamed(node.object, 'module') && isNamed(node.property, 'exports')
  )
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
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

function exportedNamespaceIn({ body: statements }: Program) {
  const assignment = statements.find(({ type }) => type === 'TSExportAssignment')
  const exported = assignment?.type === 'TSExportAssignment' ? assignment.expression : undefined
  if (exported?.type !== 'Identifier') return undefined
  for (const statement of statements) {
    if (statement.type !== 'TSModuleDeclaration' || statement.id.type !== 'Identifier') continue
    if (statement.id.name === exported.name && statement.body?.type === 'TSModuleBlock') return statement.body
  }
  return undefined
}

function exportsOf(statement: Node): VendoredExport[] {
  if (statement.type === 'ExpressionStatement') return assignedExport(statement)
  if (statement.type !== 'ExportNamedDeclaration') return []
  const { declaration, specifiers } = statement
  const named = specifiers.map(({ exported }) => ({
    name: exported.type === 'Identifier' ? exported.name : exported.value,
    statement,
    value: undefined,
  }))
  if (declaration?.type !== 'VariableDeclaration') {
    const id = declaration !== null && 'id' in declaration ? declaration.id : undefined
    return id?.type === 'Identifier' ? [{ name: id.name, statement, value: undefined }] : named
  }
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' ? [{ name: id.name, statement, value: valueOf(init) }] : [],
  )
}

/** `exports.NAME = …`, `module.exports.NAME = …`. */
function assignedExport(statement: Extract<Node, { type: 'ExpressionStatement' }>): VendoredExport[] {
  const { expression } = statement
  if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return []
  const { object, property, computed } = expression.left
  const isExports = isNamed(object, 'exports') || isModuleExports(object)
  if (!isExports || computed || property.type !== 'Identifier') return []
  return [{ name: property.name, statement, value: valueOf(expression.right) }]
}

function valueOf(init: Node | null): VendoredExport['value'] {
  if (init?.type === 'UnaryExpression' && init.operator === '-') {
    const value = valueOf(init.argument)
    return typeof value === 'number' || typeof value === 'bigint' ? -value : undefined
  }
  if (init?.type !== 'Literal') return undefined
  const { value } = init
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string'
    ? value
    : undefined
}
