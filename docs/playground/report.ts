/** A change of the text: what stands between two offsets becomes another text. */
export interface Edit {
  from: number
  to: number
  insert: string
}

/** A fix or a suggestion, under the words that a button has. */
export interface OfferedChange {
  label: string
  edit: Edit
}

/** What a rule says of one place, or a parser of a source that it cannot read. */
export interface Report {
  rule: string | undefined
  message: string
  /** Both count from 1, as in ESLint. */
  line: number
  column: number
  /** The same place in offsets, for an editor. */
  from: number
  to: number
  changes: OfferedChange[]
}
