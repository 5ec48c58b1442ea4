import type { Change, FileResult } from '../run/file-result.ts'
import type { Colors } from './colors.ts'
import { filePatch } from './file-patch.ts'
import { printable } from './printable.ts'

const HEADER_LINES = 2

function patchOf(path: string, { before, source, output }: Change): string {
  return filePatch([before === undefined ? '/dev/null' : `a/${path}`, `b/${path}`], source, output)
}

function colorLine(line: string, index: number, colors: Colors): string {
  // Escape sequences of a source must not act on the terminal; the patch for programs keeps them.
  const shown = line.replace(/[^\t\r]+|\r(?!$)/gu, printable)
  if (index < HEADER_LINES) return colors.bold(shown)
  if (line.startsWith('@@')) return colors.cyan(shown)
  if (line.startsWith('-')) return colors.red(shown)
  return line.startsWith('+') ? colors.green(shown) : shown
}

/** Where the diff goes: to people, or on to a program. */
export interface Screen {
  colors: Colors
  isTerminal: boolean
}

function diffOf(path: string, change: Change, { colors, isTerminal }: Screen): string {
  const text = patchOf(path, change)
  if (!colors.isColorSupported && !isTerminal) return text
  const lines = text.split('\n').map((line, index) => colorLine(line, index, colors))
  return lines.join('\n')
}

/** What the changes of a run look like as one patch, which `git apply` and `patch -p1` take. */
export function describeDiff(files: readonly FileResult[], screen: Screen): string {
  const diffs = files.flatMap(({ path, change }) => (change ? [diffOf(path, change, screen)] : []))
  return diffs.join('')
}
