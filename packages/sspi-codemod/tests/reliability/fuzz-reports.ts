import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import schema from '../../json-report.schema.json' with { type: 'json' }
import { githubAnnotationsOf } from '../../src/cli/github-annotations.ts'
import { gitlabIssuesOf } from '../../src/cli/gitlab-report.ts'
import { jsonReportOf } from '../../src/cli/json-report.ts'
import { mergeReports } from '../../src/cli/merge-reports.ts'
import { reportedPlacesOf } from '../../src/cli/reported-places.ts'
import { sarifLogOf } from '../../src/cli/sarif-log.ts'
import { UsageExit } from '../../src/cli/usage-exit.ts'
import { planSource } from '../../src/run/plan-source.ts'
import { transformNames } from '../../src/run/transform-names.ts'
import { broken, type FuzzPart } from '../../../../tools/fuzz/fuzz-parts.ts'
import { hostileSources, type HostileSource } from '../../../../tools/fuzz/hostile-sources.ts'

interface ReportInput {
  source: HostileSource
  /** What becomes of the bytes of the source and of the report; places in per mille. */
  damages: { at: number; byte: number }[]
}

const validate = new Ajv2020({ strictTypes: false }).compile(schema)
const folder = mkdtempSync(join(tmpdir(), 'sspi-fuzz-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Bytes that need be no text, through a run as with `--stdin`; its report, whole and damaged, through the JSON reader. */
export const fuzzReports: FuzzPart<ReportInput> = {
  inputs: fc.record({
    source: hostileSources,
    damages: fc.array(fc.record({ at: fc.nat(999), byte: fc.nat(255) }), { maxLength: 4 }),
  }),
  check: async ({ source: { path, text }, damages }) => {
    const report = await reportOf(path, damaged(Buffer.from(text), damages.slice(2)))
    checkMerged(report, 'report')
    checkMerged(damaged(report, damages), 'damaged')
  },
}

async function reportOf(path: string, source: Buffer): Promise<Buffer> {
  const options = { transforms: transformNames, parser: undefined, from: undefined, includeGenerated: true }
  const result = await planSource(path, source, { ...options, cwd: folder, globs: [], gitignore: false })
  const report = jsonReportOf(result)
  if (!validate(JSON.parse(JSON.stringify(report))))
    broken(`no valid report: ${JSON.stringify(validate.errors)}`)
  const internal = report.files.find(({ error }) => error?.message.startsWith('Internal error'))
  if (internal !== undefined) broken(internal.error?.message ?? '')
  const places = reportedPlacesOf(report)
  for (const written of [sarifLogOf(places), gitlabIssuesOf(places)]) checkText(JSON.stringify(written))
  for (const line of githubAnnotationsOf(places)) if (/[\n\r]/u.test(line)) broken('more than one line')
  const json = JSON.stringify(report, undefined, 2)
  checkText(json)
  return Buffer.from(json)
}

/** Valid UTF-8 holds no lone surrogates. */
function checkText(text: string): void {
  if (Buffer.from(text).toString() !== text) broken('no text of Unicode')
}

function damaged(bytes: Buffer, damages: ReportInput['damages']): Buffer {
  const copy = Buffer.from(bytes)
  for (const { at, byte } of damages) if (copy.length > 0) copy[Math.floor((at / 1000) * copy.length)] = byte
  return copy
}

function checkMerged(bytes: Buffer, name: string): void {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, bytes)
  try {
    const merged = JSON.stringify(mergeReports([file], folder))
    if (!validate(JSON.parse(merged))) broken('what is merged is no report')
  } catch (error) {
    if (!(error instanceof UsageExit) || name === 'report') throw error
  }
}
