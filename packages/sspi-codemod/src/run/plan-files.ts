import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { hasMinifiedName, leftAloneReasons, mayHoldStatusCode } from 'sspi-analysis'
import { describeFileError } from './file-error.ts'
import { failed, skipped, type FileResult } from './file-result.ts'
import type { ListedFile } from './list-files.ts'
import type { PlanCandidate, PlanningOptions } from './plan-candidate.ts'

export interface PlannedFiles {
  /** Files with something to say, in the order of the given ones. */
  results: FileResult[]
  /** How many files were looked at. */
  scanned: number
  /** How many of them can hold a status code. */
  candidates: number
}

// Signals are heard only when the event loop turns.
const FILES_PER_TURN = 100

function readCandidate(file: ListedFile): Buffer | undefined {
  const bytes = readFileSync(file.realPath)
  return mayHoldStatusCode(bytes.toString('latin1')) ? bytes : undefined
}

/** Reads the files and plans their changes, up to where `signal` aborts. */
export async function planFiles(
  files: readonly ListedFile[],
  options: PlanningOptions,
  signal: AbortSignal,
): Promise<PlannedFiles> {
  const planned: PlannedFiles = { results: [], scanned: 0, candidates: 0 }
  let planCandidate: PlanCandidate | undefined
  for (const file of files) {
    if (planned.scanned % FILES_PER_TURN === 0) await setImmediate()
    if (signal.aborted) break
    planned.scanned += 1
    let bytes: Buffer | undefined
    try {
      bytes = readCandidate(file)
    } catch (error) {
      planned.results.push(failed(file, { message: describeFileError(error) }))
      continue
    }
    if (!bytes) continue
    planned.candidates += 1
    if (!options.includeGenerated && hasMinifiedName(file.path)) {
      planned.results.push(skipped(file, 'minified', leftAloneReasons.minified))
      continue
    }
    if (!planCandidate) {
      // Parsers and recogniser are loaded only where there is something to read.
      const { createPlanCandidate } = await import('./plan-candidate.ts')
      planCandidate = await createPlanCandidate(options)
    }
    const result = planCandidate(file, bytes)
    if (result) planned.results.push(result)
  }
  return planned
}
