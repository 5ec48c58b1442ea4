import { runTransforms, type RunOptions, type RunResult } from '../run/run-transforms.ts'
import type { Arguments } from './arguments.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { createProgressBar } from './progress-bar.ts'
import { reportRun } from './report-run.ts'
import { standardError } from './standard-streams.ts'

// From the keyboard, and what stops a job in CI. Closing a terminal leaves no screen to report on, and ends the process.
const INTERRUPTS = ['SIGINT', 'SIGTERM'] as const

/** Calls `run` with a signal that an interrupt aborts; a second interrupt ends the process. */
async function withInterrupt<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const onInterrupt = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort()
  }
  for (const name of INTERRUPTS) process.on(name, onInterrupt)
  try {
    return await run(controller.signal)
  } finally {
    for (const name of INTERRUPTS) process.off(name, onInterrupt)
  }
}

async function runWithProgress(options: RunOptions, isShown: boolean): Promise<RunResult> {
  if (!isShown) return withInterrupt((signal) => runTransforms(options, signal))
  const { onProgress, stop } = createProgressBar(standardError)
  try {
    return await withInterrupt((signal) => runTransforms({ ...options, onProgress }, signal))
  } finally {
    stop()
  }
}

/** Runs the transforms over files and folders, reports, and returns the exit code. */
export async function runPaths(args: Arguments, options: RunOptions): Promise<number> {
  const result = await runWithProgress(options, !args.quiet)
  await reportRun(result, args, options)
  return exitCodeOf(result, args.check)
}
