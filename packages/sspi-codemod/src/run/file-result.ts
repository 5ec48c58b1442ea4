import type { LeftAloneReason, NeededConstant } from 'sspi-analysis'
import type { FilePlan, LeftAlonePlace, Replacement } from './plan-file.ts'
import type { ListedFile } from './file-list.ts'

export interface FileError {
  message: string
  line?: number
  column?: number
}

/** What is to be written to a file, or was. */
export interface Change {
  /** Undefined for a file that is not there yet. */
  before: Buffer | undefined
  source: string
  output: string
}

/**
 * What became of one file: `changed` (or would be, where nothing is written), `unchanged` (places were left alone),
 * `skipped` (left alone as a whole, for the reason of its places) or `failed`.
 */
export interface FileResult extends ListedFile {
  status: 'changed' | 'unchanged' | 'skipped' | 'failed'
  replacements: readonly Replacement[]
  leftAlone: readonly LeftAlonePlace[]
  error?: FileError
  /** The line of the source that the error is about. */
  wrongLine?: string | undefined
  /** The constants that the file reads, where it changed, from where constants come from. */
  needs?: readonly NeededConstant[]
  /** Present where the status is `changed`. */
  change?: Change
}

// Reasons that concern the file and not the place.
const WHOLE_FILE_REASONS = new Set<string>(['generated', 'minified'] satisfies LeftAloneReason[])

export function failed(
  file: ListedFile,
  error: FileError,
  leftAlone: readonly LeftAlonePlace[] = [],
): FileResult {
  const { path, realPath } = file
  return { path, realPath, status: 'failed', replacements: [], leftAlone, error }
}

/** A file that was left alone as a whole, before its places were looked for. */
export function skipped(file: ListedFile, reason: string, message: string): FileResult {
  const { path, realPath } = file
  const leftAlone = [{ line: 1, column: 1, text: '', reason, message }]
  return { path, realPath, status: 'skipped', replacements: [], leftAlone }
}

/** What a plan means for its file; `undefined` where there is nothing to say. */
export function resultOf(
  file: ListedFile,
  before: Buffer,
  source: string,
  plan: FilePlan,
): FileResult | undefined {
  const { path, realPath } = file
  const { output, replacements, leftAlone, needs } = plan
  if (output !== source) {
    const change = { before, source, output }
    return { path, realPath, status: 'changed', replacements, leftAlone, needs, change }
  }
  if (leftAlone.length === 0) return undefined
  const isSkipped = leftAlone.every(({ reason }) => WHOLE_FILE_REASONS.has(reason))
  return { path, realPath, status: isSkipped ? 'skipped' : 'unchanged', replacements: [], leftAlone }
}

/** A file whose change was held back: its places are left alone for a reason that lies outside of it. */
export function heldBack(file: FileResult, reason: string, message: string): FileResult {
  const { path, realPath, replacements, leftAlone } = file
  const places = replacements.map(({ line, column, before }) => ({
    line,
    column,
    text: before,
    reason,
    message,
  }))
  if (places.length === 0) places.push({ line: 1, column: 1, text: '', reason, message })
  return { path, realPath, status: 'skipped', replacements: [], leftAlone: [...places, ...leftAlone] }
}
