import { parseArguments, type Arguments } from './arguments.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { runOptionsOf } from './run-options.ts'
import { standardError, standardOutput } from './standard-streams.ts'
import { usageError, UsageExit } from './usage-exit.ts'

/** What to run; `undefined` where the user was asked and ended the questions. */
async function completed(args: Arguments, cwd: string): Promise<Arguments | undefined> {
  if (args.paths.length > 0) return args
  const isTerminal = process.stdin.isTTY && standardOutput().isTTY && standardError().isTTY
  if (!isTerminal) throw usageError('name at least one file or folder, for example: sspi-codemod src')
  const { askFor } = await import('./questions.ts')
  return askFor(args, cwd)
}

async function runMerge(
  names: readonly string[],
  { check, format }: Arguments,
  cwd: string,
): Promise<number> {
  const [{ mergeReports }, { writeReport }] = await Promise.all([
    import('./merge-reports.ts'),
    import('./write-report.ts'),
  ])
  const report = mergeReports(names, cwd)
  await writeReport(report, format)
  const interrupted = report.files.some(({ leftAlone }) =>
    leftAlone.some(({ reason }) => reason === 'interrupted'),
  )
  return exitCodeOf({ files: report.files, interrupted }, check)
}

async function runCommand(argv: readonly string[]): Promise<number> {
  const args = await parseArguments(argv)
  const cwd = process.cwd()
  if (args.mergeReports) return runMerge(args.mergeReports, args, cwd)
  if (args.stdinFilepath !== undefined) {
    const { runStdin } = await import('./run-stdin.ts')
    return runStdin(args.stdinFilepath, args, runOptionsOf(args, cwd))
  }
  const complete = await completed(args, cwd)
  if (!complete) return exitCodes.interrupted
  const { runPaths } = await import('./run-paths.ts')
  return runPaths(complete, runOptionsOf(complete, cwd))
}

/** Ends the process as the error asks for; `undefined` where it is no error of the user's. */
async function exitCodeFor(error: unknown): Promise<number | undefined> {
  if (error instanceof UsageExit) {
    const stream = error.exitCode === exitCodes.done ? standardOutput() : standardError()
    stream.write(error.message.trimEnd() + '\n')
    return error.exitCode
  }
  const { PathError } = await import('../run/list-files.ts')
  if (!(error instanceof PathError)) return undefined
  standardError().write(usageError(error.message).message + '\n')
  return exitCodes.usage
}

/** Runs the command and returns its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await runCommand(argv)
  } catch (error) {
    const exitCode = await exitCodeFor(error)
    if (exitCode === undefined) throw error
    return exitCode
  }
}
