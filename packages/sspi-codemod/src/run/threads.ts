import { setTimeout } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { packGroup, type FileGroup } from './file-list.ts'
import type { FileResult } from './file-result.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { emptyOutcome, type Outcome } from './plan-lazily.ts'
import type { GroupMessage, WorkMessage } from './plan-worker.ts'
import type { SharedWork } from './shared-work.ts'

// A thread takes as long to start as this many files to read, or as this many candidates to plan.
const FILES_PER_THREAD = 5000
const CANDIDATES_BEFORE_THREADS = 32

const PROGRESS_MS = 100

interface Thread {
  number: number
  worker: Worker
  /** Resolves once nothing more comes from it. */
  ended: Promise<void>
}

/** What other threads made of their part of the files. */
export interface OthersOutcome {
  outcome: Outcome
  /** Groups that threads had taken when they died. */
  unfinished: readonly number[]
}

/** The threads that a run starts beside its own, where the files are so many that it pays. */
export class Threads {
  readonly #most: number
  readonly #threads: Thread[] = []
  readonly #outcomes = new Map<number, GroupMessage>()
  #listed = 0
  /** Undefined until there is something to do. */
  #messageOf: (() => Omit<WorkMessage, 'thread'>) | undefined

  /** @param concurrency how many threads there may be, the run's own among them */
  constructor(concurrency: number) {
    this.#most = concurrency - 1
  }

  /** Starts threads while files are still being listed, so that they are there when the list is. */
  onGroup({ names }: FileGroup): void {
    this.#listed += names.length
    if (this.#listed >= FILES_PER_THREAD * (this.#threads.length + 1)) this.#start()
  }

  /** Hands the groups to the threads that were started, and to those that will be. */
  share(groups: readonly FileGroup[], work: SharedWork, options: PlanningOptions): void {
    let message: Omit<WorkMessage, 'thread'> | undefined
    this.#messageOf = () => (message ??= { groups: groups.map(packGroup), buffer: work.buffer, options })
    for (const thread of this.#threads) this.#hand(thread, this.#messageOf())
  }

  /** Starts threads where candidates are so many that planning them is the work. */
  helpWith(candidates: number, work: SharedWork): void {
    if (candidates < CANDIDATES_BEFORE_THREADS) return
    while (this.#threads.length < Math.min(this.#most, work.left)) this.#start()
  }

  /** Waits for the other threads. */
  async finish(work: SharedWork, report: () => void | Promise<void>): Promise<OthersOutcome> {
    for (const { worker } of this.#threads) worker.ref()
    const ended = Promise.all(this.#threads.map((thread) => thread.ended)).then(() => true)
    while (!(await Promise.race([ended, setTimeout(PROGRESS_MS, false, { ref: false })]))) await report()
    const unfinished = work.isStopped ? [] : this.#threads.flatMap(({ number }) => work.unfinishedOf(number))
    for (const group of unfinished) this.#outcomes.delete(group)
    const outcome = emptyOutcome()
    for (const { results, candidates } of this.#outcomes.values()) {
      for (const result of results) outcome.results.push(withBuffer(result))
      outcome.candidates += candidates
    }
    return { outcome, unfinished }
  }

  #start(): void {
    if (this.#threads.length >= this.#most) return
    // Most runs start no thread and need not load what does.
    const { Worker: NewWorker } = process.getBuiltinModule('node:worker_threads')
    const worker = new NewWorker(new URL('./plan-worker.cjs', import.meta.url))
    const ended = new Promise<void>((resolve) => {
      worker.on('message', (message: GroupMessage | 'end') => {
        if (message === 'end') resolve()
        else this.#outcomes.set(message.group, message)
      })
      // A thread that cannot go on leaves its groups unfinished, which says all that matters.
      worker.on('error', () => resolve())
      worker.on('exit', () => resolve())
    })
    // Only a run that waits for a thread is kept alive by it.
    worker.unref()
    const thread = { number: this.#threads.length + 2, worker, ended: ended.then(() => worker.unref()) }
    this.#threads.push(thread)
    if (this.#messageOf) this.#hand(thread, this.#messageOf())
  }

  #hand({ number, worker }: Thread, message: Omit<WorkMessage, 'thread'>): void {
    worker.postMessage({ ...message, thread: number } satisfies WorkMessage)
  }
}

/** A buffer comes from another thread as plain bytes. */
function withBuffer(result: FileResult): FileResult {
  const before = result.change?.before
  if (!result.change || before === undefined) return result
  const { buffer, byteOffset, byteLength } = before
  return { ...result, change: { ...result.change, before: Buffer.from(buffer, byteOffset, byteLength) } }
}
