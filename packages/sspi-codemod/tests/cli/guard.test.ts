import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import { magic, project, Project, replaced, reportIn, repository, sspiCodemod } from './command.ts'
import { problemsOf } from './report-problems.ts'

const refusal = 'Nothing was written. Commit or stash the changes first, or use --force.\n'

describe('nothing is written where git could not bring a file back', () => {
  const dirt: { claim: string; soil: (folder: Project) => void; message: string }[] = [
    {
      claim: 'modified',
      soil: (folder) => folder.write({ 'b.js': `${magic}// more\n` }),
      message: 'Has changes that are not committed.',
    },
    {
      claim: 'staged',
      soil(folder) {
        folder.write({ 'b.js': `${magic}// more\n` })
        folder.git('add', 'b.js')
      },
      message: 'Has changes that are not committed.',
    },
    {
      claim: 'untracked',
      soil(folder) {
        folder.git('rm', '--quiet', '--cached', 'b.js')
        folder.git('commit', '--quiet', '--message=without b')
      },
      message: 'Not in git yet (untracked).',
    },
    {
      claim: 'ignored',
      soil(folder) {
        folder.git('rm', '--quiet', '--cached', 'b.js')
        folder.write({ '.gitignore': 'b.js\n' })
        folder.git('add', '.gitignore')
        folder.git('commit', '--quiet', '--message=without b')
      },
      message: 'Not in git (ignored).',
    },
  ]
  it.each(dirt)('$claim', ({ soil, message }) => {
    const folder = repository({ 'a.js': magic, 'b.js': magic })
    soil(folder)
    const before = folder.read('b.js')
    const { code, stderr } = folder.run('a.js', 'b.js')
    expect({ code, stderr }).toEqual({ code: 1, stderr: `error b.js: ${message}\n${refusal}` })
    expect([folder.read('a.js'), folder.read('b.js')]).toEqual([magic, before])
  })

  it('each such file is failed, the others are skipped with a reason', () => {
    const folder = repository({ 'a.js': magic, 'b.js': magic })
    folder.write({ 'b.js': `${magic}// more\n`, 'c.js': magic })
    const { files, summary } = folder.report('.')
    expect(summary).toMatchObject({ changed: 0, replacements: 0, failed: 2, skipped: 1 })
    expect(files).toMatchObject([
      {
        path: 'a.js',
        status: 'skipped',
        replacements: [],
        leftAlone: [{ line: 2, column: 12, text: '0x80090308', reason: 'not-written' }],
      },
      {
        path: 'b.js',
        status: 'failed',
        replacements: [],
        error: { message: 'Has changes that are not committed.' },
      },
      { path: 'c.js', status: 'failed', replacements: [], error: { message: 'Not in git yet (untracked).' } },
    ])
  })
})

describe('the guard concerns only files that would be written', () => {
  it('not other dirty files', () => {
    const folder = repository({ 'a.js': magic, 'b.js': 'clean()\n' })
    folder.write({ 'b.js': 'dirty()\n', 'notes.md': '' })
    expect(folder.run('.').code).toBe(0)
    expect(folder.read('a.js')).toBe(replaced)
  })

  it.each(['--dry-run', '--diff', '--check'])('not %s', (flag) => {
    const folder = repository({})
    folder.write({ 'a.js': magic })
    const { stdout, stderr } = folder.run('.', flag)
    expect(stdout + stderr).toContain('would change a.js')
  })

  it('not with --force', () => {
    const folder = repository({})
    folder.write({ 'a.js': magic })
    expect(folder.run('.', '--force').code).toBe(0)
    expect(folder.read('a.js')).toBe(replaced)
  })

  it('not outside of a repository', () => {
    const folder = project({ 'a.js': magic })
    expect(folder.run('.').code).toBe(0)
    expect(folder.read('a.js')).toBe(replaced)
  })

  it('not one that git names as the source of a copy', () => {
    const folder = repository({ 'a.js': magic, 'of/a.js': magic })
    folder.git('config', 'status.renames', 'copies')
    folder.write({ 'of/a.js': `${magic}// more\n`, 'copy.js': magic })
    folder.git('add', '.')
    const statuses = folder.report('.').files.map(({ path, status }) => [path, status])
    expect(statuses).toEqual([
      ['a.js', 'skipped'],
      ['copy.js', 'failed'],
      ['of/a.js', 'failed'],
    ])
  })

  it('not without git', () => {
    const folder = repository({})
    folder.write({ 'a.js': magic })
    expect(sspiCodemod(['.'], { cwd: folder.root, env: { PATH: folder.path('nothing') } }).code).toBe(0)
    expect(folder.read('a.js')).toBe(replaced)
  })
})

describe('the guard asks the repository that a file lies in', () => {
  const other = (tree: Record<string, string>) => repository(tree)

  it('from a folder below its root', () => {
    const folder = repository({ 'sub/a.js': magic })
    folder.write({ 'sub/a.js': `${magic}// more\n` })
    expect(sspiCodemod(['a.js'], { cwd: folder.path('sub') }).stderr).toContain('error a.js: Has changes')
  })

  it('for files of several repositories', () => {
    const clean = other({ 'a.js': magic })
    const dirty = other({})
    dirty.write({ 'b.js': magic })
    const { code, stderr } = clean.run('a.js', dirty.path('b.js'))
    expect(code).toBe(1)
    expect(stderr).toContain('b.js: Not in git yet (untracked).')
    expect(clean.read('a.js')).toBe(magic)
  })

  it('for a submodule', () => {
    const library = other({ 'a.js': magic })
    const folder = repository({})
    folder.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'library')
    folder.git('commit', '--quiet', '--message=library')
    expect(folder.run('.', '--dry-run').stdout).toContain('would change library/a.js')
    folder.write({ 'library/b.js': magic })
    expect(folder.run('.').stderr).toBe(`error library/b.js: Not in git yet (untracked).\n${refusal}`)
    expect(folder.run('library/a.js').code).toBe(0)
    expect(folder.read('library/a.js')).toBe(replaced)
  })

  it('for a linked work tree', () => {
    const folder = repository({ 'a.js': magic })
    const elsewhere = project({})
    folder.git('worktree', 'add', '--quiet', elsewhere.path('tree'), '-b', 'other')
    elsewhere.write({ 'tree/b.js': magic })
    expect(elsewhere.run('tree').stderr).toBe(`error tree/b.js: Not in git yet (untracked).\n${refusal}`)
    expect(elsewhere.run('tree/a.js').code).toBe(0)
    expect(elsewhere.read('tree/a.js')).toBe(replaced)
  })

  it('also inside a hook that points git to another one', () => {
    const hooked = other({})
    const folder = repository({ 'a.js': magic })
    const env = {
      GIT_DIR: hooked.path('.git'),
      GIT_WORK_TREE: hooked.root,
      GIT_INDEX_FILE: hooked.path('.git/index'),
    }
    expect(sspiCodemod(['.'], { cwd: folder.root, env }).code).toBe(0)
    expect(folder.read('a.js')).toBe(replaced)
  })

  it('and refuses where git refuses to read it', () => {
    const folder = repository({ 'a.js': magic })
    folder.write({ '.git/config': '[broken' })
    const { code, stderr } = folder.run('.')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error a\.js: git cannot tell whether it is committed: fatal: bad config/u)
    expect(folder.read('a.js')).toBe(magic)
  })

  it('and is off where .git is no repository', () => {
    const folder = project({ 'a.js': magic })
    mkdirSync(folder.path('.git'))
    expect(folder.run('.').code).toBe(0)
  })
})

describe('names that git or a shell might take for something else', () => {
  const names = [
    'a b.js',
    '-a.js',
    '--force.js',
    ':(top)a.js',
    '*.js',
    '[a].js',
    'ä😀.js',
    "it's.js",
    '#a.js',
  ]
  it.each(names)('%s', (name) => {
    const folder = repository({ [name]: magic, 'a.js': 'clean()\n' })
    folder.write({ 'a.js': 'dirty()\n' })
    expect(folder.run('--', name)).toMatchObject({ code: 0, stderr: '' })
    expect(folder.read(name)).toBe(replaced)
    folder.write({ [name]: `${magic}// more\n` })
    const again = folder.run('--', name)
    expect(again.code).toBe(1)
    expect(again.stderr).toContain('Has changes that are not committed.')
  })

  it.skipIf(process.platform === 'win32')('a line break', () => {
    const name = 'a\nb.js'
    const folder = repository({ [name]: magic })
    expect(folder.run('.').stdout).toContain('changed a\\nb.js (1 replacement)\n')
    folder.write({ [name]: `${magic}// more\n` })
    expect(folder.run('.').stderr).toBe(`error a\\nb.js: Has changes that are not committed.\n${refusal}`)
  })

  it.skipIf(process.platform === 'win32')('more files than fit on one command line', () => {
    const deep = Array.from({ length: 14 }, () => 'x'.repeat(250)).join('/')
    const paths = Array.from({ length: 700 }, (_, index) => `${deep}/${index}.js`)
    const folder = repository(Object.fromEntries(paths.map((path) => [path, magic])))
    folder.write({ [`${deep}/699.js`]: `${magic}// more\n` })
    const { summary } = folder.report('.')
    expect(summary).toMatchObject({ failed: 1, skipped: 699 })
  })
})

describe.skipIf(process.platform === 'win32')('interrupted from the keyboard', () => {
  /** A git that interrupts the command which asks it, at a moment when all is planned and nothing written. */
  function interruptingGit(folder: Project): NodeJS.ProcessEnv {
    mkdirSync(folder.path('bin'))
    const path = process.env['PATH'] ?? ''
    const git = folder.path('bin/git')
    writeFileSync(
      git,
      `#!/bin/sh\ncase "$*" in *status*) kill -INT $PPID ;; esac\nPATH='${path}' exec git "$@"\n`,
    )
    chmodSync(git, 0o755)
    return { PATH: [folder.path('bin'), path].join(delimiter) }
  }

  it('stops before the next write, says so and ends with 130', () => {
    const tools = project({})
    const env = interruptingGit(tools)
    const folder = repository({ 'a.js': magic })
    const { code, stderr } = sspiCodemod(['.'], { cwd: folder.root, env })
    expect({ code, stderr }).toEqual({
      code: 130,
      stderr: 'Interrupted: what is not reported was not looked at.\n',
    })
    expect(folder.read('a.js')).toBe(magic)
  })

  it('and reports the files that were not written as skipped', () => {
    const tools = project({})
    const env = interruptingGit(tools)
    const folder = repository({ 'a.js': magic })
    const outcome = sspiCodemod(['.', '--json'], { cwd: folder.root, env })
    expect(outcome.code).toBe(130)
    expect(problemsOf(reportIn(outcome))).toEqual([])
    expect(reportIn(outcome).files).toMatchObject([
      {
        path: 'a.js',
        status: 'skipped',
        replacements: [],
        leftAlone: [{ reason: 'interrupted', text: '0x80090308' }],
      },
    ])
  })
})
