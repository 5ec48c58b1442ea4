import type { JsonReport } from './json-report.ts'
import type { ReportFormat } from './report-formats.ts'
import type { ReportedPlace } from './reported-places.ts'
import { printableJson } from './printable.ts'
import { writeOutput } from './write-output.ts'

type LinesOf = (places: readonly ReportedPlace[]) => Promise<string[]>

const linesIn: Readonly<Record<ReportFormat, LinesOf>> = {
  github: async (places) => (await import('./github-annotations.ts')).githubAnnotationsOf(places),
  gitlab: async (places) => [printableJson((await import('./gitlab-report.ts')).gitlabIssuesOf(places))],
  sarif: async (places) => [printableJson((await import('./sarif-log.ts')).sarifLogOf(places))],
}

/** Prints a report for machines, in the format of a CI host where one is asked for. */
export async function writeReport(report: JsonReport, format: ReportFormat | undefined): Promise<void> {
  if (format === undefined) {
    writeOutput(printableJson(report) + '\n')
    return
  }
  const { reportedPlacesOf } = await import('./reported-places.ts')
  const lines = await linesIn[format](reportedPlacesOf(report))
  writeOutput(lines.map((line) => line + '\n').join(''))
}
