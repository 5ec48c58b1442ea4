import { lastIndexUpTo, type Program, type TextEdit } from 'sspi-analysis'

/** What may stand where a literal stood: a name, a namespace's member, a type query, a JSX value, a template. */
const REPLACEMENT_TYPES: ReadonlySet<string> = new Set([
  'Identifier',
  'MemberExpression',
  'TSTypeQuery',
  'TSTemplateLiteralType',
  'JSXExpressionContainer',
  'TemplateLiteral',
])

type Range = readonly [start: number, end: number]

/** Where the texts of edits stand in the output. */
interface EditedRanges {
  /** From where a replaced literal starts in the source to its end there and its range in the output. */
  replaced: ReadonlyMap<number, ReplacedRange>
  /** Whether the output has something between two offsets in an import or export line that the source does not have. */
  isInserted: IsInside
  /** Whether nothing is left of what the source has between two offsets. */
  isRemoved: IsInside
}

interface ReplacedRange {
  end: number
  output: Range
}

function editedRangesOf(edits: readonly TextEdit[]): EditedRanges {
  const replaced = new Map<number, ReplacedRange>()
  const inserted: Range[] = []
  const removed: Range[] = []
  let shift = 0
  for (const { start, end, text, replaces } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const at = start + shift
    if (replaces !== undefined) replaced.set(start, { end, output: rangeOfName(text, at) })
    else if (text !== '') inserted.push([at, at + text.length])
    if (replaces === undefined && start < end) removed.push([start, end])
    shift += text.length - (end - start)
  }
  return { replaced, isInserted: insideOneOf(inserted), isRemoved: insideOneOf(removed) }
}

type IsInside = (start: number, end: number) => boolean

/** Asks for the one range that something may be inside of; they are in order and do not overlap. */
function insideOneOf(ranges: readonly Range[]): IsInside {
  const starts = ranges.map(([start]) => start)
  return (start, end) => end <= (ranges[lastIndexUpTo(start, starts)]?.[1] ?? -1)
}

/** Without the spaces around it, and without the brackets of a computed key. */
function rangeOfName(text: string, at: number): Range {
  const start = /^[ []*/u.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > start && ' ]'.includes(text.charAt(end - 1))) end -= 1
  return [at + start, at + end]
}

/** Whether the output's tree is the source's, but for replaced expressions, removed declarations and inserted imports. */
export function isSameProgram(before: Program, after: Program, edits: readonly TextEdit[]): boolean {
  const ranges = editedRangesOf(edits)
  const pending: unknown[] = [before, after]
  while (pending.length > 0) {
    const inOutput = pending.pop()
    if (!isSamePair(pending.pop(), inOutput, ranges, pending)) return false
  }
  return true
}

/** Whether the two agree, but for the pairs that are added to `pending`. */
function isSamePair(before: unknown, after: unknown, ranges: EditedRanges, pending: unknown[]): boolean {
  if (Array.isArray(before) || Array.isArray(after)) return isSameList(before, after, ranges, pending)
  if (!isObject(before) || !isObject(after)) return Object.is(before, after)
  if (isReplacement(before, after, ranges)) return true
  if (before instanceof RegExp)
    return after instanceof RegExp && before.source === after.source && before.flags === after.flags
  return hasSameFields(before, after, ranges, pending)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isSameList(before: unknown, after: unknown, ranges: EditedRanges, pending: unknown[]): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return false
  const stayed = before.filter((element) => !isRemoved(element, ranges))
  const kept = after.filter((element) => !isInserted(element, ranges))
  stayed.forEach((element, index) => pending.push(element, kept[index]))
  return kept.length === stayed.length
}

/** The declarations that an import replaces. */
const REMOVED_TYPES: ReadonlySet<string> = new Set([
  'VariableDeclaration',
  'VariableDeclarator',
  'TSEnumDeclaration',
  'ExportNamedDeclaration',
])

function isRemoved(value: unknown, ranges: EditedRanges): boolean {
  const range = rangeOf(value)
  if (range === undefined || !isObject(value) || !REMOVED_TYPES.has(String(value['type']))) return false
  return ranges.isRemoved(...range)
}

/** What an import adds to a list of statements, of names or of properties. */
const INSERTED_TYPES: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'VariableDeclaration',
  'ImportSpecifier',
  'Property',
  'TSImportEqualsDeclaration',
  'ExportNamedDeclaration',
])

function isInserted(value: unknown, ranges: EditedRanges): boolean {
  const range = rangeOf(value)
  if (range === undefined || !isObject(value) || !INSERTED_TYPES.has(String(value['type']))) return false
  return ranges.isInserted(range[0], endOfNames(value) ?? range[1])
}

/** A declaration without a semicolon ends at the next one, be that a line below. */
function endOfNames({ type, declarations }: Readonly<Record<string, unknown>>): number | undefined {
  if (type !== 'VariableDeclaration') return undefined
  return Array.isArray(declarations) ? rangeOf(declarations.at(-1))?.[1] : undefined
}

function rangeOf(value: unknown): Range | undefined {
  if (!isObject(value) || !Array.isArray(value['range'])) return undefined
  const [start, end] = value['range'] as unknown[]
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined
}

function isReplacement(before: unknown, after: unknown, { replaced }: EditedRanges): boolean {
  const range = rangeOf(before)
  const place = range === undefined ? undefined : replaced.get(range[0])
  if (place === undefined || place.end !== range?.[1]) return false
  const written = rangeOf(after)
  if (written === undefined || !isObject(after)) return false
  if (!isObject(before) || !(REPLACEMENT_TYPES.has(String(after['type'])) || isShortened(before, after)))
    return false
  return written[0] === place.output[0] && written[1] === place.output[1]
}

/** Whether `NAME: value` became `NAME`. */
function isShortened(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  if (before['type'] !== 'Property' || after['type'] !== 'Property' || after['shorthand'] !== true)
    return false
  const [key, name] = [before['key'], after['key']]
  return isObject(key) && isObject(name) && key['type'] === 'Identifier' && key['name'] === name['name']
}

/** Where a node stands, and the comments beside it. */
const SURROUNDINGS: ReadonlySet<string> = new Set([
  'start',
  'end',
  'range',
  'loc',
  'parent',
  'tokens',
  'comments',
  'leadingComments',
  'innerComments',
  'trailingComments',
  'extra',
])

function hasSameFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  ranges: EditedRanges,
  pending: unknown[],
): boolean {
  const isKeyReplaced = 'key' in before && isReplacement(before['key'], after['key'], ranges)
  if (isKeyReplaced && after['computed'] !== true) return false
  const addField = (key: string) => {
    // A file without imports may have been read as a script; `[NAME]` is a computed key.
    if (key === 'sourceType' || (isKeyReplaced && key === 'computed')) return
    if (before[key] !== after[key] && !SURROUNDINGS.has(key)) pending.push(before[key], after[key])
  }
  for (const key of Object.keys(before)) addField(key)
  for (const key of Object.keys(after)) if (!(key in before)) addField(key)
  return true
}
