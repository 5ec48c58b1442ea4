import { utimesSync } from 'node:fs'
import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isReplaced, magic, repository, sspiCodemod, type Project } from './command.ts'

describe('what git status does not tell of is held back too', () => {
  const spots: { claim: string; flag: string }[] = [
    { claim: 'a change that git was told to assume away', flag: 'assume-unchanged' },
    { claim: 'a change that git was told to skip', flag: 'skip-worktree' },
  ]
  it.each(spots)('$claim', ({ flag }) => {
    const folder = repository({ 'a.js': magic, 'b.js': magic })
    folder.git('update-index', `--${flag}`, 'b.js')
    folder.write({ 'b.js': `${magic}// mine\n` })
    expect(folder.git('status', '--porcelain')).toBe('')
    const { code, stderr } = folder.run('.')
    expect({ code, line: stderr.split('\n')[0] }).toEqual({
      code: 1,
      line: 'error b.js: git was told not to look for its changes (assume-unchanged or skip-worktree).',
    })
    expect([folder.read('a.js'), folder.read('b.js')]).toEqual([magic, `${magic}// mine\n`])
  })

  it.each(spots)('but not once git looks again: $flag', ({ flag }) => {
    const folder = repository({ 'a.js': magic })
    folder.git('update-index', `--${flag}`, 'a.js')
    folder.git('update-index', `--no-${flag}`, 'a.js')
    expect(folder.run('.')).toMatchObject({ code: 0, stderr: '' })
  })

  it('a file inside of .git, which somebody names', () => {
    const folder = repository({ 'a.js': magic })
    folder.write({ '.git/hooks/b.js': magic })
    expect(folder.run('.git/hooks/b.js')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error \.git\/hooks\/b\.js: Not in git\.\n/u) as string,
    })
  })

  it('but not a file that is made', () => {
    const folder = repository({ 'a.js': magic })
    expect(folder.run('.', '--vendor', 'codes.js')).toMatchObject({ code: 0, stderr: '' })
  })
})

describe.skipIf(process.platform === 'win32')('programs of the project', () => {
  function program(folder: Project, path: string): void {
    folder.write({ [path]: `#!/bin/sh\n: >'${folder.path('mark')}'\n` })
    folder.allow(path, 0o755)
  }
  const settings: { claim: string; set: (folder: Project, path: string) => void }[] = [
    { claim: 'core.fsmonitor', set: (folder, path) => folder.git('config', 'core.fsmonitor', path) },
    {
      claim: 'a filter',
      set(folder, path) {
        folder.git('config', 'filter.own.clean', path)
        folder.write({ '.git/info/attributes': '*.js filter=own\n' })
      },
    },
  ]
  it.each(settings)('are not run by git for us: $claim', ({ set }) => {
    const folder = repository({ 'a.js': magic })
    program(folder, '.git/program')
    set(folder, folder.path('.git/program'))
    // git compares what is not as old as it remembers.
    utimesSync(folder.path('a.js'), 1, 1)
    expect(folder.run('a.js')).toMatchObject({ code: 0, stderr: '' })
    expect(isReplaced(folder.read('a.js'))).toBe(true)
    expect(() => folder.read('mark')).toThrow('ENOENT')
    folder.write({ 'a.js': magic })
    folder.git('status')
    expect(folder.read('mark')).toBe('')
  })

  it.each(['.', '', './bin', 'node_modules/.bin'])(
    'are not taken for git, where PATH begins with %o',
    (entry) => {
      const folder = repository({ 'a.js': magic })
      for (const path of ['git', 'bin/git', 'node_modules/.bin/git']) program(folder, path)
      const PATH = [entry, process.env['PATH'] ?? ''].join(delimiter)
      expect(sspiCodemod(['a.js'], { cwd: folder.root, env: { PATH } })).toMatchObject({
        code: 0,
        stderr: '',
      })
      expect(() => folder.read('mark')).toThrow('ENOENT')
    },
  )
})
