import { exitCodes } from './exit-code.ts'
import { printable } from './printable.ts'

/** A command line that starts no run: it asks for help or the version, or it is wrong. */
export class UsageExit extends Error {
  override readonly name = 'UsageExit'
  readonly exitCode: number
  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}

/** A command line that is wrong, with one sentence on what to do; it may hold any text that the user gave. */
export function usageError(sentence: string): UsageExit {
  return new UsageExit(`error: ${printable(sentence)}`, exitCodes.usage)
}
