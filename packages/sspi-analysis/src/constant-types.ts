import { isFreezing, type ConstantDeclaration } from './constant-declarations.ts'
import { isTypeScript, type SourceFile } from './source-file.ts'
import { castOf, nodeIn, parentOf, type Node } from './tree.ts'

/**
 * Whether a declaration gives its constants a wider type than an import has, which is that of the literal. What compiles
 * with the one might not with the other: TypeScript compares two numbers, but no two literals that differ.
 */
export function hasWiderType(
  declaration: ConstantDeclaration,
  isVariable: boolean,
  file: SourceFile,
): boolean {
  if (declaration.type === 'TSEnumDeclaration') return false
  const { assertions, value } = assertedValue(nodeIn(declaration.init))
  if (typeAnnotationOf(declaration.id) !== undefined) return true
  if (!assertions.every(isConst)) return true
  if (!isTypeScript(file) || assertions.length > 0) return false
  const statement = parentOf(declaration)
  if (isVariable) return statement?.type !== 'VariableDeclaration' || statement.kind !== 'const'
  return value?.type !== 'CallExpression' || !isFreezing(value)
}

const LINE_OF_COMMENT = /^[^\S\n\r\u2028\u2029]*(?:\/\*)?\*(.*)$/gmu

/** Whether a comment of JavaScript names something as a type: `@param {keyof typeof Codes} code`. */
export function isTypeInComment(name: string, file: SourceFile): boolean {
  if (isTypeScript(file)) return false
  for (const [, line = ''] of file.text.matchAll(LINE_OF_COMMENT)) {
    const tag = /@\w+\s*\{/u.exec(line)
    const type = tag === null ? '' : line.slice(tag.index + tag[0].length, Math.max(0, line.lastIndexOf('}')))
    if (type.split(/[^\w$]+/u).includes(name)) return true
  }
  return false
}

/** The types that a value is asserted to be of, from the outside in, and what stands inside. */
function assertedValue(expression: Node | undefined): { assertions: Node[]; value: Node | undefined } {
  const assertions: Node[] = []
  let value = expression
  for (let inner = value && castOf(value); value && inner; inner = castOf(inner)) {
    // `satisfies` and `!` leave the type of a literal as it is.
    const type = value.type === 'TSSatisfiesExpression' ? undefined : typeAnnotationOf(value)
    if (type !== undefined) assertions.push(type)
    value = inner
  }
  return { assertions, value }
}

function typeAnnotationOf(node: Node): Node | undefined {
  return 'typeAnnotation' in node ? nodeIn(node.typeAnnotation) : undefined
}

function isConst(type: Node): boolean {
  if (type.type !== 'TSTypeReference') return false
  const name = nodeIn(type.typeName)
  return name?.type === 'Identifier' && name.name === 'const'
}
