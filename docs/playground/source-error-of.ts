import { SourceError } from '../../packages/sspi-codemod/src/source-error.ts'

/** What a parser threw, as the codemod says it; the place stands in ESLint's report. */
export function sourceErrorOf(error: unknown): SourceError {
  return new SourceError(error instanceof Error ? error.message : String(error))
}
