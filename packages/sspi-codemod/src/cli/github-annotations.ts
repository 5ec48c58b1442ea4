import { printable } from './printable.ts'
import type { ReportedPlace } from './reported-places.ts'

const COMMANDS = { error: 'error', note: 'notice' } as const

function escapeMessage(text: string): string {
  // The log of a run is a terminal to those who read it.
  const shown = text.replace(/[^\r\n]+/gu, printable)
  return shown.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function annotationOf({ path, start, end, level, rule, message }: ReportedPlace): string {
  // GitHub wants columns only where the place ends on the line where it starts.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: `sspi-codemod ${rule}`,
  }
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[level]} ${written.join(',')}::${escapeMessage(message)}`
}

/** A workflow command of GitHub Actions for each place, which shows it beside the line of a pull request. */
export function githubAnnotationsOf(places: readonly ReportedPlace[]): string[] {
  return places.map(annotationOf)
}
