import { NestingReader } from './nesting/nesting-reader.ts'
import { UNITS } from './nesting/open-levels.ts'
import { isWordUnit } from './nesting/source-units.ts'
import type { SourceLanguage } from './source-language.ts'

/** How deep a source nests, never counted too low. */
export interface Nesting {
  /**
   * Brackets, and the operators, words and statements that stand inside each other without any; infinite where it is not
   * certain how the parser reads the source, or where that may take it too long.
   */
  depth: number
  /**
   * Parentheses inside each other that call nothing: what stands in them may also turn out to be parameters. Infinite
   * where it is not certain how the parser of Flow reads the source.
   */
  groups: number
}

/** No parser can follow a source that nests deeper, and it is not read further. */
const DEEPEST_READ = 100_000

/**
 * So many brackets inside each other may begin a type or something else: for each, the parser takes two or three times as
 * long and as much memory. Real code has six at most.
 */
const MOST_TRIES = 10

/** What may be tried, or be written for it. */
const TRIED = /[(<\\]|infer/gu
/** Without these words, JavaScript has no types that a parser would try. */
const BEFORE_TYPES = /\\|\b(?:as|class|extends|function|implements|satisfies)\b/u

/** What a word or a sign counts at most, by itself. */
const MOST_OF_WORD = 1 + 2 / UNITS
const MOST_OF_SIGN = Float64Array.from({ length: 0x80 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  if (sign.trim() === '' || isWordUnit(unit)) return 0
  if (sign === '<') return 2
  return /["'),.;\]}]/u.test(sign) ? 3 / UNITS : MOST_OF_WORD
})

/** Whether a source could nest deeper if all its signs and words stood inside each other. */
function hasEnoughToNest(source: string, depth: number): boolean {
  let most = 0
  let isInWord = false
  for (let offset = 0; offset < source.length; offset += 1) {
    const unit = source.charCodeAt(offset)
    const isWord = isWordUnit(unit)
    if (!isWord) most += MOST_OF_SIGN[unit] ?? 0
    else if (!isInWord) most += MOST_OF_WORD
    isInWord = isWord
  }
  return most > depth
}

/** Whether a source has enough of what may begin a type. */
function hasEnoughToTry(source: string, language: SourceLanguage): boolean {
  TRIED.lastIndex = 0
  for (let count = 0; count <= MOST_TRIES; count += 1) if (!TRIED.test(source)) return false
  return language !== 'jsx' || BEFORE_TYPES.test(source)
}

function read(source: string, language: SourceLanguage, depth: number): NestingReader {
  const reader = new NestingReader(source, language)
  reader.read(depth * UNITS)
  return reader
}

function depthIn({ scanner, levels }: NestingReader): number {
  return scanner.ending === 'doubtful' || levels.mostTries > MOST_TRIES ? Infinity : levels.deepest / UNITS
}

/** Whether a source nests deeper, or that is not certain; for a short one that is told without reading its tokens. */
export function nestsDeeper(source: string, language: SourceLanguage, depth: number): boolean {
  if (!hasEnoughToNest(source, depth) && !hasEnoughToTry(source, language)) return false
  return depthIn(read(source, language, depth)) > depth
}

/** How deep a source nests, in time linear in its length and without calling itself. */
export function nestingOf(source: string, language: SourceLanguage): Nesting {
  const reader = read(source, language, DEEPEST_READ)
  const { scanner, levels } = reader
  const isWhole = scanner.ending === undefined && levels.deepest <= DEEPEST_READ * UNITS
  return { depth: depthIn(reader), groups: isWhole && scanner.isSameInFlow ? levels.mostGroups : Infinity }
}
