import { buffer } from 'node:stream/consumers'
import { planSource } from '../run/plan-source.ts'
import type { RunOptions, RunResult } from '../run/run-transforms.ts'
import type { Arguments } from './arguments.ts'
import { exitCodeOf } from './exit-code.ts'
import { standardError, standardOutput } from './standard-streams.ts'

/** Writes the source alone, changed or as it came; of one that failed nothing but the failure. */
async function writeSource(result: RunResult, before: Buffer, color: boolean): Promise<void> {
  const [file] = result.files
  if (file?.status !== 'failed') {
    standardOutput().write(file?.change ? file.change.output : before)
    return
  }
  const [{ colorsFor }, { describeFailures }, { writeLines }] = await Promise.all([
    import('./colors.ts'),
    import('./text-report.ts'),
    import('./write-lines.ts'),
  ])
  const stream = standardError()
  writeLines(stream, describeFailures(result, colorsFor(stream, color, process.env)))
}

/** Transforms the source on stdin, of which `name` says where it lies, and returns the exit code. Writes no file. */
export async function runStdin(name: string, args: Arguments, options: RunOptions): Promise<number> {
  const before = await buffer(process.stdin)
  const result = await planSource(name, before, options)
  if (args.dryRun || args.check || args.diff || args.json || args.format) {
    const { reportRun } = await import('./report-run.ts')
    await reportRun(result, args, { ...options, write: false })
  } else {
    await writeSource(result, before, args.color)
  }
  return exitCodeOf(result, args.check)
}
