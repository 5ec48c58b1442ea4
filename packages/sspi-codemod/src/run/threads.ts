import { setTimeout } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { packGroup, type FileGroup } from './file-list.ts'
import type { FileResult } from './file-result.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { emptyOutcome, type Outcome } from './plan-lazily.ts'
import type { GroupMessage, GroupsMessage, WorkerData } from './plan-worker.ts'
import { SharedWork } from './shared-work.ts'

// A thread takes as long to start as this many files to read, or as this many candidates to plan.
const FILES_PER_THREAD = 5000
const CANDIDATES_BEFORE_THREADS = 64

// Few enough for a thread to begin soon, and many enough for the messages to cost nothing.
const GROUPS_PER_MESSAGE = 32

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
  /** What there is to do, for all threads. */
  readonly work = new SharedWork()
  readonly #most: number
  readonly #options: PlanningOptions
  readonly #threads: Thread[] = []
  readonly #outcomes = new Map<number, GroupMessage>()
  readonly #groups: FileGroup[] = []
  #filesListed = 0
  /** How many groups every thread is told of, also one that is started later. */
  #told = 0
  #areAllListed = false

  /** @param concurrency how many threads there may be, the run's own among them */
  constructor(concurrency: number, options: PlanningOptions) {
    this.#most = concurrency - 1
    this.#options = options
  }

  /** Starts threads while files are still being listed, and hands them what is listed already. */
  onGroup(group: FileGroup): void {
    this.#groups.push(group)
    this.work.add(1)
    this.#filesListed += group.names.length
    if (this.#filesListed >= FILES_PER_THREAD * (this.#threads.length + 1)) this.#start()
    if (this.#groups.length - this.#told >= GROUPS_PER_MESSAGE) this.#tell()
  }

  onAllListed(): void {
    this.#tell()
    this.#areAllListed = true
    for (const thread of this.#threads) post(thread, 'all listed')
  }

  /** Starts threads where candidates are so many that planning them is the work. */
  helpWith(candidates: number): void {
    if (candidates < CANDIDATES_BEFORE_THREADS) return
    while (this.#threads.length < Math.min(this.#most, this.work.left)) this.#start()
  }

  /** Waits for the other threads. */
  async finish(report: () => void | Promise<void>): Promise<OthersOutcome> {
    if (this.#threads.length === 0) return { outcome: emptyOutcome(), unfinished: [] }
    const { work } = this
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

  /** Tells the threads of what was listed since they were told last. */
  #tell(): void {
    const told = this.#told
    this.#told = this.#groups.length
    if (this.#threads.length === 0) return
    const packed = this.#groups.slice(told).map(packGroup)
    for (const thread of this.#threads) post(thread, packed)
  }

  #start(): void {
    if (this.#threads.length >= this.#most) return
    const number = this.#threads.length + 2
    // Most runs start no thread and need not load what does.
    const { Worker: NewWorker } = process.getBuiltinModule('node:worker_threads')
    const worker = new NewWorker(new URL('./plan-worker.cjs', import.meta.url), {
      workerData: { thread: number, buffer: this.work.buffer, options: this.#options } satisfies WorkerData,
    })
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
    const thread = { number, worker, ended: ended.then(() => worker.unref()) }
    post(thread, this.#groups.slice(0, this.#told).map(packGroup))
    if (this.#areAllListed) post(thread, 'all listed')
    this.#threads.push(thread)
  }
}

function post({ worker }: Thread, message: GroupsMessage): void {
  worker.postMessage(message)
}

/** A buffer comes from another thread as plain bytes. */
function withBuffer(result: FileResult): FileResult {
  const before = result.change?.before
  if (!result.change || before === undefined) return result
  const { buffer, byteOffset, byteLength } = before
  return { ...result, change: { ...result.change, before: Buffer.from(buffer, byteOffset, byteLength) } }
}
