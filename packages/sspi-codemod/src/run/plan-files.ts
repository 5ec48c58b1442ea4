import { setImmediate } from 'node:timers/promises'
import { filesIn, type FileGroup, type FileList } from './file-list.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { createFilePlanner, emptyOutcome, type Outcome } from './plan-lazily.ts'
import { SharedWork } from './shared-work.ts'
import type { Threads } from './threads.ts'

/** Hears from time to time how many files of how many were looked at; the run waits for it. */
export type OnProgress = (scanned: number, total: number) => void | Promise<void>

// Signals and other threads are heard only when the event loop turns.
const FILES_PER_TURN = 100

/** The number of the thread that the run began in. */
const MAIN = 1

function workOn({ groups }: FileList): SharedWork {
  const work = new SharedWork()
  work.add(groups.length)
  return work
}

/**
 * Reads the files and plans their changes, up to where `signal` aborts. Results are in no particular order where other
 * `threads` take a part.
 */
export async function planFiles(
  files: FileList,
  options: PlanningOptions,
  signal: AbortSignal,
  onProgress?: OnProgress,
  threads?: Threads,
): Promise<Outcome> {
  const { groups } = files
  const work = threads?.work ?? workOn(files)
  const outcome = emptyOutcome()
  const planFile = createFilePlanner(options)
  const report = () => onProgress?.(outcome.scanned + work.scanned, files.length)
  let isTurn = true

  /** Whether the run goes on after it. */
  async function planGroup(group: FileGroup): Promise<boolean> {
    for (const file of filesIn(group)) {
      if (isTurn) {
        await setImmediate()
        await report()
      }
      if (signal.aborted) return false
      const planning = planFile(file, outcome)
      isTurn = outcome.scanned % FILES_PER_TURN === 0
      if (!planning) continue
      // A candidate takes as long as hundreds of other files.
      isTurn = true
      await planning
      threads?.helpWith(outcome.candidates)
    }
    return true
  }

  async function planGroups(next: () => number | undefined): Promise<void> {
    for (let index = next(); index !== undefined; index = next()) {
      const group = groups[index]
      if (group && !(await planGroup(group))) return
    }
  }

  signal.addEventListener('abort', () => work.stop())
  if (threads && signal.aborted) work.stop()
  await planGroups(() => work.claim(MAIN))
  const others = await threads?.finish(report)
  if (!others) return outcome
  // What a thread took with it when it died is done here.
  const lost = others.unfinished.values()
  await planGroups(() => lost.next().value)
  return {
    results: [...outcome.results, ...others.outcome.results],
    scanned: outcome.scanned + work.scanned,
    candidates: outcome.candidates + others.outcome.candidates,
  }
}
