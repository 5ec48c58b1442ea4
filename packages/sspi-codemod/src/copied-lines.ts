import { isWordUnit } from './nesting/source-units.ts'

/** What shorter lines take is no more than a source takes anyway. */
const LONG = 10_000

/** In characters, of which each takes two or three bytes. */
const MOST_COPIED = 2e9

/**
 * Whether the parser of oxc may fill the memory: with each error behind which it reads on, it keeps the whole line, and
 * each word and sign may be an error.
 */
export function mayCopyTooMuch(source: string): boolean {
  let copied = 0
  for (let start = 0; start < source.length;) {
    const lineFeed = source.indexOf('\n', start)
    const end = lineFeed === -1 ? source.length : lineFeed
    const length = end - start
    if (length > LONG) copied += length * wordsAndSignsIn(source, start, end)
    if (copied > MOST_COPIED) return true
    start = end + 1
  }
  return false
}

function wordsAndSignsIn(source: string, start: number, end: number): number {
  let count = 0
  let isInWord = false
  for (let offset = start; offset < end; offset += 1) {
    const unit = source.charCodeAt(offset)
    const isWord = isWordUnit(unit)
    if (isWord ? !isInWord : unit > 0x20) count += 1
    isInWord = isWord
  }
  return count
}
