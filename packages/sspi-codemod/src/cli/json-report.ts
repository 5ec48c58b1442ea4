import type { FileError, FileResult } from '../run/file-result.ts'
import type { LeftAlonePlace, Replacement } from '../run/plan-file.ts'
import type { RunResult } from '../run/run-transforms.ts'
import type { Shard } from '../run/shard.ts'

/** What `--json` prints; `json-report.schema.json` describes the same. */
export interface JsonReport {
  version: 1
  /** Which part of the files the run was about; of all without it. */
  shard?: Shard
  summary: Summary
  files: JsonFile[]
}

export interface Summary {
  scanned: number
  candidates: number
  changed: number
  replacements: number
  skipped: number
  failed: number
  durationMs: number
}

interface JsonFile {
  path: string
  status: FileResult['status']
  replacements: readonly Replacement[]
  leftAlone: readonly LeftAlonePlace[]
  error?: FileError
}

/** What the numbers of a run are taken from. */
interface CountedRun extends Pick<RunResult, 'scanned' | 'candidates' | 'durationMs'> {
  files: readonly Pick<FileResult, 'status' | 'replacements'>[]
}

/** A run in numbers. */
export function summaryOf({ files, scanned, candidates, durationMs }: CountedRun): Summary {
  const count = (status: FileResult['status']) => files.filter((file) => file.status === status).length
  return {
    scanned,
    candidates,
    changed: count('changed'),
    replacements: files.reduce((sum, { replacements }) => sum + replacements.length, 0),
    skipped: count('skipped'),
    failed: count('failed'),
    durationMs,
  }
}

function jsonFileOf({ path, status, replacements, leftAlone, error }: FileResult): JsonFile {
  return { path, status, replacements, leftAlone, ...(error && { error }) }
}

/** The report for machines. */
export function jsonReportOf(result: RunResult, shard?: Shard): JsonReport {
  const files = result.files.map(jsonFileOf)
  return { version: 1, ...(shard && { shard }), summary: summaryOf(result), files }
}
