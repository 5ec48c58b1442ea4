import { describe, expect, it } from 'vitest'
import type { JsonReport } from '../../src/cli/json-report.ts'
import { magic, project, replaced, reportIn, type Project } from './command.ts'

const broken = 'if (rc === 0x80090308 {}\n'
const text = "if (status === '0x80090308') {}\n"

const tree = Object.fromEntries(
  [magic, broken, text, replaced, magic, magic, text, 'clean()\n'].map((source, index) => [
    `src/${index}.js`,
    source,
  ]),
)

/** Writes the reports of a dry run in so many shards, and returns their names. */
function writeReports(folder: Project, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${index + 1}.json`
    folder.write({
      [name]: folder.run('src', '--dry-run', '--json', '--shard', `${index + 1}/${count}`).stdout,
    })
    return name
  })
}

function durationsIn(folder: Project, names: readonly string[]): number[] {
  const reports = names.map((name) => JSON.parse(folder.read(name)) as JsonReport)
  return reports.map(({ summary }) => summary.durationMs)
}

describe('--merge-reports makes the reports of all shards one', () => {
  it.each([1, 3])('which is that of a whole run, from %i', (count) => {
    const folder = project(tree)
    const names = writeReports(folder, count)
    const merged = reportIn(folder.run('--merge-reports', ...names.toReversed()))
    const whole = folder.report('src', '--dry-run')
    expect(merged.files).toEqual(whole.files)
    const durationMs = durationsIn(folder, names).reduce((sum, duration) => sum + duration, 0)
    expect(merged.summary).toEqual({ ...whole.summary, durationMs })
  })

  it('also from files with a byte-order mark', () => {
    const folder = project({ 'src/a.js': magic })
    const [name = ''] = writeReports(folder, 1)
    folder.write({ [name]: `\uFEFF${folder.read(name)}` })
    expect(folder.run('--merge-reports', name).code).toBe(0)
  })

  const endings = [
    { tree: { 'src/a.js': magic }, flags: [], code: 0 },
    { tree: { 'src/a.js': magic }, flags: ['--check'], code: 1 },
    { tree: { 'src/a.js': magic }, flags: ['--json', '--quiet'], code: 0 },
    { tree: { 'src/a.js': replaced }, flags: ['--check'], code: 0 },
    { tree: { 'src/a.js': text }, flags: ['--check'], code: 0 },
    { tree: { 'src/a.js': magic, 'src/b.js': broken }, flags: [], code: 1 },
  ]
  it.each(endings)('and ends as that run would: $tree $flags', ({ tree: sources, flags, code }) => {
    const folder = project(sources)
    const outcome = folder.run(...flags, '--merge-reports', ...writeReports(folder, 2))
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code, stderr: '' })
    expect(folder.run('src', '--dry-run', ...flags).code).toBe(code)
  })
})

describe('--merge-reports refuses what it cannot merge, with one line that names it', () => {
  const report: JsonReport = {
    version: 1,
    summary: { scanned: 1, candidates: 1, changed: 0, replacements: 0, skipped: 0, failed: 0, durationMs: 1 },
    files: [{ path: 'a.js', status: 'unchanged', replacements: [], leftAlone: [] }],
  }
  const json = (value: unknown) => JSON.stringify(value)
  const tree = {
    'good.json': json(report),
    'same-file.json': json(report),
    'empty.json': json({ ...report, files: [] }),
    'shard-1.json': json({ ...report, shard: { index: 1, count: 3 } }),
    'again-1.json': json({ ...report, shard: { index: 1, count: 3 }, files: [] }),
    'shard-3.json': json({ ...report, shard: { index: 3, count: 3 }, files: [] }),
    'other-2.json': json({ ...report, shard: { index: 2, count: 2 }, files: [] }),
    'text.json': 'not JSON',
    'nothing.json': '',
    'list.json': '[]',
    'null.json': 'null',
    'newer.json': json({ ...report, version: 2, files: {} }),
    'wrong.json': json({ ...report, files: [{ ...report.files[0], status: 'done' }] }),
    'other.json': json({ name: 'package' }),
  }
  const cases = [
    { names: ['none.json'], line: 'cannot read the report none.json: No such file or folder.' },
    { names: ['good.json', '.'], line: 'cannot read the report .: It is a folder.' },
    { names: ['text.json'], line: 'not a report of --json: text.json (it is no JSON)' },
    { names: ['nothing.json'], line: 'not a report of --json: nothing.json (it is no JSON)' },
    { names: ['list.json'], line: 'not a report of --json: list.json (it must be object)' },
    { names: ['null.json'], line: 'not a report of --json: null.json (it must be object)' },
    {
      names: ['good.json', 'newer.json'],
      line: 'not a report of --json: newer.json (it is of version 2, and only version 1 can be read)',
    },
    {
      names: ['wrong.json'],
      line: 'not a report of --json: wrong.json (/files/0/status must be equal to one of the allowed values)',
    },
    {
      names: ['other.json'],
      line: "not a report of --json: other.json (it must have required property 'version')",
    },
    {
      names: ['good.json', 'empty.json', 'same-file.json'],
      line: 'a.js is in two reports, good.json and same-file.json: merge one report of each shard',
    },
    {
      names: ['shard-1.json', 'shard-3.json'],
      line: 'no report of shard 2/3: name one of each',
    },
    { names: ['shard-1.json', 'again-1.json'], line: 'shard-1.json and again-1.json are both of shard 1/3' },
    {
      names: ['shard-1.json', 'other-2.json'],
      line: 'shard-1.json is of one of 3 shards, and other-2.json of one of 2 shards',
    },
    {
      names: ['empty.json', 'shard-1.json'],
      line: 'empty.json is of a whole run, and shard-1.json of one of 3 shards',
    },
    { names: ['empty.json', './empty.json'], line: 'the report ./empty.json is named twice' },
  ]
  it.each(cases)('$names', ({ names, line }) => {
    const { code, stdout, stderr } = project(tree).run('--merge-reports', ...names)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: .*\n$/u)
    expect(stderr.slice('error: '.length, -1)).toEqual(
      typeof line === 'string' ? line : expect.stringMatching(line),
    )
  })

  it('and ends as interrupted where one of them was', () => {
    const leftAlone = [{ line: 1, column: 1, text: '', reason: 'interrupted', message: 'It was.' }]
    const files = [{ ...report.files[0], status: 'skipped', leftAlone }]
    expect(project({ '1.json': json({ ...report, files }) }).run('--merge-reports', '1.json').code).toBe(130)
  })

  it('and takes two that tell of different files', () => {
    const { code } = project(tree).run('--merge-reports', 'good.json', 'empty.json')
    expect(code).toBe(0)
  })
})
