import { parseArguments, UsageExit, type Arguments } from './arguments.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import type { RunOptions, RunResult } from '../run/run-transforms.ts'

function runOptionsOf(args: Arguments, cwd: string): RunOptions {
  return {
    cwd,
    paths: args.paths,
    globs: args.ignore,
    gitignore: args.gitignore,
    transforms: args.transform,
    parser: args.parser,
    from: args.from,
    includeGenerated: args.includeGenerated,
    write: !(args.dryRun || args.check || args.diff),
    force: args.force,
  }
}

function write(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(lines.join('\n') + '\n')
}

async function reportText(result: RunResult, args: Arguments, options: RunOptions): Promise<void> {
  const [{ colorsFor }, { describeFailures, describeRun }, { importsPackage, installHintsFor }] =
    await Promise.all([import('./colors.ts'), import('./text-report.ts'), import('./install-hint.ts')])
  const colorsOf = (stream: NodeJS.WriteStream) => colorsFor(stream, args.color, process.env)
  if (args.diff) {
    const { describeDiff } = await import('./unified-diff.ts')
    process.stdout.write(describeDiff(result.files, colorsOf(process.stdout)))
  }
  if (!args.quiet) {
    const importing = result.files.filter(
      (file) => file.status === 'changed' && importsPackage(file, args.from),
    )
    const hints = installHintsFor(
      importing.map(({ realPath }) => realPath),
      options.cwd,
    )
    const stream = args.diff ? process.stderr : process.stdout
    write(stream, describeRun(result, options.write, hints, colorsOf(stream)))
  }
  write(process.stderr, describeFailures(result, colorsOf(process.stderr)))
}

async function report(result: RunResult, args: Arguments, options: RunOptions): Promise<void> {
  if (!args.json) return reportText(result, args, options)
  const { jsonReportOf } = await import('./json-report.ts')
  write(process.stdout, [JSON.stringify(jsonReportOf(result), undefined, 2)])
}

/** Calls `run` with a signal that an interrupt from the keyboard aborts; a second interrupt ends the process. */
async function withInterrupt<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const onInterrupt = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort()
  }
  process.on('SIGINT', onInterrupt)
  try {
    return await run(controller.signal)
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}

async function runCommand(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv)
  const options = runOptionsOf(args, process.cwd())
  const { runTransforms } = await import('../run/run-transforms.ts')
  const result = await withInterrupt((signal) => runTransforms(options, signal))
  await report(result, args, options)
  return exitCodeOf(result, args.check)
}

/** Runs the command and returns its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader such as head may close the pipe early; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    return await runCommand(argv)
  } catch (error) {
    if (error instanceof UsageExit) {
      const stream = error.exitCode === exitCodes.done ? process.stdout : process.stderr
      stream.write(error.message.trimEnd() + '\n')
      return error.exitCode
    }
    const { PathError } = await import('../run/list-files.ts')
    if (!(error instanceof PathError)) throw error
    const { printable } = await import('./printable.ts')
    process.stderr.write(`error: ${printable(error.message)}\n`)
    return exitCodes.usage
  }
}
