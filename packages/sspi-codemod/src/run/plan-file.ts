import { applyEdits, createLineIndex, type Position, type TextEdit } from 'sspi-analysis'
import type { LeftAlone, PlanOptions, PlanTransform } from '../transforms/transform.ts'

/** A magic literal that a transform replaces. Lines and columns are ESLint's. */
export interface Replacement extends Position {
  before: string
  after: string
  code: NonNullable<TextEdit['replaces']>['code']
  representation: NonNullable<TextEdit['replaces']>['representation']
}

/** A place that a transform left alone. Lines and columns are ESLint's. */
export interface LeftAlonePlace extends Position {
  text: string
  /** A stable kebab-case word, for machines. */
  reason: string
  /** The same reason as a sentence, for people. */
  message: string
}

/** What a run of the transforms over one file comes to. */
export interface FilePlan {
  output: string
  replacements: Replacement[]
  leftAlone: LeftAlonePlace[]
}

interface Span {
  start: number
  end: number
}

type Located<T> = Span & { value: T }

/** From an offset in the output of `edits` to the offset in their source. */
function offsetBefore(edits: readonly TextEdit[]): (offset: number) => number {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return (offset) => {
    let shift = 0
    for (const { start, end, text } of sorted) {
      if (offset < start + shift) break
      if (offset < start + shift + text.length) return start
      shift += text.length - (end - start)
    }
    return offset - shift
  }
}

/** ESLint counts a line's columns without the byte-order mark. */
function createPositionIndex(source: string): (offset: number) => Position {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const positionOf = createLineIndex(source.slice(mark))
  return (offset) => positionOf(Math.max(0, offset - mark))
}

function inSourceOrder<T>(located: readonly Located<T>[], positionOf: (offset: number) => Position) {
  return located
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, value }) => ({ ...positionOf(start), ...value }))
}

function locateReplacements(edits: readonly TextEdit[], source: string) {
  return edits.flatMap(({ start, end, text, replaces }) =>
    replaces ? [{ start, end, value: { before: source.slice(start, end), after: text, ...replaces } }] : [],
  )
}

function locateLeftAlone(leftAlone: readonly LeftAlone[], source: string) {
  return leftAlone.map(({ start, end, reason, message }) => ({
    start,
    end,
    value: { text: source.slice(start, end), reason, message },
  }))
}

function moveToSource<T extends Span>(spans: readonly T[], toSource: (offset: number) => number): T[] {
  return spans.map((span) => ({ ...span, start: toSource(span.start), end: toSource(span.end) }))
}

/**
 * Runs transforms over one source, each on what the one before it made. Pure: the same arguments give the same plan.
 * @throws {SourceError} where the source cannot be read as a program.
 */
export function planFile(
  source: string,
  path: string,
  transforms: readonly PlanTransform[],
  options: PlanOptions,
): FilePlan {
  let text = source
  let toSource = (offset: number) => offset
  let replacements: ReturnType<typeof locateReplacements> = []
  let leftAlone: ReturnType<typeof locateLeftAlone> = []
  for (const plan of transforms) {
    const { edits, leftAlone: places } = plan(text, path, options)
    const output = applyEdits(text, edits)
    replacements = [...replacements, ...moveToSource(locateReplacements(edits, text), toSource)]
    leftAlone = [...leftAlone, ...moveToSource(locateLeftAlone(places, text), toSource)]
    const earlier = toSource
    const toInput = offsetBefore(edits)
    toSource = (offset) => earlier(toInput(offset))
    text = output
  }
  const untouched = leftAlone.filter(
    (place) => !replacements.some(({ start, end }) => start <= place.start && place.end <= end),
  )
  const positionOf = createPositionIndex(source)
  return {
    output: text,
    replacements: inSourceOrder(replacements, positionOf),
    leftAlone: inSourceOrder(untouched, positionOf),
  }
}
