import { writtenValueOf, type Node } from 'sspi-analysis'

export type ConstantValue = number | bigint | string

/** The number or the text that an expression is; undefined where the source does not show it. */
export type ReadValue = (expression: Node | null) => ConstantValue | undefined

/** Returns what reads the values of expressions, also by the names of the constants among the given statements. */
export function createValueReader(statements: readonly Node[], source: string): ReadValue {
  const initialisers = new Map(statements.flatMap(constantsIn))
  return (expression) => {
    const node = expression?.type === 'Identifier' ? initialisers.get(expression.name) : expression
    if (node === undefined || node === null) return undefined
    if (node.type === 'Literal' && typeof node.value === 'string') return node.value
    const written = writtenValueOf(node, source)
    if (written === undefined || written.kind === 'text') return undefined
    return written.kind === 'bigint' ? written.value : Number(written.value)
  }
}

function constantsIn(statement: Node): [name: string, initialiser: Node][] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') return []
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init !== null ? [[id.name, init] satisfies [string, Node]] : [],
  )
}
