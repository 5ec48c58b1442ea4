import type { SecurityStatusName } from 'sspi-status'

/** How a status code is written: two numbers that are never `===`, a bigint, or hex text. */
export type Representation = 'unsigned' | 'int32' | 'bigint' | 'hex'

/** One splice: the UTF-16 units from `start` up to `end` become `text`. */
export interface TextEdit {
  start: number
  end: number
  text: string
  /** Present where the edit replaces a magic literal; absent on import lines. */
  replaces?: { code: SecurityStatusName; representation: Representation }
}

/**
 * Applies edits that do not overlap; every unit outside them stays as it was.
 * @throws {RangeError} where two edits overlap or one lies outside the text.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let position = 0
  for (const edit of sorted) {
    if (edit.start < position || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another edit or leaves the text`)
    }
    pieces.push(source.slice(position, edit.start), edit.text)
    position = edit.end
  }
  pieces.push(source.slice(position))
  return pieces.join('')
}
