import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
import type { FileResult } from '../run/file-result.ts'
import type { Colors } from './colors.ts'
import { printable } from './printable.ts'

const CONTEXT_LINES = 3
const HEADER_LINES = 2

function colorLine(line: string, index: number, colors: Colors): string {
  // Escape sequences of a source must not act on the terminal; the patch for programs keeps them.
  const shown = line.replace(/[^\t\r]+/gu, printable)
  if (index < HEADER_LINES) return colors.bold(shown)
  if (line.startsWith('@@')) return colors.cyan(shown)
  if (line.startsWith('-')) return colors.red(shown)
  return line.startsWith('+') ? colors.green(shown) : shown
}

function diffOf(path: string, source: string, output: string, colors: Colors): string {
  const options = { context: CONTEXT_LINES }
  const patch = structuredPatch(`a/${path}`, `b/${path}`, source, output, undefined, undefined, options)
  const text = formatPatch(patch, FILE_HEADERS_ONLY)
  if (!colors.isColorSupported) return text
  const lines = text.split('\n').map((line, index) => colorLine(line, index, colors))
  return lines.join('\n')
}

/** What the changes of a run look like as one patch, which `git apply` and `patch -p1` take. */
export function describeDiff(files: readonly FileResult[], colors: Colors): string {
  const diffs = files.flatMap(({ path, change }) =>
    change ? [diffOf(path, change.source, change.output, colors)] : [],
  )
  return diffs.join('')
}
