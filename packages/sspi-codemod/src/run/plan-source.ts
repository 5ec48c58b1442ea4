import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describeFileError } from './file-error.ts'
import { failed, skipped, type FileResult } from './file-result.ts'
import type { IgnoreOptions } from './ignore-rules.ts'
import { isIgnoredPath } from './ignored-path.ts'
import { checkSourceName, pathShownFor, type ListedFile } from './list-files.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { createLazyPlanner, isCandidate } from './plan-lazily.ts'
import type { RunResult } from './run-transforms.ts'

const IGNORED = 'A run over its folder would leave this file out.'

/** The real path of what need not be there: that of the nearest folder that is, and the rest as it is written. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPathOf(parent), basename(path))
  }
}

async function planBytes(
  file: ListedFile,
  bytes: Buffer,
  options: PlanningOptions,
): Promise<{ results: FileResult[]; candidates: number }> {
  try {
    if (!isCandidate(bytes)) return { results: [], candidates: 0 }
    const result = await createLazyPlanner(options)(file, bytes)
    return { results: result ? [result] : [], candidates: 1 }
  } catch (error) {
    return { results: [failed(file, { message: describeFileError(error) })], candidates: 0 }
  }
}

/**
 * Plans the changes of a source that is not read from its file; `name` says where it lies or would lie.
 * @throws {PathError} where that is no source file.
 */
export async function planSource(
  name: string,
  bytes: Buffer,
  options: PlanningOptions & IgnoreOptions,
): Promise<RunResult> {
  checkSourceName(name)
  const start = performance.now()
  const absolute = resolve(options.cwd, name)
  const file = { path: pathShownFor(absolute, options.cwd), realPath: realPathOf(absolute) }
  const isIgnoredFile = isIgnoredPath(file.realPath, { ...options, cwd: realpathSync(options.cwd) })
  const { results, candidates } = isIgnoredFile
    ? { results: [skipped(file, 'ignored', IGNORED)], candidates: 0 }
    : await planBytes(file, bytes, options)
  return {
    files: results,
    scanned: isIgnoredFile ? 0 : 1,
    candidates,
    durationMs: Math.round(performance.now() - start),
    refused: false,
    interrupted: false,
  }
}
