import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../../json-report.schema.json' with { type: 'json' }
import { describeFileError } from '../run/file-error.ts'
import { comparePaths } from '../run/list-files.ts'
import { summaryOf, type JsonReport } from './json-report.ts'
import { usageError, type UsageExit } from './usage-exit.ts'

const VERSION = schema.properties.version.const

const validate = new Ajv2020({ strictTypes: false }).compile<JsonReport>(schema)

interface NamedReport {
  name: string
  report: JsonReport
}

function readJson(name: string, cwd: string): unknown {
  let text: string
  try {
    text = readFileSync(resolve(cwd, name), 'utf8')
  } catch (error) {
    throw usageError(`cannot read the report ${name}: ${describeFileError(error)}`)
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    throw notAReport(name, 'it is no JSON')
  }
}

function versionOf(report: unknown): unknown {
  return typeof report === 'object' && report !== null && 'version' in report ? report.version : undefined
}

function notAReport(name: string, why: string): UsageExit {
  return usageError(`not a report of --json: ${name} (${why})`)
}

function readReport(name: string, cwd: string): NamedReport {
  const report = readJson(name, cwd)
  if (validate(report)) return { name, report }
  const version = versionOf(report)
  if (typeof version === 'number' && version !== VERSION) {
    throw notAReport(name, `it is of version ${version}, and only version ${VERSION} can be read`)
  }
  const [problem] = validate.errors ?? []
  const place = problem === undefined || problem.instancePath === '' ? 'it' : problem.instancePath
  throw notAReport(name, `${place} ${problem?.message ?? 'is wrong'}`)
}

/** A report without files would otherwise be counted twice without a word. */
function checkNames(names: readonly string[], cwd: string): void {
  const repeated = names.find(
    (name, index) => names.findIndex((other) => resolve(cwd, other) === resolve(cwd, name)) < index,
  )
  if (repeated !== undefined) throw usageError(`the report ${repeated} is named twice`)
}

function checkDistinct(reports: readonly NamedReport[]): void {
  const owners = new Map<string, string>()
  for (const { name, report } of reports) {
    for (const { path } of report.files) {
      const owner = owners.get(path)
      if (owner !== undefined) {
        throw usageError(`${path} is in two reports, ${owner} and ${name}: merge one report of each shard`)
      }
      owners.set(path, name)
    }
  }
}

/** The reports of a run in shards are those of the whole only where none is missing. */
function checkShards(reports: readonly NamedReport[]): void {
  const [first] = reports
  const count = first?.report.shard?.count
  const owners = new Map<number, string>()
  for (const { name, report } of reports) {
    if (report.shard?.count !== count) {
      throw usageError(
        `${first?.name ?? name} is of ${describeShards(count)}, and ${name} of ${describeShards(report.shard?.count)}`,
      )
    }
    if (report.shard === undefined) continue
    const owner = owners.get(report.shard.index)
    if (owner !== undefined)
      throw usageError(`${owner} and ${name} are both of shard ${report.shard.index}/${report.shard.count}`)
    owners.set(report.shard.index, name)
  }
  const missing = Array.from({ length: count ?? 0 }, (_, index) => index + 1).filter(
    (index) => !owners.has(index),
  )
  if (missing.length > 0)
    throw usageError(
      `no report of shard ${missing.map((index) => `${index}/${count ?? 0}`).join(', ')}: name one of each`,
    )
}

function describeShards(count: number | undefined): string {
  return count === undefined ? 'a whole run' : `one of ${count} shards`
}

function sumOf(reports: readonly NamedReport[], key: keyof JsonReport['summary']): number {
  return reports.reduce((sum, { report }) => sum + report.summary[key], 0)
}

/**
 * One report from those of several shards.
 * @throws {UsageExit} where a file is no such report, two of them tell of the same file, or a shard is missing.
 */
export function mergeReports(names: readonly string[], cwd: string): JsonReport {
  checkNames(names, cwd)
  const reports = names.map((name) => readReport(name, cwd))
  checkShards(reports)
  checkDistinct(reports)
  const files = reports.flatMap(({ report }) => report.files).sort(comparePaths)
  const counts = {
    scanned: sumOf(reports, 'scanned'),
    candidates: sumOf(reports, 'candidates'),
    durationMs: sumOf(reports, 'durationMs'),
  }
  return { version: 1, summary: summaryOf({ files, ...counts }), files }
}
