import type { SourceFile } from './source-file.ts'

const GENERATED = /@generated|DO NOT EDIT|auto-generated/iu
const LONGEST_MEAN_LINE = 500

/** Why nobody maintains a source by hand, or undefined. */
export function generatedReasonOf(file: SourceFile): 'generated' | 'minified' | undefined {
  if (isMinified(file)) return 'minified'
  return GENERATED.test(beforeFirstStatement(file)) ? 'generated' : undefined
}

/** Only comments stand before the first statement; directives do not count as one. */
function beforeFirstStatement({ ast, text }: SourceFile): string {
  const first = ast.body.find(
    (statement) => statement.type !== 'ExpressionStatement' || !('directive' in statement),
  )
  return text.slice(0, first?.range[0] ?? text.length)
}

function isMinified({ path, text }: SourceFile): boolean {
  if (path !== undefined && hasMinifiedName(path)) return true
  if (text.length <= LONGEST_MEAN_LINE) return false
  return text.length > LONGEST_MEAN_LINE * text.split(/\r\n|[\n\r\u2028\u2029]/u).length
}

/** Whether a file's name says that it is minified: `jquery.min.js`. */
export function hasMinifiedName(path: string): boolean {
  return /\.min\.[^/\\]*$/u.test(path)
}
