import {
  applyEdits,
  createLineIndex,
  type LeftAloneReason,
  type NeededConstant,
  type Position,
  type TextEdit,
} from 'sspi-analysis'
import type { LeftAlone, PlanOptions, PlanTransform } from '../transforms/transform.ts'

/** A magic literal that a transform replaces, or a declaration that it takes out. Lines and columns are ESLint's. */
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
  /** The constants that the output reads from where constants come from. */
  needs: NeededConstant[]
}

interface Span {
  start: number
  end: number
}

type Located<T> = Span & { value: T }

/** How many elements from the start on have a number that is at most the given one; the numbers never fall. */
function countUpTo(limit: number, numbers: readonly number[]): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** From an offset in the output of `edits` to the offset in their source. */
function offsetBefore(edits: readonly TextEdit[]): (offset: number) => number {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const outputStarts: number[] = []
  let shift = 0
  for (const { start, end, text } of sorted) {
    outputStarts.push(start + shift)
    shift += text.length - (end - start)
  }
  return (offset) => {
    const index = countUpTo(offset, outputStarts) - 1
    const [edit, outputStart] = [sorted[index], outputStarts[index]]
    if (edit === undefined || outputStart === undefined) return offset
    const behind = offset - outputStart - edit.text.length
    return behind < 0 ? edit.start : edit.end + behind
  }
}

/** Whether one of the spans covers a whole other one. */
function createCoverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const starts = sorted.map(({ start }) => start)
  const furthest: number[] = []
  let end = -1
  for (const span of sorted) furthest.push((end = Math.max(end, span.end)))
  return (span) => (furthest[countUpTo(span.start, starts) - 1] ?? -1) >= span.end
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
  return edits.flatMap(({ start, end, text, replaces, removes = [] }) => {
    const replaced = replaces === undefined ? [] : [{ start, end, after: text, ...replaces }]
    const removed = removes.map((one) => ({ ...one, after: '' }))
    return [...replaced, ...removed].map((one) => ({
      start: one.start,
      end: one.end,
      value: {
        before: source.slice(one.start, one.end),
        after: one.after,
        code: one.code,
        representation: one.representation,
      },
    }))
  })
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

type Replacements = ReturnType<typeof locateReplacements>
type LeftAlonePlaces = ReturnType<typeof locateLeftAlone>

/** What transforms have made of a source up to now. All places are those of the source. */
interface Progress {
  text: string
  toSource: (offset: number) => number
  replacements: Replacements
  leftAlone: LeftAlonePlaces
  needs: readonly NeededConstant[]
}

function planNext(progress: Progress, plan: PlanTransform, path: string, options: PlanOptions): Progress {
  const { text, toSource, replacements, leftAlone, needs } = progress
  const { edits, leftAlone: places } = plan(text, path, options)
  const toInput = offsetBefore(edits)
  return {
    text: applyEdits(text, edits),
    toSource: (offset) => toSource(toInput(offset)),
    replacements: [...replacements, ...moveToSource(locateReplacements(edits, text), toSource)],
    leftAlone: [...leftAlone, ...moveToSource(locateLeftAlone(places, text), toSource)],
    needs: [...needs, ...edits.flatMap((edit) => edit.needs ?? [])],
  }
}

/** More rounds than transforms that do what they promise can need. */
const MOST_ROUNDS = 4

/** A name that one transform wrote can make a code of a number for another one: so all run again until nothing changes. */
function planAll(
  source: string,
  path: string,
  transforms: readonly PlanTransform[],
  options: PlanOptions,
): Progress {
  let progress: Progress = {
    text: source,
    toSource: (offset) => offset,
    replacements: [],
    leftAlone: [],
    needs: [],
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text } = progress
    progress = { ...progress, leftAlone: [] }
    for (const plan of transforms) progress = planNext(progress, plan, path, options)
    if (progress.text === text || transforms.length < 2) break
  }
  return progress
}

/** One replacement for what one transform replaced and another one after it. */
function asOne(replacements: Replacements): Replacements {
  const byRange = new Map<string, Replacements[number]>()
  for (const replacement of replacements) {
    const range = `${replacement.start},${replacement.end}`
    const first = byRange.get(range)
    const { before } = (first ?? replacement).value
    byRange.set(range, { ...replacement, value: { ...replacement.value, before } })
  }
  return [...byRange.values()]
}

/** Reasons that say of a place only that it is for another transform. */
const FOR_OTHERS = new Set<string>(['number', 'text'] satisfies LeftAloneReason[])

/** Each place once, with a reason of its own where one of the transforms has it. */
function onceEach(places: LeftAlonePlaces): LeftAlonePlaces {
  const byRange = new Map<string, LeftAlonePlaces[number]>()
  for (const place of places) {
    const range = `${place.start},${place.end}`
    const known = byRange.get(range)
    if (known === undefined || FOR_OTHERS.has(known.value.reason)) byRange.set(range, place)
  }
  return [...byRange.values()]
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
  const { text, replacements, leftAlone, needs } = planAll(source, path, transforms, options)
  const isReplaced = createCoverage(replacements)
  const untouched = leftAlone.filter((place) => !isReplaced(place))
  const positionOf = createPositionIndex(source)
  return {
    output: text,
    replacements: inSourceOrder(asOne(replacements), positionOf),
    leftAlone: inSourceOrder(onceEach(untouched), positionOf),
    needs: [...needs],
  }
}
