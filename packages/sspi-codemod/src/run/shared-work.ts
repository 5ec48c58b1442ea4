// Places in the shared array; what is behind them belongs to one group each.
const NEXT = 0
const LISTED = 1
const STOPPED = 2
const SCANNED = 3
const FIRST_GROUP = 4

const FINISHED = -1

// Room for what no disk holds; memory is taken only for what is used.
const MOST_GROUPS = 2 ** 24
const GROUPS_AT_FIRST = 2 ** 10

function bytesFor(groups: number): number {
  return (FIRST_GROUP + groups) * Int32Array.BYTES_PER_ELEMENT
}

/** Which groups of files are listed, taken and finished. All threads see the same. */
export class SharedWork {
  /** What another thread makes the same work from. */
  readonly buffer: SharedArrayBuffer
  readonly #state: Int32Array

  constructor(
    buffer = new SharedArrayBuffer(bytesFor(GROUPS_AT_FIRST), { maxByteLength: bytesFor(MOST_GROUPS) }),
  ) {
    this.buffer = buffer
    // It grows along with the buffer.
    this.#state = new Int32Array(buffer)
  }

  /** Says that there are more groups; the thread that lists them is the only one to say so. */
  add(count: number): void {
    const needed = bytesFor(this.listed + count)
    if (needed > this.buffer.byteLength) this.buffer.grow(Math.max(needed, 2 * this.buffer.byteLength))
    Atomics.add(this.#state, LISTED, count)
  }

  get listed(): number {
    return Atomics.load(this.#state, LISTED)
  }

  /**
   * Takes a group that no thread has; undefined where none is left. Threads are numbered from 1.
   * @param known how many of the listed groups the thread knows
   */
  claim(thread: number, known = this.listed): number | undefined {
    for (;;) {
      const group = Atomics.load(this.#state, NEXT)
      if (group >= known) return undefined
      if (Atomics.compareExchange(this.#state, NEXT, group, group + 1) !== group) continue
      Atomics.store(this.#state, FIRST_GROUP + group, thread)
      return group
    }
  }

  /** Says that what is known of a group was told, and how many of its files were looked at. */
  finish(group: number, scanned: number): void {
    Atomics.add(this.#state, SCANNED, scanned)
    Atomics.store(this.#state, FIRST_GROUP + group, FINISHED)
  }

  /** The groups that a thread took and did not finish. */
  unfinishedOf(thread: number): number[] {
    return [...this.#state.subarray(FIRST_GROUP, FIRST_GROUP + this.listed).keys()].filter(
      (group) => Atomics.load(this.#state, FIRST_GROUP + group) === thread,
    )
  }

  /** How many groups no thread has taken. */
  get left(): number {
    return this.listed - Atomics.load(this.#state, NEXT)
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
