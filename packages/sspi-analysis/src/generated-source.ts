import type { SourceFile } from './source-file.ts'
import { hasRange, nodesIn, textOf, type Node } from './tree.ts'

const GENERATED = /@generated|DO NOT EDIT|auto-generated/iu
const LONGEST_MEAN_LINE = 500
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/gu

/** Why nobody maintains a source by hand, or undefined. */
export function generatedReasonOf(file: SourceFile): 'generated' | 'minified' | undefined {
  if (isMinified(file)) return 'minified'
  return GENERATED.test(commentsAtTheTop(file)) ? 'generated' : undefined
}

/** The comments before the first statement; a directive is none. */
function commentsAtTheTop({ ast, text }: SourceFile): string {
  const statements = nodesIn(ast.body).filter(hasRange)
  const first = statements.find((statement) => !isDirective(statement))
  const end = first?.range[0] ?? text.length
  // Some hosts list the comments; a component's markup stands before its script and is no comment.
  if (Array.isArray(ast.comments)) {
    const isAtTheTop = (comment: Node) => hasRange(comment) && comment.range[1] <= end
    return textsOf(nodesIn(ast.comments).filter(isAtTheTop), text)
  }
  const directives = statements.slice(0, first === undefined ? undefined : statements.indexOf(first))
  // Between directives there are only comments.
  const starts = [0, ...directives.map(({ range }) => range[1])]
  const ends = [...directives.map(({ range }) => range[0]), end]
  return starts.map((start, index) => text.slice(start, ends[index])).join('\n')
}

function textsOf(nodes: readonly Node[], text: string): string {
  return nodes.map((node) => textOf(node, text)).join('\n')
}

function isDirective(statement: Node): boolean {
  return statement.type === 'ExpressionStatement' && typeof statement.directive === 'string'
}

function isMinified({ path, text }: SourceFile): boolean {
  if (path !== undefined && hasMinifiedName(path)) return true
  let lines = /[\n\r\u2028\u2029]$/u.test(text) ? 0 : 1
  let inLines = text.length
  for (const [end] of text.matchAll(LINE_ENDS)) {
    lines += 1
    inLines -= end.length
    // Most sources have so many lines that their first part tells.
    if (text.length <= LONGEST_MEAN_LINE * lines) return false
  }
  return inLines > LONGEST_MEAN_LINE * lines
}

/** Whether a file's name says that it is minified: `jquery.min.js`. */
export function hasMinifiedName(path: string): boolean {
  return path.split(/[/\\]/u).at(-1)?.includes('.min.') === true
}
