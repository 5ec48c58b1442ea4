import type { StructuredPatchHunk } from 'diff'

interface DiffLine {
  sign: ' ' | '-' | '+'
  line: string
}

// As far as an import reaches that was put in, or declarations that were taken out.
const LONGEST_GAP = 50

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/u)
}

/** How many lines after the one at an index a line stands; 0 where it is not near. */
function distanceTo(line: string | undefined, lines: readonly string[], from: number): number {
  const end = Math.min(from + LONGEST_GAP, lines.length)
  for (let index = from + 1; index < end; index += 1) if (lines[index] === line) return index - from
  return 0
}

/** How many lines go and how many come where two texts begin to differ. */
function gapAt(before: readonly string[], index: number, after: readonly string[], other: number) {
  if (index === before.length) return { removed: 0, added: 1 }
  if (other === after.length) return { removed: 1, added: 0 }
  const added = distanceTo(before[index], after, other)
  if (added > 0) return { removed: 0, added }
  const removed = distanceTo(after[other], before, index)
  return removed > 0 ? { removed, added: 0 } : { removed: 1, added: 1 }
}

function differenceOf(before: readonly string[], after: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = []
  let gap: { removed: DiffLine[]; added: DiffLine[] } = { removed: [], added: [] }
  let [index, other] = [0, 0]
  while (index < before.length || other < after.length) {
    const line = before[index]
    if (line !== undefined && line === after[other]) {
      for (const one of gap.removed) lines.push(one)
      for (const one of gap.added) lines.push(one)
      gap = { removed: [], added: [] }
      lines.push({ sign: ' ', line })
      index += 1
      other += 1
      continue
    }
    const { removed, added } = gapAt(before, index, after, other)
    for (const one of before.slice(index, index + removed)) gap.removed.push({ sign: '-', line: one })
    for (const one of after.slice(other, other + added)) gap.added.push({ sign: '+', line: one })
    index += removed
    other += added
  }
  return lines.concat(gap.removed, gap.added)
}

/** The first and the last line of each hunk, with lines that stayed around what changed. */
function rangesOf(lines: readonly DiffLine[], context: number): [first: number, last: number][] {
  const ranges: [number, number][] = []
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue
    const [first, last] = [Math.max(0, index - context), Math.min(lines.length - 1, index + context)]
    const range = ranges.at(-1)
    if (range && first <= range[1] + 1) range[1] = last
    else ranges.push([first, last])
  }
  return ranges
}

function describeLine({ sign, line }: DiffLine): string[] {
  return line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file']
}

/**
 * The hunks between two texts, in time that grows with their lines: they are right, though not always the shortest, for
 * lines are taken to stay where they are but for small gaps.
 */
export function lineHunks(source: string, output: string, context: number): StructuredPatchHunk[] {
  const lines = differenceOf(linesOf(source), linesOf(output))
  const hunks: StructuredPatchHunk[] = []
  let [oldLine, newLine, next] = [1, 1, 0]
  for (const [first, last] of rangesOf(lines, context)) {
    oldLine += first - next
    newLine += first - next
    const inside = lines.slice(first, last + 1)
    const oldLines = inside.filter(({ sign }) => sign !== '+').length
    const newLines = inside.filter(({ sign }) => sign !== '-').length
    hunks.push({
      oldStart: oldLine,
      oldLines,
      newStart: newLine,
      newLines,
      lines: inside.flatMap(describeLine),
    })
    oldLine += oldLines
    newLine += newLines
    next = last + 1
  }
  return hunks
}
