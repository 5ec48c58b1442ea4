import { hasMinifiedName, leftAloneReasons, mayHoldStatusCode } from 'sspi-analysis'
import { skipped, type FileResult } from './file-result.ts'
import type { ListedFile } from './list-files.ts'
import type { PlanCandidate, PlanningOptions } from './plan-candidate.ts'

/** Whether a file can hold a status code, so that it is worth a parser. */
export function isCandidate(bytes: Buffer): boolean {
  return mayHoldStatusCode(bytes.toString('latin1'))
}

/** Returns what plans one candidate after the other; parsers and recogniser are loaded at the first one. */
export function createLazyPlanner(
  options: PlanningOptions,
): (file: ListedFile, bytes: Buffer) => Promise<FileResult | undefined> {
  let planCandidate: PlanCandidate | undefined
  return async (file, bytes) => {
    if (!options.includeGenerated && hasMinifiedName(file.path)) {
      return skipped(file, 'minified', leftAloneReasons.minified)
    }
    if (!planCandidate) {
      const { createPlanCandidate } = await import('./plan-candidate.ts')
      planCandidate = await createPlanCandidate(options)
    }
    return planCandidate(file, bytes)
  }
}
