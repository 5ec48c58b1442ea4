import type { NestingReader } from './nesting-reader.ts'
import { UNIT } from './source-units.ts'
import { MODIFIERS } from './source-words.ts'

/** What stands at the offset of a reader, at a `<` where a value must follow. */
export type ElementOrTypes = 'element' | 'types' | 'unknown'

/** A tag that may be type parameters with a function behind them: what follows its name, or its `>`. */
const TAG = /<\s*(?:(?<name>[\w$]+)\s*(?<next>extends(?![-\w$])|>\s*[(/]|[^>])?|>\s*(?<parameters>[(/])?)/uy

/** An element is looked at no further than this. */
const LOOKAHEAD = 1000

/** Tells elements from types, of which TypeScript can have both in one file. */
export function elementOrTypes(reader: NestingReader): ElementOrTypes {
  const { source, offset } = reader.scanner
  TAG.lastIndex = offset
  const groups = TAG.exec(source)?.groups
  if (groups === undefined) return unlessRefused(reader)
  const { name, next, parameters } = groups
  if (next === ',' || next === '=') return 'types'
  const mayBeTypes =
    parameters !== undefined ||
    next === 'extends' ||
    next?.startsWith('>') === true ||
    (next !== undefined && (next >= '\u0080' || next === '\\')) ||
    (next === '/' && !isEndOfElement(source, TAG.lastIndex)) ||
    (name !== undefined && MODIFIERS.has(name))
  return mayBeTypes ? unlessRefused(reader) : 'element'
}

/** Not a comment. */
function isEndOfElement(source: string, offset: number): boolean {
  const unit = source.charCodeAt(offset)
  return unit !== UNIT.slash && unit !== UNIT.star
}

/** Types, if the parser would soon refuse an element. */
function unlessRefused(reader: NestingReader): ElementOrTypes {
  const attempt = reader.tryElement(LOOKAHEAD)
  if (attempt.scanner.ending !== 'refused' || !isRefusedAtOffset(attempt)) return 'unknown'
  reader.levels.reach(attempt.levels.deepest)
  return 'types'
}

/** Whether it is a sign that is refused, and not a text that goes on behind the end of the attempt. */
function isRefusedAtOffset({ scanner, levels }: NestingReader): boolean {
  const sign = scanner.source.charAt(scanner.offset)
  return levels.kind === 'text' ? /[>}]/u.test(sign) : levels.kind === 'tag' && /[^"']/u.test(sign)
}
