import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { describeFileError } from './file-error.ts'
import { failed, type FileResult } from './file-result.ts'
import type { ListedFile } from './list-files.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { createLazyPlanner, isCandidate } from './plan-lazily.ts'

export interface PlannedFiles {
  /** Files with something to say, in the order of the given ones. */
  results: FileResult[]
  /** How many files were looked at. */
  scanned: number
  /** How many of them can hold a status code. */
  candidates: number
}

/** Hears from time to time how many files of how many were looked at; the run waits for it. */
export type OnProgress = (scanned: number, total: number) => void | Promise<void>

// Signals are heard only when the event loop turns.
const FILES_PER_TURN = 100

function readCandidate(file: ListedFile): Buffer | undefined {
  const bytes = readFileSync(file.realPath)
  return isCandidate(bytes) ? bytes : undefined
}

/** Reads the files and plans their changes, up to where `signal` aborts. */
export async function planFiles(
  files: readonly ListedFile[],
  options: PlanningOptions,
  signal: AbortSignal,
  onProgress?: OnProgress,
): Promise<PlannedFiles> {
  const planned: PlannedFiles = { results: [], scanned: 0, candidates: 0 }
  const planLazily = createLazyPlanner(options)
  let isTurn = true
  for (const file of files) {
    if (isTurn) {
      await setImmediate()
      await onProgress?.(planned.scanned, files.length)
    }
    if (signal.aborted) break
    planned.scanned += 1
    isTurn = planned.scanned % FILES_PER_TURN === 0
    let bytes: Buffer | undefined
    try {
      bytes = readCandidate(file)
    } catch (error) {
      planned.results.push(failed(file, { message: describeFileError(error) }))
      continue
    }
    if (!bytes) continue
    // A candidate takes as long as hundreds of other files.
    isTurn = true
    planned.candidates += 1
    const result = await planLazily(file, bytes)
    if (result) planned.results.push(result)
  }
  return planned
}
