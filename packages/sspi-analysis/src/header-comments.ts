import { commentsIn } from './comments-in.ts'

/** Comments that are read as one: a block, or `//` lines without a blank line between. */
interface CommentGroup {
  start: number
  end: number
  values: string[]
}

// A comment that speaks to the statement below it.
const OF_NEXT_STATEMENT =
  /^\s*(?:@ts-(?:ignore|expect-error)|(?:prettier|biome|deno-lint)-ignore(?!-)|(?:istanbul|c8|v8|node:coverage)\s+(?:ignore\s+(?!file)|disable)|\$Flow|[@#]__[A-Z_]+__)|(?:disable|ignore)-next-line/u

const OF_FILE =
  /@(?:licen[sc]e|preserve|copyright|(?:no)?flow|jsx\w*|jest-\w+|vitest-\w+|file\w*|overview|module|packageDocumentation|format|prettier|generated|ts-(?:no)?check)\b|copyright|licen[sc]e\b|spdx|^\s*(?:eslint|oxlint)-(?:disable|enable|env)\b|^\s*(?:eslint|globals?|exported|jshint|jslint|tslint)\b|-ignore-(?:file|all)\b|\bignore\s+file\b|^\/\s*</iu

/** Whether a stretch of comments holds an instruction about the statement below it. */
export function speaksToNextStatement(comments: string): boolean {
  return [...commentsIn(comments)].some(({ value }) => isOfNextStatement(value))
}

/** Whether the inside of a comment is an instruction about the statement below it. */
export function isOfNextStatement(comment: string): boolean {
  return OF_NEXT_STATEMENT.test(comment)
}

/**
 * The end of the last comment of a stretch that speaks about the whole file: licence, pragma, or anything with a blank
 * line below. The stretch holds nothing but white space and comments, and ends at the first statement.
 */
export function lastHeaderEnd(text: string, from: number, until: number): number | undefined {
  const groups = commentGroupsIn(text, from, until)
  return groups.findLast(({ end, values }, index) => {
    return isHeader(values, text.slice(end, groups[index + 1]?.start ?? until))
  })?.end
}

function isHeader(values: readonly string[], below: string): boolean {
  if (values.some((value) => OF_NEXT_STATEMENT.test(value))) return false
  if (values.some((value) => OF_FILE.test(value) || value.startsWith('!'))) return true
  return lineEndsIn(below) > 1
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0
}

function commentGroupsIn(text: string, from: number, until: number): CommentGroup[] {
  const groups: CommentGroup[] = []
  for (const comment of commentsIn(text.slice(from, until))) {
    const { isLine, value } = comment
    const [start, end] = [from + comment.start, from + comment.end]
    const above = groups.at(-1)
    const isNextLine = isLine && !OF_NEXT_STATEMENT.test(value)
    if (
      isNextLine &&
      above !== undefined &&
      text.startsWith('//', above.start) &&
      lineEndsIn(text.slice(above.end, start)) === 1
    ) {
      above.values.push(value)
      above.end = end
    } else {
      groups.push({ start, end, values: [value] })
    }
  }
  return groups
}
