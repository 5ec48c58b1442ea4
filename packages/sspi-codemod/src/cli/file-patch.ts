import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
import { lineHunks } from './line-hunks.ts'

const CONTEXT_LINES = 3

// Looking for the smallest difference takes time in the square of its lines.
const LONGEST_DIFFERENCE = 500

/** What `git apply` and `patch` take; `names` are those of the file before and after. */
export function filePatch(names: readonly [string, string], source: string, output: string): string {
  const [before, after] = names
  const options = { context: CONTEXT_LINES, maxEditLength: LONGEST_DIFFERENCE }
  const patch = structuredPatch(before, after, source, output, undefined, undefined, options) ?? {
    oldFileName: before,
    newFileName: after,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: lineHunks(source, output, CONTEXT_LINES),
  }
  return formatPatch(patch, FILE_HEADERS_ONLY)
}
