import type { ReportFixFunction } from '@typescript-eslint/utils/ts-eslint'
import type { TextEdit } from 'sspi-analysis'

/** ESLint's fix for planned edits. */
export function fixerOf(edits: readonly TextEdit[]): ReportFixFunction {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text))
}
