import { readFileSync } from 'node:fs'
import { createCandidateCheck } from './candidate-bytes.ts'
import { describeFileError } from './file-error.ts'
import type { ListedFile } from './file-list.ts'
import { failed, type FileResult } from './file-result.ts'
import type { PlanCandidate, PlanningOptions } from './plan-candidate.ts'

/** What looking at some files came to. */
export interface Outcome {
  /** Files with something to say. */
  results: FileResult[]
  /** How many files were looked at. */
  scanned: number
  /** How many of them can hold a status code. */
  candidates: number
}

export function emptyOutcome(): Outcome {
  return { results: [], scanned: 0, candidates: 0 }
}

/** Returns what plans one candidate after the other; parsers and recogniser are loaded at the first one. */
export function createLazyPlanner(
  options: PlanningOptions,
): (file: ListedFile, bytes: Buffer) => Promise<FileResult | undefined> {
  let planCandidate: PlanCandidate | undefined
  return async (file, bytes) => {
    if (!planCandidate) {
      const { createPlanCandidate } = await import('./plan-candidate.ts')
      planCandidate = await createPlanCandidate(options)
    }
    return planCandidate(file, bytes)
  }
}

/**
 * Returns what reads a file and adds to an outcome what it comes to; what it returns is to be waited for, and is
 * undefined for most files, which hold no status code.
 */
export function createFilePlanner(
  options: PlanningOptions,
): (file: ListedFile, outcome: Outcome) => Promise<void> | undefined {
  const isCandidate = createCandidateCheck()
  const planLazily = createLazyPlanner(options)

  async function planCandidate(file: ListedFile, bytes: Buffer, outcome: Outcome): Promise<void> {
    const result = await planLazily(file, bytes)
    if (result) outcome.results.push(result)
  }

  return (file, outcome) => {
    outcome.scanned += 1
    try {
      if (!isCandidate(file.realPath)) return undefined
      outcome.candidates += 1
      return planCandidate(file, readFileSync(file.realPath), outcome)
    } catch (error) {
      outcome.results.push(failed(file, { message: describeFileError(error) }))
      return undefined
    }
  }
}
