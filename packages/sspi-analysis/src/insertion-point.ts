import { lastHeaderEnd, speaksToNextStatement } from './header-comments.ts'
import { isRequireStatement, type ModuleSystem } from './module-system.ts'
import type { SourceFile } from './source-file.ts'
import { hasRange, nodeIn, nodesIn, textOf, type Node } from './tree.ts'

/** Where a new import line goes: an offset, and what must be written with it. */
export interface InsertionPoint {
  offset: number
  lineEnd: 'before' | 'after' | 'both'
  /** Whether the code behind it would be read as the rest of a `require` without a semicolon. */
  needsSemicolon: boolean
}

type Place = Omit<InsertionPoint, 'needsSemicolon'>

/** The place of a new import line: after the leading imports, else after directives and the file's header comments. */
export function insertionPointOf(
  { ast, text }: SourceFile,
  system: ModuleSystem,
  firstUse: number,
): InsertionPoint {
  const statements = nodesIn(ast.body).filter(hasRange)
  const lastImport = lastLeadingImport(statements, system, firstUse)
  const place = lastImport === undefined ? atTop(statements, text) : afterLine(text, endOf(lastImport, text))
  return { ...place, needsSemicolon: system === 'commonjs' && isContinuedAt(text, place.offset) }
}

const IMPORTS: ReadonlySet<string> = new Set(['ImportDeclaration', 'TSImportEqualsDeclaration'])

function lastLeadingImport(
  statements: readonly Node[],
  system: ModuleSystem,
  firstUse: number,
): Node | undefined {
  const isImport = (statement: Node) => {
    if (system === 'esm') return IMPORTS.has(statement.type)
    const isImporting =
      IMPORTS.has(statement.type) || (system === 'commonjs' && isRequireStatement(statement))
    return isImporting && statement.range[1] <= firstUse
  }
  // Imports are hoisted wherever they stand; a require must run before the first use.
  const first = system === 'commonjs' ? directiveCountOf(statements) : statements.findIndex(isImport)
  if (first === -1) return undefined
  const run = statements.slice(first)
  const end = run.findIndex((statement) => !isImport(statement))
  return end === -1 ? run.at(-1) : run[end - 1]
}

function directiveCountOf(statements: readonly Node[]): number {
  const end = statements.findIndex((statement) => !isDirective(statement))
  return end === -1 ? statements.length : end
}

function isDirective(statement: Node): boolean {
  const expression = statement.type === 'ExpressionStatement' ? nodeIn(statement.expression) : undefined
  return expression?.type === 'Literal' && typeof expression.value === 'string'
}

/** Without a semicolon that guards the line below: `const a = require('a')⏎;[1].map(f)`. */
function endOf(statement: Node, text: string): number {
  const written = textOf(statement, text)
  const withoutSemicolon = written.endsWith(';') ? written.slice(0, -1).trimEnd() : written
  const isGuard = /[\r\n\u2028\u2029]/u.test(written.slice(withoutSemicolon.length))
  return statement.range[0] + (isGuard ? withoutSemicolon : written).length
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu
const COMMENTS_ON_LINE =
  /[^\S\r\n\u2028\u2029]*(?:\/\/[^\r\n\u2028\u2029]*|(?:\/\*(?:(?!\*\/)[^\r\n\u2028\u2029])*\*\/[^\S\r\n\u2028\u2029]*)*)/u

/**
 * After the line that ends a statement, with a comment that trails it; right behind it where code follows, or a comment
 * that is about the next line.
 */
function afterLine(text: string, end: number): Place {
  const [comments = ''] = COMMENTS_ON_LINE.exec(text.slice(end)) ?? []
  if (speaksToNextStatement(comments)) return { offset: end, lineEnd: 'both' }
  const lineEnd = end + comments.length
  LINE_END.lastIndex = lineEnd
  const next = LINE_END.exec(text)
  if (next?.index === lineEnd) return { offset: lineEnd + next[0].length, lineEnd: 'after' }
  return lineEnd === text.length ? { offset: lineEnd, lineEnd: 'before' } : { offset: end, lineEnd: 'both' }
}

/** After hashbang, directives, licence and file pragmas; before the comments that belong to the first statement. */
function atTop(statements: readonly Node[], text: string): Place {
  const directives = directiveCountOf(statements)
  const lastDirective = statements[directives - 1]
  const from = lastDirective === undefined ? startOf(text) : endOf(lastDirective, text)
  const headerEnd = lastHeaderEnd(text, from, statements[directives]?.range[0] ?? text.length)
  if (headerEnd !== undefined) return afterLine(text, headerEnd)
  return lastDirective === undefined ? { offset: from, lineEnd: 'after' } : afterLine(text, from)
}

/** Behind a byte-order mark and a hashbang line. */
function startOf(text: string): number {
  return /\uFEFF?(?:#![^\r\n\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]))?/u.exec(text)?.[0].length ?? 0
}

const CONTINUATION =
  /^(?:\s|\/\/[^\r\n\u2028\u2029]*(?=[\r\n\u2028\u2029])|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:[([`+-]|\/(?![/*]))/u

function isContinuedAt(text: string, offset: number): boolean {
  return CONTINUATION.test(text.slice(offset))
}
