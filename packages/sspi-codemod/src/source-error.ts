/** A source that no parser can read. `line` and `column` count from 1, as ESLint's do. */
export class SourceError extends Error {
  readonly line: number | undefined
  readonly column: number | undefined
  constructor(message: string, line?: number, column?: number) {
    super(message)
    this.name = 'SourceError'
    this.line = line
    this.column = column
  }
}
