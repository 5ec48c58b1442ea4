import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { isCandidate } from './candidate-bytes.ts'
import { millisecondsSince } from './elapsed.ts'
import { describeFileError } from './file-error.ts'
import type { ListedFile } from './file-list.ts'
import { failed, skipped, type FileResult } from './file-result.ts'
import type { IgnoreOptions } from './ignore-rules.ts'
import { isIgnoredPath } from './ignored-path.ts'
import { checkSourceName, pathShownFor } from './list-files.ts'
import type { PlanningOptions } from './plan-candidate.ts'
import { createLazyPlanner } from './plan-lazily.ts'
import { realPathToBe } from './real-path-to-be.ts'
import type { RunResult } from './run-transforms.ts'
import { startVendoring } from './start-vendoring.ts'

const IGNORED = 'A run over its folder would leave this file out.'

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
 * @throws {PathError} where that is no source file, or the constants cannot be imported from where they are to come from.
 */
export async function planSource(
  name: string,
  bytes: Buffer,
  options: PlanningOptions & IgnoreOptions,
): Promise<RunResult> {
  checkSourceName(name)
  const start = process.hrtime.bigint()
  const absolute = resolve(options.cwd, name)
  const { planModule } = await startVendoring({ cwd: options.cwd, from: options.from, write: false })
  const file = { path: pathShownFor(absolute, options.cwd), realPath: realPathToBe(absolute) }
  const isIgnoredFile = isIgnoredPath(file.realPath, { ...options, cwd: realpathSync(options.cwd) })
  const { results, candidates } = isIgnoredFile
    ? { results: [skipped(file, 'ignored', IGNORED)], candidates: 0 }
    : await planBytes(file, bytes, options)
  planModule(results, [])
  return {
    files: results,
    scanned: isIgnoredFile ? 0 : 1,
    candidates,
    durationMs: millisecondsSince(start),
    refused: false,
    interrupted: false,
  }
}
