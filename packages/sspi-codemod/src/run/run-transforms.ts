import { dirname } from 'node:path'
import { millisecondsSince } from './elapsed.ts'
import { failed, type FileResult } from './file-result.ts'
import type { IgnoreOptions } from './ignore-rules.ts'
import { comparePaths, listFiles, type Listing } from './list-files.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { planFiles, type OnProgress } from './plan-files.ts'
import type { Shard } from './shard.ts'
import { startVendoring, type Vendoring } from './start-vendoring.ts'
import { Threads } from './threads.ts'
import { writeFiles, type WritingOptions } from './write-files.ts'

export interface RunOptions extends IgnoreOptions, PlanningOptions, WritingOptions {
  /** Files and folders, relative to `cwd`. */
  paths: readonly string[]
  /** Which part of the files the run is about; without it all. */
  shard?: Shard | undefined
  /** The file to write the constants to that the run needs, relative to `cwd`; without it they are imported. */
  vendor?: string | undefined
  /** How many threads may read and plan at the same time; without it there is one. */
  concurrency?: number | undefined
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

async function isInShard(shard: Shard | undefined): Promise<(path: string) => boolean> {
  if (shard === undefined) return () => true
  const { belongsTo } = await import('./shard.ts')
  return belongsTo(shard)
}

/** The files of the run's part, but for the module of constants, which is never transformed. */
async function listWanted(
  { paths, shard, cwd, globs, gitignore }: RunOptions,
  { module }: Vendoring,
  threads: Threads | undefined,
): Promise<Listing> {
  const isMine = await isInShard(shard)
  const listing = listFiles(paths, {
    ...{ cwd, globs, gitignore },
    isWanted:
      shard || module ? ({ path, realPath }) => realPath !== module?.realPath && isMine(path) : undefined,
    onGroup: (group) => threads?.onGroup(group),
  })
  threads?.onAllListed()
  return { ...listing, unreadable: listing.unreadable.filter(({ path }) => isMine(path)) }
}

/** Plain data alone, for other threads. */
function planningOptionsOf({ cwd, transforms, parser, from, includeGenerated }: RunOptions): PlanningOptions {
  return { cwd, transforms, parser, from, includeGenerated }
}

/** A run that was killed as it made the module has left nothing to write there, but its temporary file. */
async function tidyBeside(realPath: string): Promise<void> {
  const { createSweep } = await import('./temporary-file.ts')
  createSweep()(dirname(realPath))
}

/**
 * Lists, plans and, if asked, writes. What concerns one file is told in its result and stops no other one; `signal`
 * stops the run between two files.
 * @throws {PathError} where a named path is missing or is no source file, or the constants cannot be written where they
 * are to go; nothing was done then.
 */
export async function runTransforms(options: RunOptions, signal: AbortSignal): Promise<RunResult> {
  const start = process.hrtime.bigint()
  const vendoring = await startVendoring(options)
  const planning = { ...planningOptionsOf(options), vendored: vendoring.module }
  const threads = options.concurrency === undefined ? undefined : new Threads(options.concurrency, planning)
  const { files, unreadable } = await listWanted(options, vendoring, threads)
  const { results, scanned, candidates } = await planFiles(
    files,
    planning,
    signal,
    options.onProgress,
    threads,
  )
  results.sort(comparePaths)
  const vendored = vendoring.planModule(results, files)
  if (options.write && vendoring.module) await tidyBeside(vendoring.module.realPath)
  const { results: written, refused } = options.write
    ? await writeFiles(results, options, signal, vendored)
    : { results: [...(vendored ? [vendored] : []), ...results], refused: false }
  const folders = unreadable.map(({ path, message }) => failed({ path, realPath: path }, { message }))
  return {
    files: [...written, ...folders].sort(comparePaths),
    scanned,
    candidates,
    durationMs: millisecondsSince(start),
    refused,
    interrupted: signal.aborted,
  }
}
