import { parentPort } from 'node:worker_threads'
import { filesIn, unpackGroup, type FileGroup } from './file-list.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { createFilePlanner, emptyOutcome, type Outcome } from './plan-lazily.ts'
import { SharedWork } from './shared-work.ts'

/** What a thread needs to take part in the work. */
export interface WorkMessage {
  thread: number
  groups: readonly string[]
  buffer: SharedArrayBuffer
  options: PlanningOptions
}

/** What a thread tells of a group with something to say. */
export interface GroupMessage extends Outcome {
  group: number
}

async function takePart({ thread, groups, buffer, options }: WorkMessage): Promise<void> {
  const work = new SharedWork(buffer)
  const planFile = createFilePlanner(options)

  async function plan(group: FileGroup): Promise<Outcome> {
    const outcome = emptyOutcome()
    for (const file of filesIn(group)) {
      if (work.isStopped) break
      const planning = planFile(file, outcome)
      if (planning) await planning
    }
    return outcome
  }

  for (let group = work.claim(thread); group !== undefined; group = work.claim(thread)) {
    const outcome = await plan(unpackGroup(groups[group] ?? ''))
    if (outcome.candidates > 0 || outcome.results.length > 0) {
      parentPort?.postMessage({ ...outcome, group } satisfies GroupMessage)
    }
    work.finish(group, outcome.scanned)
    if (work.isStopped) break
  }
  parentPort?.postMessage('end')
}

parentPort?.once('message', (message: WorkMessage) => void takePart(message))
