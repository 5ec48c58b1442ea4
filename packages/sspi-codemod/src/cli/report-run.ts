import type { RunResult } from '../run/run-transforms.ts'
import type { TransformName } from '../run/transform-names.ts'
import type { Arguments } from './arguments.ts'
import { jsonReportOf } from './json-report.ts'
import { standardError, standardOutput } from './standard-streams.ts'
import { writeLines } from './write-lines.ts'
import { writeReport } from './write-report.ts'

export interface ReportOptions {
  cwd: string
  transforms: readonly TransformName[]
  /** Whether the changes were written. */
  write: boolean
}

async function reportText(result: RunResult, args: Arguments, options: ReportOptions): Promise<void> {
  const [{ colorsFor }, { describeFailures, describeRun }] = await Promise.all([
    import('./colors.ts'),
    import('./text-report.ts'),
  ])
  const [out, err] = [standardOutput(), standardError()]
  const colorsOf = (stream: NodeJS.WriteStream) => colorsFor(stream, args.color, process.env)
  if (args.diff) {
    const { describeDiff } = await import('./unified-diff.ts')
    const screen = { colors: colorsOf(out), isTerminal: out.isTTY }
    out.write(describeDiff(result.files, screen))
  }
  if (!args.quiet) {
    const { nextStepsOf } = await import('./next-steps.ts')
    const nextSteps = await nextStepsOf(result.files, { ...options, from: args.from, vendor: args.vendor })
    const stream = args.diff ? err : out
    const { write: written } = options
    writeLines(stream, describeRun(result, { written, nextSteps, shard: args.shard }, colorsOf(stream)))
  }
  writeLines(err, describeFailures(result, colorsOf(err)))
}

/** Prints what came of a run, for people or, with `--json` and `--format`, for machines. */
export async function reportRun(result: RunResult, args: Arguments, options: ReportOptions): Promise<void> {
  if (!args.json && args.format === undefined) return reportText(result, args, options)
  await writeReport(jsonReportOf(result, args.shard), args.format)
}
