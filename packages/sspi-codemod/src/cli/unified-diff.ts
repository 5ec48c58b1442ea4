import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatchHunk } from 'diff'
import type { Change, FileResult } from '../run/file-result.ts'
import type { Colors } from './colors.ts'
import { printable } from './printable.ts'

const CONTEXT_LINES = 3
const HEADER_LINES = 2

// Looking for the smallest difference takes time in the square of its lines.
const LONGEST_DIFFERENCE = 4000

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/u)
}

function prefixed(sign: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
  )
}

function countCommon(length: number, isCommon: (index: number) => boolean): number {
  let count = 0
  while (count < length && isCommon(count)) count += 1
  return count
}

/** One hunk for everything from the first difference to the last one. */
function wholeHunk(source: string, output: string): StructuredPatchHunk {
  const [before, after] = [linesOf(source), linesOf(output)]
  const shorter = Math.min(before.length, after.length)
  const start = countCommon(shorter, (index) => before[index] === after[index])
  const end = countCommon(shorter - start, (index) => before.at(-1 - index) === after.at(-1 - index))
  const leading = before.slice(Math.max(0, start - CONTEXT_LINES), start)
  const removed = before.slice(start, before.length - end)
  const added = after.slice(start, after.length - end)
  const trailing = before.slice(before.length - end, before.length - end + CONTEXT_LINES)
  return {
    oldStart: start - leading.length + 1,
    oldLines: leading.length + removed.length + trailing.length,
    newStart: start - leading.length + 1,
    newLines: leading.length + added.length + trailing.length,
    lines: [
      ...prefixed(' ', leading),
      ...prefixed('-', removed),
      ...prefixed('+', added),
      ...prefixed(' ', trailing),
    ],
  }
}

function patchOf(path: string, { before: bytes, source, output }: Change): string {
  // What `git apply` and `patch` take for a new file.
  const [before, after] = [bytes === undefined ? '/dev/null' : `a/${path}`, `b/${path}`]
  const options = { context: CONTEXT_LINES, maxEditLength: LONGEST_DIFFERENCE }
  const patch = structuredPatch(before, after, source, output, undefined, undefined, options) ?? {
    oldFileName: before,
    newFileName: after,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [wholeHunk(source, output)],
  }
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

function colorLine(line: string, index: number, colors: Colors): string {
  // Escape sequences of a source must not act on the terminal; the patch for programs keeps them.
  const shown = line.replace(/[^\t\r]+/gu, printable)
  if (index < HEADER_LINES) return colors.bold(shown)
  if (line.startsWith('@@')) return colors.cyan(shown)
  if (line.startsWith('-')) return colors.red(shown)
  return line.startsWith('+') ? colors.green(shown) : shown
}

function diffOf(path: string, change: Change, colors: Colors): string {
  const text = patchOf(path, change)
  if (!colors.isColorSupported) return text
  const lines = text.split('\n').map((line, index) => colorLine(line, index, colors))
  return lines.join('\n')
}

/** What the changes of a run look like as one patch, which `git apply` and `patch -p1` take. */
export function describeDiff(files: readonly FileResult[], colors: Colors): string {
  const diffs = files.flatMap(({ path, change }) => (change ? [diffOf(path, change, colors)] : []))
  return diffs.join('')
}
