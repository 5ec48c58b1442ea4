import { describe, expect, it } from 'vitest'
import { transformNames } from '../../src/run/transform-names.ts'
import {
  magic,
  project,
  reportIn,
  repository,
  sspiCodemod,
  sspiCodemodAsNobody,
  type Project,
} from './command.ts'
import { problemsOf } from './report-problems.ts'

const aNumber = expect.any(Number) as number
const aText = expect.any(String) as string

const everything = {
  'changed.js': magic,
  'failed.js': 'if (rc === 0x80090308 {}\n',
  'skipped.min.js': magic,
  'unchanged.js': "if (status === '0x80090308') {}\n",
  'nothing-to-say.js': 'if (a === 5) {}\n',
  'nothing-magic.js': "require('a')\nconst SEC_E_INVALID_TOKEN = 0x80090308\n",
}

describe('the report', () => {
  it('has this shape', () => {
    const report = repository(everything).report('.')
    expect(report).toEqual({
      version: 1,
      summary: {
        scanned: 6,
        candidates: 5,
        changed: 1,
        replacements: 1,
        skipped: 1,
        failed: 1,
        durationMs: aNumber,
      },
      files: [
        {
          path: 'changed.js',
          status: 'changed',
          replacements: [
            {
              line: 2,
              column: 12,
              before: '0x80090308',
              after: 'SEC_E_INVALID_TOKEN',
              code: 'SEC_E_INVALID_TOKEN',
              representation: 'unsigned',
            },
          ],
          leftAlone: [],
        },
        {
          path: 'failed.js',
          status: 'failed',
          replacements: [],
          leftAlone: [],
          error: { message: aText, line: 1, column: aNumber },
        },
        {
          path: 'skipped.min.js',
          status: 'skipped',
          replacements: [],
          leftAlone: [{ line: 1, column: 1, text: '', reason: 'minified', message: aText }],
        },
        {
          path: 'unchanged.js',
          status: 'unchanged',
          replacements: [],
          leftAlone: [{ line: 1, column: 16, text: "'0x80090308'", reason: 'text', message: aText }],
        },
      ],
    })
  })

  const runs: { claim: string; folder: () => Project; flags: string[] }[] = [
    { claim: 'of a run', folder: () => repository(everything), flags: [] },
    { claim: 'of a check', folder: () => repository(everything), flags: ['--check'] },
    { claim: 'of a shard', folder: () => repository(everything), flags: ['--shard', '1/2'] },
    { claim: 'of the other shard', folder: () => repository(everything), flags: ['--shard', '2/2'] },
    {
      claim: 'of all transforms',
      folder: () => repository(everything),
      flags: transformNames.flatMap((name) => ['--transform', name]),
    },
    { claim: 'of a dry run', folder: () => repository(everything), flags: ['--dry-run'] },
    { claim: 'of a run that the guard refused', folder: () => repository({}).dirty(everything), flags: [] },
    { claim: 'of an empty folder', folder: () => project({}), flags: [] },
  ]
  it.each(runs)('$claim keeps to its schema', ({ folder, flags }) => {
    expect(problemsOf(folder().report('.', ...flags))).toEqual([])
  })

  it('names a declaration that goes by its canonical code, with nothing after it', () => {
    const folder = project({ 'a.js': "require('a')\nconst SEC_E_NOT_SUPPORTED = 0x80090302\n" })
    const { files } = folder.report('.', '--transform', 'local-constants-to-imports')
    expect(files[0]?.replacements).toMatchObject([
      { before: 'SEC_E_NOT_SUPPORTED = 0x80090302', after: '', code: 'SEC_E_UNSUPPORTED_FUNCTION' },
    ])
  })

  it.each(Object.entries({ ...everything, 'a.ts': '\uFEFFlet a: (\n' + magic, 'node_modules/a.js': magic }))(
    'of --stdin for %s keeps to its schema',
    (path, input) => {
      const { root } = project({})
      const report = reportIn(
        sspiCodemod(['--stdin', '--stdin-filepath', path, '--json'], { cwd: root, input }),
      )
      expect(problemsOf(report)).toEqual([])
    },
  )

  it('of several shards, merged, keeps to its schema', () => {
    const folder = repository(everything)
    const names = ['1', '2', '3'].map((index) => {
      folder.write({
        [`${index}.json`]: folder.run('.', '--dry-run', '--json', '--shard', `${index}/3`).stdout,
      })
      return `${index}.json`
    })
    const report = reportIn(folder.run('--merge-reports', ...names))
    expect(problemsOf(report)).toEqual([])
    expect(report.files.map(({ status }) => status)).toEqual(['changed', 'failed', 'skipped', 'unchanged'])
  })

  it('of files and folders that cannot be read keeps to its schema', (context) => {
    const folder = project({ 'a.js': magic, 'closed.js': magic, 'closed/b.js': magic })
    folder.allow('closed.js', 0)
    folder.allow('closed', 0)
    const outcome = sspiCodemodAsNobody(['.', '--json', '--dry-run'], { cwd: folder.root })
    folder.allow('closed', 0o755)
    if (outcome === undefined) return context.skip('needs setpriv or an ordinary user')
    const report = reportIn(outcome)
    expect(problemsOf(report)).toEqual([])
    expect(report.files.filter(({ status }) => status === 'failed')).toHaveLength(2)
  })

  it('says the same in a dry run, changed included', () => {
    const folder = repository(everything)
    const [dry, wet] = [folder.report('.', '--dry-run'), folder.report('.')]
    expect(dry.files).toEqual(wet.files)
  })

  it('counts columns as ESLint does, in UTF-16 units and without the byte-order mark', () => {
    const folder = project({ 'a.js': "\uFEFF/* 😀 */ if (rc === 0x80090308) require('x')\n" })
    expect(folder.report('.', '--dry-run').files[0]?.replacements).toMatchObject([{ line: 1, column: 21 }])
  })

  it('tells the int32 and bigint representations apart', () => {
    const folder = project({ 'a.js': "require('x')\nif (rc === -2146893048 || rc === 0x80090308n) {}\n" })
    expect(folder.report('.', '--dry-run').files[0]?.replacements).toMatchObject([
      { before: '-2146893048', code: 'SEC_E_INVALID_TOKEN', representation: 'int32' },
      { before: '0x80090308n', code: 'SEC_E_INVALID_TOKEN', representation: 'bigint' },
    ])
  })
})

describe('the schema is strict', () => {
  const report = {
    version: 1,
    summary: { scanned: 1, candidates: 1, changed: 0, replacements: 0, skipped: 0, failed: 1, durationMs: 1 },
    files: [
      {
        path: 'a.js',
        status: 'failed',
        replacements: [],
        leftAlone: [],
        error: { message: 'No.', line: 1, column: 1 },
      },
    ],
  }
  const [file] = report.files
  const near = [
    { claim: 'another version', wrong: { ...report, version: 2 } },
    { claim: 'a new key', wrong: { ...report, extra: 1 } },
    { claim: 'a negative count', wrong: { ...report, summary: { ...report.summary, failed: -1 } } },
    { claim: 'an unknown status', wrong: { ...report, files: [{ ...file, status: 'done' }] } },
    { claim: 'a failure without error', wrong: { ...report, files: [{ ...file, error: undefined }] } },
    { claim: 'an error without failure', wrong: { ...report, files: [{ ...file, status: 'unchanged' }] } },
    {
      claim: 'a column 0',
      wrong: { ...report, files: [{ ...file, error: { message: 'No.', line: 1, column: 0 } }] },
    },
    { claim: 'a missing list', wrong: { ...report, files: [{ ...file, leftAlone: undefined }] } },
  ]
  it('and takes this one', () => {
    expect(problemsOf(report)).toEqual([])
  })
  it.each(near)('not $claim', ({ wrong }) => {
    expect(problemsOf(JSON.parse(JSON.stringify(wrong)))).not.toEqual([])
  })
})
