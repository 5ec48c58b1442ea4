import { runTransforms, type RunOptions, type RunResult } from '../run/run-transforms.ts'
import type { Arguments } from './arguments.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { createProgressBar } from './progress-bar.ts'
import { reportRun } from './report-run.ts'

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

async function runWithProgress(options: RunOptions, isShown: boolean): Promise<RunResult> {
  if (!isShown) return withInterrupt((signal) => runTransforms(options, signal))
  const { onProgress, stop } = createProgressBar(process.stderr)
  try {
    return await withInterrupt((signal) => runTransforms({ ...options, onProgress }, signal))
  } finally {
    stop()
  }
}

/** Runs the transforms over files and folders, reports, and returns the exit code. */
export async function runPaths(args: Arguments, options: RunOptions): Promise<number> {
  const result = await runWithProgress(options, process.stderr.isTTY && !args.quiet)
  await reportRun(result, args, options)
  return exitCodeOf(result, args.check)
}
