import type { Position } from 'sspi-analysis'
import type { JsonReport } from './json-report.ts'
import { snippet } from './printable.ts'

/** One place of a report, as every CI host knows it: where it is, how bad, and one sentence. */
export interface ReportedPlace {
  /** Relative to the working directory, with `/`. */
  path: string
  start: Position
  /** Behind the last character; the start itself where the whole file is meant. */
  end: Position
  /** `error` for what `--check` counts. */
  level: 'error' | 'note'
  /** `replacement`, `failure` or the reason for which a place was left alone. */
  rule: string
  /** What the rule says of all its places. */
  description: string
  message: string
  /** What stands there. */
  text: string
}

type ReportedFile = JsonReport['files'][number]

const LINE_END = /\r\n|[\n\r\u2028\u2029]/u

function endOf({ line, column }: Position, text: string): Position {
  const lines = text.split(LINE_END)
  const last = lines.at(-1) ?? ''
  if (lines.length === 1) return { line, column: column + last.length }
  return { line: line + lines.length - 1, column: last.length + 1 }
}

function describeReplacement(before: string, after: string, code: string): string {
  if (after === '') return `${snippet(before)} declares ${code}: sspi-codemod takes it out.`
  return `${snippet(before)} is ${code}: sspi-codemod writes ${snippet(after)}.`
}

function replacementsIn({ path, replacements }: ReportedFile): ReportedPlace[] {
  return replacements.map(({ line, column, before, after, code }) => ({
    path,
    start: { line, column },
    end: endOf({ line, column }, before),
    level: 'error',
    rule: 'replacement',
    description: 'A status code that sspi-codemod replaces by a named constant.',
    message: describeReplacement(before, after, code),
    text: before,
  }))
}

function placesLeftAloneIn({ path, leftAlone }: ReportedFile): ReportedPlace[] {
  return leftAlone.map(({ line, column, text, reason, message }) => ({
    path,
    start: { line, column },
    end: endOf({ line, column }, text),
    level: 'note',
    rule: reason,
    description: message,
    message: text === '' ? message : `${snippet(text)} is left alone: ${message}`,
    text,
  }))
}

function failureIn({ path, error }: ReportedFile): ReportedPlace[] {
  if (error === undefined) return []
  const { line = 1, column = 1, message } = error
  const start = { line, column }
  const description = 'A file that could not be read, understood or written.'
  return [{ path, start, end: start, level: 'error', rule: 'failure', description, message, text: '' }]
}

/** Everything that a report says, place by place in its order. */
export function reportedPlacesOf({ files }: Pick<JsonReport, 'files'>): ReportedPlace[] {
  return files.flatMap((file) => [...failureIn(file), ...replacementsIn(file), ...placesLeftAloneIn(file)])
}
