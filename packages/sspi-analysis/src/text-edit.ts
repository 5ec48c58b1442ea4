import type { SecurityStatusName } from 'sspi-status'
import type { ModuleSystem } from './module-system.ts'

/** How a status code is written: two numbers that are never `===`, a bigint, or hex text. */
export type Representation = 'unsigned' | 'int32' | 'bigint' | 'hex'

/** One splice: the UTF-16 units from `start` up to `end` become `text`. */
export interface TextEdit {
  start: number
  end: number
  text: string
  /** Present where the edit replaces an expression by a constant; absent on import lines. */
  replaces?: ConstantOfEdit
  /** The constants of the import sources that the edit makes the file read. */
  needs?: readonly NeededConstant[]
  /** The constants whose declarations go with the edit. */
  removes?: readonly RemovedConstant[]
}

/** Which constant an edit is about. */
export interface ConstantOfEdit {
  code: SecurityStatusName
  representation: Representation
}

/** A constant that a file reads from where constants come from, and how it takes its imports where one is added. */
export interface NeededConstant {
  name: string
  representation: Representation
  system?: ModuleSystem
}

/** A constant with the place of its declaration in the source. */
export interface RemovedConstant extends ConstantOfEdit {
  start: number
  end: number
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
