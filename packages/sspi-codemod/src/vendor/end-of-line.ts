import type { Node } from 'sspi-analysis'

// A comment may end on a later line than it begins.
const UP_TO_CODE = /(?:[^\S\n\r\u2028\u2029]+|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)*/uy

/**
 * The end of the line of an offset that lies between statements: behind the comments and statements that begin on that
 * line, wherever they end; before what else follows on it.
 */
export function endOfLineIn(source: string, from: number, statements: readonly Node[]): number {
  let end = from
  for (;;) {
    UP_TO_CODE.lastIndex = end
    UP_TO_CODE.exec(source)
    const code = UP_TO_CODE.lastIndex
    const next = statements.find(({ range }) => range[0] === code)
    if (next === undefined) return code
    end = next.range[1]
  }
}
