import { describe, expect, it } from 'vitest'
import type { GitlabIssue } from '../../src/cli/gitlab-report.ts'
import type { SarifLog } from '../../src/cli/sarif-log.ts'
import { magic, project, reportIn, repository, sspiCodemod, type Outcome, type Project } from './command.ts'

const text = "if (status === '0x80090308') {}\n"
const broken = 'if (rc === 0x80090308 {}\n'
const everything = { 'src/changed.js': magic, 'src/failed.js': broken, 'src/unchanged.js': text }

function sarifIn({ stdout }: Outcome): SarifLog['runs'][number] {
  const { runs } = JSON.parse(stdout) as SarifLog
  const [run] = runs
  if (run === undefined) throw new Error('a log without a run')
  return run
}

function gitlabIn({ stdout }: Outcome): GitlabIssue[] {
  return JSON.parse(stdout) as GitlabIssue[]
}

describe('--format github', () => {
  it('annotates what would change, what failed and what is left alone', () => {
    const { code, stdout, stderr } = repository(everything).run('src', '--check', '--format', 'github')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout.trimEnd().split('\n')).toEqual([
      '::error file=src/changed.js,line=2,endLine=2,col=12,endColumn=22,title=sspi-codemod replacement::0x80090308 is SEC_E_INVALID_TOKEN: sspi-codemod writes SEC_E_INVALID_TOKEN.',
      expect.stringMatching(
        /^::error file=src\/failed\.js,line=1,endLine=1,col=\d+,endColumn=\d+,title=sspi-codemod failure::\S/u,
      ),
      "::notice file=src/unchanged.js,line=1,endLine=1,col=16,endColumn=28,title=sspi-codemod text::'0x80090308' is left alone: Texts are for the transform text-to-constants.",
    ])
  })

  it.each([
    { name: 'a,b.js', file: 'a%2Cb.js' },
    { name: '100%.js', file: '100%25.js' },
    { name: 'plain.js', file: 'plain.js' },
    ...(process.platform === 'win32' ? [] : [{ name: 'a:b\n.js', file: 'a%3Ab%0A.js' }]),
  ])('writes the name $name as $file', ({ name, file }) => {
    const { stdout } = project({ [name]: magic }).run('.', '--check', '--format', 'github')
    expect(stdout).toMatch(/^::error .*\n$/u)
    expect(stdout).toContain(`file=${file},line=2,`)
  })

  it.each([
    { claim: 'none for two lines', code: '(0x80090308\n  | 0)', properties: 'line=2,endLine=3,title=' },
    {
      claim: 'them for one',
      code: '(0x80090308 | 0)',
      properties: 'line=2,endLine=2,col=9,endColumn=23,title=',
    },
  ])('tells columns only of one line: $claim', ({ code, properties }) => {
    const folder = project({ 'a.js': `require('x')\nrc === ${code}\n` })
    const { stdout } = folder.run('.', '--check', '--format', 'github')
    expect(stdout).toContain(`::error file=a.js,${properties}`)
  })

  it('prints nothing where there is nothing to say', () => {
    const outcome = project({ 'a.js': 'a()\n' }).run('.', '--check', '--format', 'github')
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('--format gitlab', () => {
  const flags = ['.', '--check', '--format', 'gitlab']
  const fingerprintsIn = (folder: Project) =>
    gitlabIn(folder.run(...flags)).map(({ fingerprint }) => fingerprint)

  it('lists an issue for each place', () => {
    const { code, stdout } = project({ 'a.js': magic, 'b.js': text }).run(...flags)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual([
      {
        description: '0x80090308 is SEC_E_INVALID_TOKEN: sspi-codemod writes SEC_E_INVALID_TOKEN.',
        check_name: 'sspi-codemod/replacement',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
        severity: 'major',
        location: { path: 'a.js', lines: { begin: 2, end: 2 } },
      },
      {
        description: "'0x80090308' is left alone: Texts are for the transform text-to-constants.",
        check_name: 'sspi-codemod/text',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
        severity: 'info',
        location: { path: 'b.js', lines: { begin: 1, end: 1 } },
      },
    ])
  })

  it('lists nothing where there is nothing to say', () => {
    expect(project({ 'a.js': 'a()\n' }).run(...flags)).toMatchObject({ code: 0, stdout: '[]\n' })
  })

  it('knows a place again on another line, and tells two places in one file apart', () => {
    const twice = project({ 'a.js': `${magic}${magic.replace('sspi', 'other')}` })
    const moved = project({ 'a.js': `\n\n${magic}${magic.replace('sspi', 'other')}` })
    expect(new Set(fingerprintsIn(twice)).size).toBe(2)
    expect(fingerprintsIn(moved)).toEqual(fingerprintsIn(twice))
    expect(fingerprintsIn(project({ 'b.js': magic }))).not.toEqual(fingerprintsIn(twice).slice(0, 1))
  })
})

describe('--format sarif', () => {
  const flags = ['.', '--check', '--format', 'sarif']

  it('has a result for each place and a rule for each kind', () => {
    const { code, stdout } = project({ 'a.js': magic, 'b.js': magic, 'c.js': text }).run(...flags)
    const { tool, columnKind, results } = sarifIn({ code, stdout, stderr: '' })
    expect({ code, columnKind, name: tool.driver.name }).toEqual({
      code: 1,
      columnKind: 'utf16CodeUnits',
      name: 'sspi-codemod',
    })
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['replacement', 'text'])
    expect(results.map(({ ruleId, ruleIndex, level }) => ({ ruleId, ruleIndex, level }))).toEqual([
      { ruleId: 'replacement', ruleIndex: 0, level: 'error' },
      { ruleId: 'replacement', ruleIndex: 0, level: 'error' },
      { ruleId: 'text', ruleIndex: 1, level: 'note' },
    ])
    expect(results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.js' },
          region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 22 },
        },
      },
    ])
  })

  it.each([
    { claim: 'a surrogate pair before it', source: '/* 😀 */ rc === 0x80090308', start: 17, end: [1, 27] },
    { claim: 'two lines', source: 'rc === (0x80090308\r\n  | 0)', start: 9, end: [2, 6] },
  ])('counts columns in UTF-16 units: $claim', ({ source, start, end }) => {
    const { results } = sarifIn(project({ 'a.js': `${source}\nrequire('x')\n` }).run(...flags))
    expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: start,
      endLine: end[0],
      endColumn: end[1],
    })
  })

  it('writes paths as the parts of a URI', () => {
    const { results } = sarifIn(project({ 'a b/ü#%.js': magic }).run(...flags))
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b/%C3%BC%23%25.js')
  })

  it('says that a declaration goes', () => {
    const source =
      "import './a.js'\nconst SEC_E_INVALID_TOKEN = 0x80090308\nexport const is = (rc) => rc === SEC_E_INVALID_TOKEN\n"
    const { results } = sarifIn(
      project({ 'a.mjs': source }).run(...flags, '--transform', 'local-constants-to-imports'),
    )
    expect(results.map(({ message }) => message.text)).toEqual([
      'SEC_E_INVALID_TOKEN = 0x80090308 declares SEC_E_INVALID_TOKEN: sspi-codemod takes it out.',
    ])
  })
})

describe('--format says the same as --json, elsewhere too', () => {
  it('of the reports of shards', () => {
    const folder = repository(everything)
    const names = [1, 2].map((index) => `${index}.json`)
    for (const name of names) {
      const shard = `${name.charAt(0)}/2`
      folder.write({ [name]: folder.run('src', '--dry-run', '--json', '--shard', shard).stdout })
    }
    for (const format of ['github', 'gitlab', 'sarif']) {
      const whole = folder.run('src', '--check', '--format', format)
      expect(folder.run('--check', '--format', format, '--merge-reports', ...names)).toEqual(whole)
    }
  })

  it('of a source on stdin', () => {
    const { root } = project({})
    const flags = ['--stdin', '--stdin-filepath', 'a.js', '--format', 'gitlab']
    const outcome = sspiCodemod(flags, { cwd: root, input: magic })
    expect(gitlabIn(outcome).map(({ location }) => location.path)).toEqual(['a.js'])
  })

  it('of a run that writes', () => {
    const folder = repository({ 'a.js': magic })
    const { results } = sarifIn(folder.run('.', '--format', 'sarif'))
    expect(results).toHaveLength(1)
    expect(reportIn(folder.run('.', '--json')).files).toEqual([])
  })
})
