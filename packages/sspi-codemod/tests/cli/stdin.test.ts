import { describe, expect, it } from 'vitest'
import {
  magic,
  project,
  replaced,
  repository,
  reportIn,
  sspiCodemod,
  type Outcome,
  type Project,
} from './command.ts'

const broken = 'if (rc === 0x80090308 {}\n'
const silent = 'if (rc === 0x80090308) {}\n'
const silentReplaced =
  "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nif (rc === SEC_E_INVALID_TOKEN) {}\n"

function transform(folder: Project, path: string, input: string | Buffer, ...flags: string[]): Outcome {
  return sspiCodemod(['--stdin', '--stdin-filepath', path, ...flags], { cwd: folder.root, input })
}

describe('--stdin writes the source alone', () => {
  const crlf = (source: string) => source.replaceAll('\n', '\r\n')
  const cases = [
    { claim: 'changed', input: magic, output: replaced },
    {
      claim: 'as it came where there is nothing to do',
      input: 'if (rc === 5) {}',
      output: 'if (rc === 5) {}',
    },
    { claim: 'as it came where all is done', input: replaced, output: replaced },
    {
      claim: 'as it came where nothing is left to change',
      input: "if (a === '0x80090308') {}",
      output: "if (a === '0x80090308') {}",
    },
    {
      claim: 'as it came where it is generated',
      input: `// @generated\n${magic}`,
      output: `// @generated\n${magic}`,
    },
    { claim: 'as it came where it is no program but cannot hold a code', input: 'if (', output: 'if (' },
    { claim: 'with its line ends', input: crlf(magic), output: crlf(replaced) },
    { claim: 'with its byte-order mark', input: `\uFEFF${magic}`, output: `\uFEFF${replaced}` },
    { claim: 'empty', input: '', output: '' },
  ]
  it.each(cases)('$claim', ({ input, output }) => {
    expect(transform(project({}), 'src/a.js', input)).toEqual({ code: 0, stdout: output, stderr: '' })
  })

  it('with the bytes that came, whatever they are', () => {
    const { root } = project({})
    const input = Buffer.from([0x61, 0xff, 0x00, 0x62])
    const { stdout } = sspiCodemod(['--stdin', '--stdin-filepath', 'a.js'], { cwd: root, input })
    expect(stdout).toBe(input.toString('utf8'))
  })

  it('and nothing where it failed, which stderr tells', () => {
    const { code, stdout, stderr } = transform(project({}), 'src/a.js', broken)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^error src\/a\.js:1:\d+: .+\n {2}if \(rc === 0x80090308 \{\}\n$/u)
  })

  it('and nothing where a candidate is no UTF-8 text', () => {
    const input = Buffer.concat([Buffer.from(silent), Buffer.from([0xff])])
    expect(transform(project({}), 'a.js', input)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error a.js: Not UTF-8 text.\n',
    })
  })
})

describe('--stdin never touches the disk', () => {
  it.each(['', '--force', '--quiet'])('not the file of that name %s', (flag) => {
    const folder = repository({ 'a.js': 'other()\n' }).dirty({ 'a.js': 'mine()\n' })
    const { code, stdout } = transform(folder, 'a.js', magic, ...(flag === '' ? [] : [flag]))
    expect({ code, stdout }).toEqual({ code: 0, stdout: replaced })
    expect(folder.read('a.js')).toBe('mine()\n')
    expect(folder.git('status', '--porcelain')).toBe(' M a.js\n')
  })
})

describe('--stdin-filepath tells', () => {
  const module = JSON.stringify({ type: 'module' })
  it('which package.json counts, also for a folder that is not there', () => {
    const folder = project({ 'pkg/package.json': module })
    expect(transform(folder, 'pkg/src/deep/a.js', silent).stdout).toBe(silentReplaced)
    expect(transform(folder, 'src/deep/a.js', silent).stdout).toBe(silent)
  })

  it('how the source is read', () => {
    const typed = "import 'x'\nlet a: number = 0x80090308\nif (rc === 0x80090308) {}\n"
    expect(transform(project({}), 'a.ts', typed).code).toBe(0)
    expect(transform(project({}), 'a.ts', typed).stdout).toContain('rc === SEC_E_INVALID_TOKEN')
  })

  it('where a file of --from is imported from', () => {
    const folder = project({ 'lib/codes.mjs': 'export const SEC_E_INVALID_TOKEN = 0x80090308\n' })
    const { stdout } = transform(folder, 'src/deep/a.mjs', silent, '--from', './lib/codes.mjs')
    expect(stdout).toContain("from '../../lib/codes.mjs'")
  })
})

describe('--stdin leaves alone what a run would leave out', () => {
  const ignores = { '.gitignore': '/dist/\n*.gen.js\n', 'deep/.gitignore': 'a.js\n' }
  const cases = [
    { path: 'dist/a.js', flags: [], changes: false },
    { path: 'dist/deep/a.js', flags: [], changes: false },
    { path: 'a.gen.js', flags: [], changes: false },
    { path: 'deep/a.js', flags: [], changes: false },
    { path: 'node_modules/x/a.js', flags: [], changes: false },
    { path: 'a.min.js', flags: [], changes: false },
    { path: 'src/a.js', flags: ['--ignore', 'src'], changes: false },
    { path: 'src/a.js', flags: ['--ignore', 'a.js'], changes: false },
    { path: 'src/a.js', flags: ['--ignore', 'lib'], changes: true },
    { path: 'lib/dist/a.js', flags: [], changes: true },
    { path: 'deep/b.js', flags: [], changes: true },
    { path: 'node_modules.js', flags: [], changes: true },
    { path: 'dist/a.js', flags: ['--no-gitignore'], changes: true },
    { path: 'a.min.js', flags: ['--include-generated'], changes: true },
    { path: '../elsewhere/a.js', flags: [], changes: true },
    { path: '../elsewhere/a.js', flags: ['--ignore', 'a.js'], changes: false },
  ]
  it.each(cases)('$path $flags: $changes', ({ path, flags, changes }) => {
    const folder = repository(ignores)
    expect(transform(folder, path, magic, ...flags)).toEqual({
      code: 0,
      stdout: changes ? replaced : magic,
      stderr: '',
    })
  })

  it('and says so in the report', () => {
    const report = reportIn(transform(repository(ignores), 'dist/a.js', magic, '--json'))
    expect(report).toMatchObject({
      summary: { scanned: 0, skipped: 1 },
      files: [{ path: 'dist/a.js', status: 'skipped', leftAlone: [{ reason: 'ignored' }] }],
    })
  })
})

describe('--stdin reports instead of the source', () => {
  it.each([
    { input: magic, code: 1 },
    { input: replaced, code: 0 },
    { input: broken, code: 1 },
  ])('with --check: $code', ({ input, code }) => {
    const outcome = transform(project({}), 'a.js', input, '--check', '--quiet')
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code, stdout: '' })
    expect(transform(project({}), 'a.js', input, '--check').stdout).toMatch(/^[01] files? would change/mu)
  })

  it('with --diff the patch', () => {
    const { code, stdout, stderr } = transform(project({}), 'src/a.js', magic, '--diff')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^--- a\/src\/a\.js\n\+\+\+ b\/src\/a\.js\n@@ /u)
    expect(stderr).toContain('would change src/a.js (1 replacement)\n')
  })

  it('with --json the report, which names the file as a run would', () => {
    const { files, summary } = reportIn(transform(project({}), './src/../b.js', magic, '--json'))
    expect(files).toMatchObject([
      { path: 'b.js', status: 'changed', replacements: [{ line: 2, column: 12 }] },
    ])
    expect(summary).toMatchObject({ scanned: 1, candidates: 1, changed: 1 })
  })
})
