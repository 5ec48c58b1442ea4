import { lastIndexUpTo } from './last-index-up-to.ts'

/** A place in a text as ESLint counts it: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu

/** Returns a function from an offset (0 … `text.length`) to its position; lines end at CR, LF, CRLF, U+2028 and U+2029. */
export function createLineIndex(text: string): (offset: number) => Position {
  const starts = [0]
  for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length)
  return (offset) => {
    const line = lastIndexUpTo(offset, starts)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}
