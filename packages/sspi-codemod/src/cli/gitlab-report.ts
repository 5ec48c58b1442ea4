import { hash } from 'node:crypto'
import type { ReportedPlace } from './reported-places.ts'

/** An issue of GitLab's code quality report, which is a list of these. */
export interface GitlabIssue {
  description: string
  check_name: string
  /** The same as long as the place is, also where it moves to another line. */
  fingerprint: string
  severity: 'info' | 'major'
  location: { path: string; lines: { begin: number; end: number } }
}

const SEVERITIES = { error: 'major', note: 'info' } as const

/** The issues, in the order of the places. */
export function gitlabIssuesOf(places: readonly ReportedPlace[]): GitlabIssue[] {
  const seen = new Map<string, number>()
  return places.map(({ path, start, end, level, rule, message, text }) => {
    const identity = JSON.stringify([path, rule, text])
    const earlier = seen.get(identity) ?? 0
    seen.set(identity, earlier + 1)
    return {
      description: message,
      check_name: `sspi-codemod/${rule}`,
      fingerprint: hash('sha256', `${identity}${earlier}`),
      severity: SEVERITIES[level],
      location: { path, lines: { begin: start.line, end: end.line } },
    }
  })
}
