import type { TSESTree } from '@typescript-eslint/types'
import { requireCallsOf, type ModuleSystem } from './module-system.ts'
import type { SourceFile } from './source-file.ts'

/** Where a new import line goes: an offset, and the line ends that must be written with it. */
export interface InsertionPoint {
  offset: number
  lineEnd: 'before' | 'after' | 'both'
}

interface Comment {
  start: number
  end: number
  value: string
}

// A comment that speaks to the statement right below it.
const DIRECTIVE =
  /^\s*(?:@ts-(?:ignore|expect-error)|eslint-disable-next-line|prettier-ignore|biome-ignore|oxlint-disable-next-line|deno-lint-ignore|(?:istanbul|c8|v8|node:coverage)\s+ignore|\$Flow(?:FixMe|Issue|ExpectedError)|@__PURE__|#__PURE__)/u
const FILE_HEADER =
  /@license|@preserve|@copyright|copyright|licen[sc]e|spdx|@flow|@jsx|@jest-environment|@vitest-environment|@fileoverview|@file\b|@module|@format|@generated/iu

/** The place of a new import line: after the leading imports, else after directives and the file's header comments. */
export function insertionPointOf(file: SourceFile, system: ModuleSystem, firstUse: number): InsertionPoint {
  const lastImport = lastLeadingImport(file.ast, system, firstUse)
  if (lastImport !== undefined) return afterLine(file.text, lastImport.range[1])
  return atTop(file)
}

function lastLeadingImport(
  ast: TSESTree.Program,
  system: ModuleSystem,
  firstUse: number,
): TSESTree.ProgramStatement | undefined {
  const isImport = (statement: TSESTree.ProgramStatement) => {
    if (system === 'esm')
      return statement.type === 'ImportDeclaration' || statement.type === 'TSImportEqualsDeclaration'
    return requireCallsOf(statement).length > 0 && statement.range[1] <= firstUse
  }
  // Imports are hoisted wherever they stand; a require must run before the first use.
  const first = system === 'esm' ? ast.body.findIndex(isImport) : directiveCountOf(ast)
  if (first === -1) return undefined
  const run = ast.body.slice(first)
  const end = run.findIndex((statement) => !isImport(statement))
  return end === -1 ? run.at(-1) : run[end - 1]
}

function directiveCountOf(ast: TSESTree.Program): number {
  const end = ast.body.findIndex((statement) => !isDirective(statement))
  return end === -1 ? ast.body.length : end
}

function isDirective(statement: TSESTree.ProgramStatement): boolean {
  return (
    statement.type === 'ExpressionStatement' &&
    statement.expression.type === 'Literal' &&
    typeof statement.expression.value === 'string'
  )
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu

/** After the line that ends a statement, with a comment that trails it; right behind it where code follows. */
function afterLine(text: string, end: number): InsertionPoint {
  const rest =
    /^[^\S\r\n\u2028\u2029]*(?:\/\/[^\r\n\u2028\u2029]*|(?:\/\*(?:(?!\*\/)[^\r\n\u2028\u2029])*\*\/[^\S\r\n\u2028\u2029]*)*)/u.exec(
      text.slice(end),
    )
  const lineEnd = end + (rest?.[0].length ?? 0)
  LINE_END.lastIndex = lineEnd
  const next = LINE_END.exec(text)
  if (next?.index === lineEnd) return { offset: lineEnd + next[0].length, lineEnd: 'after' }
  return lineEnd === text.length ? { offset: lineEnd, lineEnd: 'before' } : { offset: end, lineEnd: 'both' }
}

/** After hashbang, directives, licence and file pragmas; before the comments that belong to the first statement. */
function atTop(file: SourceFile): InsertionPoint {
  const { ast, text } = file
  const directives = directiveCountOf(ast)
  const lastDirective = ast.body[directives - 1]
  const from = lastDirective?.range[1] ?? startOf(text)
  const until = ast.body[directives]?.range[0] ?? text.length
  const comments = commentsBetween(text, from, until)
  const lastHeader = comments.findLast((comment, index) =>
    isHeader(comment, comments[index + 1]?.start ?? until, text),
  )
  if (lastHeader !== undefined) return afterLine(text, lastHeader.end)
  if (lastDirective !== undefined) return afterLine(text, from)
  return { offset: from, lineEnd: 'after' }
}

/** Behind a byte-order mark and a hashbang line. */
function startOf(text: string): number {
  return /^\uFEFF?(?:#![^\r\n\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$))?/u.exec(text)?.[0].length ?? 0
}

function isHeader({ end, value }: Comment, nextStart: number, text: string): boolean {
  if (DIRECTIVE.test(value)) return false
  if (FILE_HEADER.test(value) || value.startsWith('!')) return true
  const between = text.slice(end, nextStart)
  const hasBlankLine = (between.match(LINE_END)?.length ?? 0) > 1
  return hasBlankLine || !value.startsWith('*')
}

const COMMENT = /\/\/([^\r\n\u2028\u2029]*)|\/\*((?:(?!\*\/)[\s\S])*)\*\//gu

/** The comments of a stretch that holds nothing but white space and comments. */
function commentsBetween(text: string, from: number, until: number): Comment[] {
  return [...text.slice(from, until).matchAll(COMMENT)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
    value: found[1] ?? found[2] ?? '',
  }))
}
