import type { Outcome } from './project.ts'

interface Diagnostic {
  message: string
  /** As `sspi(no-magic-status)`. */
  code: string
  filename: string
  labels: { span: { line: number; column: number } }[]
}

/** One report of a linter, in words that are the same for each. */
export interface Report {
  file: string
  line: number
  column: number
  rule: string
  message: string
}

/** What our rules report through oxlint, in no order. */
export function oxlintReports({ stdout, stderr }: Outcome): Report[] {
  if (!stdout.startsWith('{')) throw new Error(`oxlint printed no report:\n${stdout}${stderr}`)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  return diagnostics.flatMap(({ message, code, filename, labels }) => {
    const rule = /^sspi\((.+)\)$/u.exec(code)?.[1]
    const [label] = labels
    if (rule === undefined || label === undefined) return []
    return { file: filename, line: label.span.line, column: label.span.column, rule, message }
  })
}

/** Reports as sorted lines, to be compared. */
export function linesOf(reports: readonly Report[]): string[] {
  return reports
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} sspi/${rule}: ${message}`)
    .sort()
}
