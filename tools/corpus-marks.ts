/** The marks of the accuracy corpus: comment lines that say which rule should report the line above them, and where. */

/** One expected report. */
export interface CorpusMark {
  rule: string
  /** From 1: the line that is reported, not that of the mark. */
  line: number
  /** From 0. */
  start: number
  /** From 0, exclusive. */
  end: number
}

export interface MarkedSource {
  /** The source with every mark line emptied, so that lines keep their numbers. */
  text: string
  /** In source order. */
  marks: CorpusMark[]
}

const markStart = /^\s*\/\/\s*~/
const markLine = /^(?<before>\s*\/\/\s*)(?<squiggle>~+) (?<rule>[a-z][a-z-]*)(?: -- \S.*)?$/

/**
 * @param path stands in the message of an error
 * @throws {Error} for a mark that says no known rule, has no line above it, or lies beyond that line's end.
 */
export function readCorpusMarks(source: string, path: string, rules: ReadonlySet<string>): MarkedSource {
  const lines = source.split('\n')
  const marks: CorpusMark[] = []
  let markedLine = 0
  const text = lines.map((content, index) => {
    if (!markStart.test(content)) {
      markedLine = index + 1
      return content
    }
    const mark = markOf(content, lines[markedLine - 1], rules)
    if (typeof mark === 'string') throw new Error(`${path}:${index + 1}: ${mark}`)
    marks.push({ ...mark, line: markedLine })
    return ''
  })
  return { text: text.join('\n'), marks }
}

/** A mark without its line, or what is wrong with it. */
function markOf(
  content: string,
  marked: string | undefined,
  rules: ReadonlySet<string>,
): Omit<CorpusMark, 'line'> | string {
  const parts = markLine.exec(content)?.groups
  if (parts === undefined) return 'a mark is `// ~~~ rule-name`, with ` -- why` after it if need be'
  const { before = '', squiggle = '', rule = '' } = parts
  if (!rules.has(rule)) return `no rule is called ${rule}`
  if (marked === undefined) return 'a mark stands below the line that it marks'
  // A squiggle cannot lie under the comment's own slashes: right behind them it means what is above them too.
  const start = before.endsWith('/') ? before.length - 2 : before.length
  if (start >= marked.length) return 'the line above ends before the squiggle'
  return { rule, start, end: before.length + squiggle.length }
}
