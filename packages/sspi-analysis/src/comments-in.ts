/** What reads like a comment, with offsets in the text around it. */
export interface ReadComment {
  start: number
  end: number
  isLine: boolean
  /** What stands behind `//`, or between `/*` and its end. */
  value: string
}

/** What reads like a comment in a text, in its order. What begins a block that does not end is none. */
export function* commentsIn(text: string): Generator<ReadComment> {
  const [beginnings, lineEnds] = [/\/[/*]/gu, /[\r\n\u2028\u2029]/gu]
  // Looked for once: from each beginning behind it, a search for the end would read the whole rest of the text.
  const lastBlockEnd = text.lastIndexOf('*/')
  for (let found = beginnings.exec(text); found !== null; found = beginnings.exec(text)) {
    const start = found.index
    const inside = start + 2
    if (found[0] === '//') {
      lineEnds.lastIndex = inside
      const end = lineEnds.exec(text)?.index ?? text.length
      yield { start, end, isLine: true, value: text.slice(inside, end) }
      beginnings.lastIndex = end
    } else if (inside <= lastBlockEnd) {
      const blockEnd = text.indexOf('*/', inside)
      yield { start, end: blockEnd + 2, isLine: false, value: text.slice(inside, blockEnd) }
      beginnings.lastIndex = blockEnd + 2
    }
  }
}
