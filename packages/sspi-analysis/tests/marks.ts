import type { Analysis } from '../src/analysis.ts'
import type { Node } from '../src/tree.ts'
import { onEveryParser } from './every-parser.ts'
import type { Source } from './recognise.ts'

/**
 * The source with `«…»` around each node that a finder finds, on every parser that reads it. A case is written the same
 * way: `expect(markedBy(find, source)).toBe(source.text)` says that exactly the marked places are found.
 */
export function markedBy(find: (analysis: Analysis) => readonly { node: Node }[], source: Source): string {
  const text = source.text.replaceAll(/[«»]/gu, '')
  const ranges = onEveryParser({ ...source, text }, (analysis) =>
    find(analysis).map(({ node }) => node.range),
  )
  const pieces: string[] = []
  let position = 0
  for (const [start, end] of ranges) {
    pieces.push(text.slice(position, start), '«', text.slice(start, end), '»')
    position = end
  }
  return [...pieces, text.slice(position)].join('')
}
