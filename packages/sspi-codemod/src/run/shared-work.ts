// Places in the shared array; what is behind them belongs to one group each.
const NEXT = 0
const STOPPED = 1
const SCANNED = 2
const FIRST_GROUP = 3

const FINISHED = -1

/** Which groups of files are taken and which are finished. All threads see the same. */
export class SharedWork {
  /** What another thread makes the same work from. */
  readonly buffer: SharedArrayBuffer
  readonly #state: Int32Array

  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer
    this.#state = new Int32Array(buffer)
  }

  static of(groupCount: number): SharedWork {
    return new SharedWork(new SharedArrayBuffer((FIRST_GROUP + groupCount) * Int32Array.BYTES_PER_ELEMENT))
  }

  /** Takes a group that no thread has; undefined where none is left. Threads are numbered from 1. */
  claim(thread: number): number | undefined {
    const group = Atomics.add(this.#state, NEXT, 1)
    if (FIRST_GROUP + group >= this.#state.length) return undefined
    Atomics.store(this.#state, FIRST_GROUP + group, thread)
    return group
  }

  /** Says that what is known of a group was told, and how many of its files were looked at. */
  finish(group: number, scanned: number): void {
    Atomics.add(this.#state, SCANNED, scanned)
    Atomics.store(this.#state, FIRST_GROUP + group, FINISHED)
  }

  /** The groups that a thread took and did not finish. */
  unfinishedOf(thread: number): number[] {
    return [...this.#state.subarray(FIRST_GROUP).keys()].filter(
      (group) => Atomics.load(this.#state, FIRST_GROUP + group) === thread,
    )
  }

  /** How many groups no thread has taken. */
  get left(): number {
    return Math.max(0, this.#state.length - FIRST_GROUP - Atomics.load(this.#state, NEXT))
  }

  /** How many files of finished groups were looked at. */
  get scanned(): number {
    return Atomics.load(this.#state, SCANNED)
  }

  stop(): void {
    Atomics.store(this.#state, STOPPED, 1)
  }

  get isStopped(): boolean {
    return Atomics.load(this.#state, STOPPED) === 1
  }
}
