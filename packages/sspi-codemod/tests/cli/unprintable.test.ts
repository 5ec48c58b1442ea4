import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SarifLog } from '../../src/cli/sarif-log.ts'
import { magic, project, script, sspiCodemod } from './command.ts'
import { inTerminal, keys } from './terminal.ts'

const { enter, down } = keys

// ESC, BEL, CSI as one character of the C1 set, DEL, and a mark that turns the direction of text.
const hostile = '\u001B]0;title\u0007\u001B[2J\u009B31m\u007F\u202Etxt\u2066'
const hostileName = `a${hostile.replaceAll('/', '')}.js`

/** Sources and a name that would act on a terminal, in every place that reaches one. */
const tree = {
  [hostileName]: `${magic}// ${hostile}\rhidden\n`,
  [`b${hostile}/c.js`]: `const sspi = require('x')\nf(0x80090308, '${hostile}')\nthrow '0x80090308${hostile}'\n`,
  'd.js': `if (rc === 0x80090308 /* ${hostile} */ {}\n`,
  'package.json': '{}',
}

/** What a text holds that acts on a terminal, but for the line ends and tabs of a text. */
function actingIn(text: string): string[] {
  return text.match(/[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu) ?? []
}

/** The same, but for what a terminal adds and our own colours, questions and progress are made of. */
function hostileIn(screen: string): string[] {
  const parts = ['\u001B]0', '\u0007', '\u001B[2J', '\u009B', '\u007F', '\u202E', '\u2066', '\rhidden']
  return parts.filter((part) => screen.includes(part))
}

describe.skipIf(process.platform === 'win32')('what would act on a terminal never reaches it raw', () => {
  const runs: { claim: string; args: string[] }[] = [
    { claim: 'the summary and failures', args: ['.', '--dry-run'] },
    { claim: 'a report for machines', args: ['.', '--json', '--check'] },
    { claim: 'annotations', args: ['.', '--format', 'github', '--dry-run'] },
    { claim: 'issues', args: ['.', '--format', 'gitlab', '--dry-run'] },
    { claim: 'a log', args: ['.', '--format', 'sarif', '--dry-run'] },
    { claim: 'a wrong path', args: [`nowhere${hostile}`] },
    { claim: 'a wrong option', args: [`--${hostile}`] },
    { claim: 'a wrong transform', args: ['.', '--transform', hostile] },
    { claim: 'a wrong import source', args: ['.', '--from', hostile] },
    { claim: 'a wrong module', args: ['.', '--vendor', `x${hostile}.md`] },
    { claim: 'a wrong report', args: ['--merge-reports', hostileName] },
    { claim: 'a wrong name', args: ['--stdin', '--stdin-filepath', `x${hostile}`] },
    { claim: 'a run that writes', args: ['.', '--force', '--vendor', 'codes.js'] },
  ]
  it.each(runs)('$claim', ({ args }) => {
    const { stdout, stderr } = project(tree).run(...args)
    expect(stdout + stderr).not.toBe('')
    expect(actingIn(stdout + stderr)).toEqual([])
  })

  it.each([
    { claim: 'in colours', env: {}, args: [] },
    { claim: 'without colours', env: {}, args: ['--no-color'] },
    { claim: 'where the environment wants none', env: { NO_COLOR: '1' }, args: [] },
    { claim: 'on a terminal without them', env: { TERM: 'dumb' }, args: [] },
  ])('a diff $claim', async ({ env, args }) => {
    const folder = project(tree)
    const { screen } = await inTerminal(['.', '--diff', ...args], [], { cwd: folder.root, env })
    expect(screen).toContain('if (rc === SEC_E_INVALID_TOKEN) {}')
    expect(hostileIn(screen)).toEqual([])
  })

  it('but a diff that goes on to a program is exact', () => {
    const { stdout } = project({ 'a.js': tree[hostileName] ?? '' }).run('.', '--diff')
    expect(stdout).toContain(`// ${hostile}\rhidden`)
  })

  it('questions, and the answers that were wrong', async () => {
    const folder = project(tree)
    const steps = [
      { seen: '◆  Which file or folder?', keys: enter },
      { seen: '◆  Another one?', keys: enter },
      { seen: '◆  Which transforms?', keys: enter },
      { seen: '◆  What to do?', keys: down + enter },
    ]
    const { screen } = await inTerminal([], steps, { cwd: folder.root })
    expect(screen).toContain('changed')
    expect(hostileIn(screen)).toEqual([])
  })
})

describe('reports are UTF-8, and JSON means what it says', () => {
  it('with the names and texts as they are', () => {
    const { files } = project(tree).report('.', '--dry-run')
    if (process.platform !== 'win32') expect(files.map(({ path }) => path)).toContain(hostileName)
  })

  it
    .skipIf(process.platform !== 'linux')
    .each(['--json', '--format=sarif', '--format=gitlab', '--format=github'])(
    '%s with a name that is none',
    (format) => {
      const folder = project({ 'b.js': magic })
      const bytes = [...Buffer.from(`${folder.root}/a`), 0xff, 0xfe, ...Buffer.from('.js')]
      writeFileSync(Buffer.from(bytes), magic)
      const args = [script, '.', '--dry-run', format]
      const { stdout, status, stderr } = spawnSync(process.execPath, args, { cwd: folder.root })
      const text = new TextDecoder('utf-8', { fatal: true }).decode(stdout)
      expect(status, stderr.toString()).toBe(1)
      expect(text).toContain('Its name is not UTF-8 text.')
      expect(text).toContain('SEC_E_INVALID_TOKEN')
      if (format !== '--format=github') expect(() => JSON.parse(text) as unknown).not.toThrow()
    },
  )

  it('a file whose name has the sign for what is no UTF-8 is read', () => {
    const folder = project({ 'a\uFFFD.js': magic })
    expect(folder.run('.', '--check')).toMatchObject({ code: 1, stderr: '' })
  })

  it.each(['json', 'sarif', 'gitlab', 'github'])(
    '%s of a report with half of a character in it',
    (format) => {
      const folder = project({ 'a.js': magic })
      const report = folder.run('.', '--dry-run', '--json').stdout
      folder.write({
        'report.json': report
          .replace('"a.js"', String.raw`"a\ud800/b.js"`)
          .replace('"0x8', String.raw`"\udc00x8`),
      })
      const args = ['--merge-reports', 'report.json', ...(format === 'json' ? [] : ['--format', format])]
      const result = spawnSync(process.execPath, [script, ...args], { cwd: folder.root })
      expect({ status: result.status, stderr: result.stderr.toString() }).toEqual({ status: 0, stderr: '' })
      const text = new TextDecoder('utf-8', { fatal: true }).decode(result.stdout)
      if (format === 'github') expect(text).toContain('file=a')
      else expect(() => JSON.parse(text) as unknown).not.toThrow()
      if (format === 'sarif') {
        const { runs } = JSON.parse(text) as SarifLog
        expect(runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
          'a%EF%BF%BD/b.js',
        )
      }
    },
  )
})

describe('names that say something else to a command line or a file system', () => {
  it('one that is a dash is a path like any other', () => {
    expect(project({ 'a.js': magic }).run('-')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: no such file or folder: -\n',
    })
  })

  it.each(['--force.js', '-f.js', '--', '-'])('%s is read where its folder is', (name) => {
    const path = name.endsWith('.js') ? name : `${name}/a.js`
    const folder = project({ [path]: magic })
    expect(folder.run('.').stdout).toContain(`changed ${path} (1 replacement)`)
  })

  it('`..` counts from the working directory, for the module of constants', () => {
    const folder = project({ 'app/src/a.js': magic, 'app/package.json': '{}', 'package.json': '{}' })
    const { code } = sspiCodemod(['src', '--vendor', 'src/../../lib/../codes.js'], {
      cwd: folder.path('app'),
    })
    expect(code).toBe(0)
    expect(folder.read('codes.js')).toContain('SEC_E_INVALID_TOKEN')
    expect(folder.read('app/src/a.js')).toContain("require('../../codes')")
  })

  it('`..` counts from the working directory, for the name of a source on stdin', () => {
    const folder = project({ 'app/package.json': '{ "type": "module" }', '.gitignore': 'b.js\n' })
    const stdin = (name: string, cwd: string) =>
      sspiCodemod(['--stdin', '--stdin-filepath', name], {
        cwd: folder.path(cwd),
        input: 'if (rc === 0x80090308) {}\n',
      })
    expect(stdin('../app/x/../a.js', 'app').stdout).toContain(
      "import { SEC_E_INVALID_TOKEN } from 'sspi-status'",
    )
    expect(stdin('app/../b.js', '.').stdout).toBe('if (rc === 0x80090308) {}\n')
  })

  it('what lies outside of the given paths stays as it is', () => {
    const folder = project({ 'src/a.js': magic, 'src2/b.js': magic, 'src.js': magic, 'c.js': magic })
    expect(folder.run('src/../src', 'src').code).toBe(0)
    expect(['src2/b.js', 'src.js', 'c.js'].map((path) => folder.read(path))).toEqual([magic, magic, magic])
  })
})
