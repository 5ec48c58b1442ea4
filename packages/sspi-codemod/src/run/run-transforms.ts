import { failed, type FileResult } from './file-result.ts'
import type { IgnoreOptions } from './ignore-rules.ts'
import { comparePaths, listFiles } from './list-files.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { planFiles, type OnProgress } from './plan-files.ts'
import { takeShard, type Shard } from './shard.ts'
import { startVendoring } from './start-vendoring.ts'
import { writeFiles, type WritingOptions } from './write-files.ts'

export interface RunOptions extends IgnoreOptions, PlanningOptions, WritingOptions {
  /** Files and folders, relative to `cwd`. */
  paths: readonly string[]
  /** Which part of the files the run is about; without it all. */
  shard?: Shard | undefined
  /** The file to write the constants to that the run needs, relative to `cwd`; without it they are imported. */
  vendor?: string | undefined
  /** Whether planned changes are written. */
  write: boolean
  onProgress?: OnProgress | undefined
}

export interface RunResult {
  /** Every file with something to say, in the order of their paths. */
  files: FileResult[]
  scanned: number
  candidates: number
  durationMs: number
  /** Whether the guard held everything back. */
  refused: boolean
  interrupted: boolean
}

/**
 * Lists, plans and, if asked, writes. What concerns one file is told in its result and stops no other one; `signal`
 * stops the run between two files.
 * @throws {PathError} where a named path is missing or is no source file, or the constants cannot be written where they
 * are to go; nothing was done then.
 */
export async function runTransforms(options: RunOptions, signal: AbortSignal): Promise<RunResult> {
  const start = performance.now()
  const listing = listFiles(options.paths, options)
  const { files, unreadable } = options.shard ? takeShard(listing, options.shard) : listing
  const vendoring = await startVendoring(options)
  const { results, scanned, candidates } = await planFiles(
    vendoring.withoutModule(files),
    { ...options, vendored: vendoring.module },
    signal,
    options.onProgress,
  )
  const vendored = vendoring.planModule(results)
  const { results: written, refused } = options.write
    ? await writeFiles(results, options, signal, vendored)
    : { results: [...(vendored ? [vendored] : []), ...results], refused: false }
  const folders = unreadable.map(({ path, message }) => failed({ path, realPath: path }, { message }))
  return {
    files: [...written, ...folders].sort(comparePaths),
    scanned,
    candidates,
    durationMs: Math.round(performance.now() - start),
    refused,
    interrupted: signal.aborted,
  }
}
