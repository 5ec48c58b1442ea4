import { parentPort, workerData } from 'node:worker_threads'
import { filesIn, unpackGroup, type FileGroup } from './file-list.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { createFilePlanner, emptyOutcome, type Outcome } from './plan-lazily.ts'
import { SharedWork } from './shared-work.ts'

/** What a thread needs to take part in the work. */
export interface WorkerData {
  thread: number
  buffer: SharedArrayBuffer
  options: PlanningOptions
}

/** Some more groups, or that there are no more. */
export type GroupsMessage = readonly string[] | 'all listed'

/** What a thread tells of a group with something to say. */
export interface GroupMessage extends Outcome {
  group: number
}

/** The groups that this thread was told of so far. */
class ToldGroups {
  readonly groups: string[] = []
  #areAll = false
  #onMessage: (() => void) | undefined

  constructor() {
    parentPort?.on('message', (message: GroupsMessage) => {
      if (message === 'all listed') this.#areAll = true
      else this.groups.push(...message)
      this.#onMessage?.()
    })
  }

  /** Whether there are more, once they have come. */
  async grow(): Promise<boolean> {
    if (this.#areAll) return false
    await new Promise<void>((resolve) => (this.#onMessage = resolve))
    return true
  }
}

async function takePart({ thread, buffer, options }: WorkerData): Promise<void> {
  const work = new SharedWork(buffer)
  const planFile = createFilePlanner(options)
  const told = new ToldGroups()

  async function plan(group: FileGroup): Promise<Outcome> {
    const outcome = emptyOutcome()
    for (const file of filesIn(group)) {
      if (work.isStopped) break
      const planning = planFile(file, outcome)
      if (planning) await planning
    }
    return outcome
  }

  async function planClaimed(group: number): Promise<void> {
    const outcome = await plan(unpackGroup(told.groups[group] ?? ''))
    if (outcome.candidates > 0 || outcome.results.length > 0) {
      parentPort?.postMessage({ ...outcome, group } satisfies GroupMessage)
    }
    work.finish(group, outcome.scanned)
  }

  while (!work.isStopped) {
    const group = work.claim(thread, told.groups.length)
    if (group !== undefined) await planClaimed(group)
    else if (!(await told.grow())) break
  }
  parentPort?.postMessage('end')
  parentPort?.close()
}

void takePart(workerData as WorkerData)
