import type { CheckedSource } from './check-source.ts'
import type { PlaygroundState } from './playground-state.ts'

/** Where the tools run, one check at a time. */
export interface Thread {
  /** Loads what a state needs, which may take as long as a network does. */
  load: (state: PlaygroundState) => Promise<void>
  check: (state: PlaygroundState) => Promise<CheckedSource>
  /** Ends it, whatever it does; what it was asked for fails. */
  end: () => void
}

/** How long a check may keep others waiting, in milliseconds. */
export const PATIENCE = 10_000

/** Has sources checked in a thread, for all that is on a page; what nobody wants any more is left out. */
export class SourceChecker {
  private readonly startThread: () => Thread
  private thread: Thread | undefined
  /** Settles, and never fails, with the check of now. */
  private running: Promise<unknown> | undefined
  private patience: ReturnType<typeof setTimeout> | undefined

  constructor(startThread: () => Thread) {
    this.startThread = startThread
  }

  /**
   * Undefined where the state was no longer wanted when its turn came.
   *
   * @throws {Error} where the tools could not be loaded or failed; the next check begins with a new thread
   */
  async check(state: PlaygroundState, isWanted: () => boolean): Promise<CheckedSource | undefined> {
    if (this.running !== undefined) this.patience ??= setTimeout(() => this.endThread(), PATIENCE)
    while (isWanted()) {
      const thread = (this.thread ??= this.startThread())
      try {
        await thread.load(state)
        if (this.running === undefined) return isWanted() ? await this.run(thread, state) : undefined
        await this.running
      } catch (error) {
        // One that was ended for the sake of another check has a successor.
        if (this.thread !== thread) continue
        this.endThread()
        throw error
      }
    }
    return undefined
  }

  private async run(thread: Thread, state: PlaygroundState): Promise<CheckedSource> {
    const check = thread.check(state)
    this.running = check.catch(() => undefined)
    try {
      return await check
    } finally {
      this.running = undefined
      clearTimeout(this.patience)
      this.patience = undefined
    }
  }

  private endThread(): void {
    const { thread } = this
    this.thread = undefined
    thread?.end()
  }
}
