import { describeFileError } from './file-error.ts'
import { failed, heldBack, type FileResult } from './file-result.ts'
import { ChangedMeanwhileError, writeSource } from './write-source.ts'

export interface WritingOptions {
  /** Also writes files that have changes which are not committed. */
  force: boolean
}

export interface WrittenFiles {
  results: FileResult[]
  /** Whether the guard held everything back. */
  refused: boolean
}

const GUARDED = 'Nothing was written, because other files have changes that are not committed.'
const INTERRUPTED = 'The run was interrupted before this file was written.'

/** Holds every write back if git could not bring one of the files back as it is. */
async function refuse(results: readonly FileResult[]): Promise<WrittenFiles | undefined> {
  const { findUncommitted } = await import('./git-guard.ts')
  const changed = results.filter(({ status }) => status === 'changed')
  const uncommitted = await findUncommitted(changed.map(({ realPath }) => realPath))
  if (uncommitted.size === 0) return undefined
  const refusedResults = results.map((result) => {
    if (result.status !== 'changed') return result
    const message = uncommitted.get(result.realPath)
    return message === undefined
      ? heldBack(result, 'not-written', GUARDED)
      : failed(result, { message }, result.leftAlone)
  })
  return { results: refusedResults, refused: true }
}

async function writeChange(result: FileResult): Promise<FileResult> {
  if (!result.change) return result
  try {
    await writeSource(result.realPath, result.change.before, result.change.output)
    return result
  } catch (error) {
    const message = error instanceof ChangedMeanwhileError ? error.message : describeFileError(error)
    return failed(result, { message }, result.leftAlone)
  }
}

/** Writes what was planned, one file after the other, up to where `signal` aborts. */
export async function writeFiles(
  results: readonly FileResult[],
  options: WritingOptions,
  signal: AbortSignal,
): Promise<WrittenFiles> {
  if (!options.force && !signal.aborted) {
    const refused = await refuse(results)
    if (refused) return refused
  }
  const written: FileResult[] = []
  for (const result of results) {
    const isHeldBack = signal.aborted && result.status === 'changed'
    written.push(isHeldBack ? heldBack(result, 'interrupted', INTERRUPTED) : await writeChange(result))
  }
  return { results: written, refused: false }
}
