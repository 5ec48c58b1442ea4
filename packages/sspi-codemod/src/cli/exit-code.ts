import type { FileResult } from '../run/file-result.ts'

/** What the command's exit code says. */
export const exitCodes = { done: 0, changesOrFailures: 1, usage: 2, interrupted: 130 } as const

interface FinishedRun {
  files: readonly Pick<FileResult, 'status'>[]
  interrupted: boolean
}

/** The exit code of a finished run; `check` makes changes that are due count as a failure. */
export function exitCodeOf({ files, interrupted }: FinishedRun, check: boolean): number {
  if (interrupted) return exitCodes.interrupted
  const isBad = files.some(({ status }) => status === 'failed' || (check && status === 'changed'))
  return isBad ? exitCodes.changesOrFailures : exitCodes.done
}
