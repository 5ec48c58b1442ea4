import { commentsIn } from './comments-in.ts'
import { isOfNextStatement, lastHeaderEnd } from './header-comments.ts'
import type { TextEdit } from './text-edit.ts'
import { nodesIn, parentOf, textOf, type Node } from './tree.ts'

/** A stretch of the source, in UTF-16 units. */
interface Span {
  start: number
  end: number
}

const REST_OF_LINE =
  /[^\S\r\n\u2028\u2029]*(?:\/\/[^\r\n\u2028\u2029]*|\/\*(?:[^*]|\*(?!\/))*\*\/[^\S\r\n\u2028\u2029]*)?(?:\r\n|[\n\r\u2028\u2029]|$)/uy
const SPACES = /[^\S\r\n\u2028\u2029]*/uy
const BLANK_LINE = /[^\S\r\n\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])/uy
const DOCUMENTATION = /^\/\*\*(?:[^*]|\*(?!\/))*\*\/[^\S\r\n\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])$/u

/** Tags that only say again what a constant of a module is. */
const TAGS_OF_CONSTANTS: ReadonlySet<string> = new Set([
  'const',
  'constant',
  'default',
  'readonly',
  'private',
  'public',
  'internal',
  'see',
  'since',
])

/** Whether a comment in a statement or above it is an instruction to a tool, which would go with the statement. */
export function hasDirectiveComment(statement: Node, text: string): boolean {
  const lineStart = lineStartOf(text, statement.range[0])
  const documentation = text.slice(documentationStart(statement, text, lineStart), lineStart)
  const tags = [...documentation.matchAll(/(?<![\w`{])@(\w+)/gu)]
  if (tags.some(([, tag = '']) => !TAGS_OF_CONSTANTS.has(tag))) return true
  const above = text.slice(lineAbove(text, lineStart), statement.range[0])
  const comments = [...commentsIn(above), ...commentsIn(textOf(statement, text))]
  return comments.some(({ value }) => isOfNextStatement(value))
}

/** Whether a statement holds a comment. */
export function hasComment(statement: Node, text: string): boolean {
  return commentsIn(textOf(statement, text)).next().done === false
}

/**
 * The stretches to take out so that statements, in the order of the source, are gone: with their lines where nothing
 * else stands on them, with the comment behind them and the documentation above, which speak of them alone, and with
 * one of two blank lines that would meet. At the offsets of `insertions` something new will stand, and in the place of
 * `replaced`.
 */
export function removalsOf(
  statements: readonly Node[],
  text: string,
  insertions: ReadonlySet<number>,
  replaced: Node | undefined,
): Map<Node, TextEdit> {
  let runStart = -1
  let isEmptied = true
  const spans = statements.map((statement) => ({ statement, ...spanOf(statement, text) }))
  const removals = spans.map(({ statement, start, end }, index): [Node, TextEdit] => {
    if (spans[index - 1]?.end !== start) {
      runStart = start
      isEmptied = !insertions.has(start)
    }
    if (statement === replaced) isEmptied = false
    const meetsBlank = isEmptied && isBlankAbove(text, runStart)
    return [statement, { start, end: meetsBlank ? endOfMatch(BLANK_LINE, text, end) : end, text: '' }]
  })
  return new Map(removals)
}

/** A statement with its whole lines, or alone where it shares them with code. */
function spanOf(statement: Node, text: string): Span {
  const [start, end] = statement.range
  const lineStart = lineStartOf(text, start)
  const lineEnd = endOfMatch(REST_OF_LINE, text, end)
  const isAlone = isBlank(text.slice(lineStart, start)) && (lineEnd > end || end === text.length)
  if (!isAlone) return { start, end: endOfMatch(SPACES, text, end) }
  return { start: documentationStart(statement, text, lineStart), end: lineEnd }
}

/** The start of the documentation directly above a line, unless it speaks of the whole file. */
function documentationStart(statement: Node, text: string, lineStart: number): number {
  const start = commentStartAbove(text, lineStart)
  if (start === undefined || !DOCUMENTATION.test(text.slice(start, lineStart))) return lineStart
  const firstLine = lineStartOf(text, start)
  const isOfFile = isFirst(statement) && lastHeaderEnd(text, start, statement.range[0]) !== undefined
  return isOfFile || !isBlank(text.slice(firstLine, start)) ? lineStart : firstLine
}

/**
 * Where what ends directly above a line may begin as documentation. It is looked for only where a comment ends, and not
 * beyond the end of the one before: else each statement would read all that stands above it.
 */
function commentStartAbove(text: string, lineStart: number): number | undefined {
  let end = lineStart
  while (end > 0 && isBlank(text.charAt(end - 1))) end -= 1
  if (!text.startsWith('*/', end - 2)) return undefined
  const before = Math.max(0, text.lastIndexOf('*/', end - 3))
  const start = text.slice(before, end).lastIndexOf('/**')
  return start === -1 ? undefined : before + start
}

function isFirst(statement: Node): boolean {
  const parent = parentOf(statement)
  return parent?.type === 'Program' && nodesIn(parent.body)[0] === statement
}

function lineStartOf(text: string, offset: number): number {
  const first = firstLineStart(text)
  let start = offset
  while (start > first && !isLineEnd(text.charAt(start - 1))) start -= 1
  return start
}

/** Behind a byte-order mark. */
function firstLineStart(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/** The start of the line before the one that starts at an offset. */
function lineAbove(text: string, lineStart: number): number {
  if (lineStart === firstLineStart(text)) return lineStart
  return lineStartOf(text, lineEndAbove(text, lineStart))
}

function lineEndAbove(text: string, lineStart: number): number {
  return lineStart - (text.slice(lineStart - 2, lineStart) === '\r\n' ? 2 : 1)
}

/** Whether nothing stands above a line that a blank line would set it apart from. */
function isBlankAbove(text: string, lineStart: number): boolean {
  if (lineStart === firstLineStart(text)) return true
  const line = text.slice(lineAbove(text, lineStart), lineEndAbove(text, lineStart))
  return isBlank(line) || line.trimEnd().endsWith('{')
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029'
}

/** The end of what a sticky expression matches at an offset; the offset where it matches nothing. */
function endOfMatch(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset
  return expression.test(text) ? expression.lastIndex : offset
}

/** The stretches to take out so that some declarators of one declaration are gone; one of them stays at least. */
export function declaratorRemovalsOf(gone: ReadonlySet<Node>, all: readonly Node[]): Map<Node, TextEdit> {
  const lastKept = all.findLastIndex((declarator) => !gone.has(declarator))
  const removals = new Map<Node, TextEdit>()
  for (const [index, declarator] of all.entries()) {
    if (!gone.has(declarator)) continue
    const [start, end] = declarator.range
    const span =
      index < lastKept
        ? { start, end: all[index + 1]?.range[0] ?? end }
        : { start: all[index - 1]?.range[1] ?? start, end }
    removals.set(declarator, { ...span, text: '' })
  }
  return removals
}
