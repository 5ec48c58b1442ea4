import { SourceError } from '../../packages/sspi-codemod/src/source-error.ts'

/** What a parser threw, as the codemod says it: both parsers here count lines from 1, and one of them columns from 0. */
export function sourceErrorOf(error: unknown): SourceError {
  const { message, lineNumber, column } = fieldsOf(error)
  return new SourceError(message, lineNumber, column)
}

function fieldsOf(error: unknown): {
  message: string
  lineNumber: number | undefined
  column: number | undefined
} {
  const message = error instanceof Error ? error.message : String(error)
  const numberIn = (key: string) => {
    const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined
    return typeof value === 'number' ? value : undefined
  }
  return { message, lineNumber: numberIn('lineNumber'), column: numberIn('column') }
}
