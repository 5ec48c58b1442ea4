import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describeFileError } from './file-error.ts'
import { failed, heldBack, type FileResult } from './file-result.ts'

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
const WITHOUT_CONSTANTS = 'The file of its constants could not be written.'
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

type Sweep = (directory: string) => void

async function writeChange(result: FileResult, sweep: Sweep): Promise<FileResult> {
  if (!result.change) return result
  const { before, output } = result.change
  const { ChangedMeanwhileError, createSource, writeSource } = await import('./write-source.ts')
  sweep(dirname(result.realPath))
  try {
    if (before === undefined) createSource(result.realPath, output)
    else writeSource(result.realPath, before, output)
    return result
  } catch (error) {
    const message = error instanceof ChangedMeanwhileError ? error.message : describeFileError(error)
    return failed(result, { message }, result.leftAlone)
  }
}

/** One file after the other, up to where `signal` aborts. */
async function writeEach(
  results: readonly FileResult[],
  signal: AbortSignal,
  sweep: Sweep,
): Promise<FileResult[]> {
  const written: FileResult[] = []
  for (const result of results) {
    // Signals are heard only when the event loop turns.
    if (result.change) await setImmediate()
    const isHeldBack = signal.aborted && result.status === 'changed'
    written.push(isHeldBack ? heldBack(result, 'interrupted', INTERRUPTED) : await writeChange(result, sweep))
  }
  return written
}

/**
 * Writes what was planned, up to where `signal` aborts. The module of constants comes first: files that import what is
 * not there would be worse than none.
 */
export async function writeFiles(
  results: readonly FileResult[],
  options: WritingOptions,
  signal: AbortSignal,
  vendored?: FileResult,
): Promise<WrittenFiles> {
  const all = vendored === undefined ? results : [vendored, ...results]
  if (!all.some(({ status }) => status === 'changed')) return { results: [...all], refused: false }
  if (!options.force && !signal.aborted) {
    const refused = await refuse(all)
    if (refused) return refused
  }
  const { createSweep } = await import('./temporary-file.ts')
  const sweep = createSweep()
  const first = vendored === undefined ? [] : await writeEach([vendored], signal, sweep)
  if (!first.some(({ status }) => status === 'failed'))
    return { results: [...first, ...(await writeEach(results, signal, sweep))], refused: false }
  const others = results.map((result) =>
    result.status === 'changed' ? heldBack(result, 'not-written', WITHOUT_CONSTANTS) : result,
  )
  return { results: [...first, ...others], refused: false }
}
