import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUncommitted } from '../../src/run/git-guard.ts'

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
const numRuns = Number(process.env['RUNS'] ?? 10)

const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@test.example',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@test.example',
}

function git(cwd: string, ...args: string[]): string {
  const all = ['-c', 'protocol.file.allow=always', ...args]
  return execFileSync('git', all, {
    cwd,
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** What can happen to a file of a work tree, after the commit of all of them. */
const events: Readonly<Record<string, (root: string, path: string) => void>> = {
  'nothing happened': () => undefined,
  modified: (root, path) => write(root, path, 'changed()\n'),
  'modified, of the same length': (root, path) => write(root, path, 'g()\n'),
  'written as it was': (root, path) => write(root, path, 'f()\n'),
  staged(root, path) {
    write(root, path, 'staged()\n')
    git(root, 'add', '--', path)
  },
  'staged, and taken back in the work tree': (root, path) => {
    write(root, path, 'staged()\n')
    git(root, 'add', '--', path)
    write(root, path, 'f()\n')
  },
  'taken out of the index': (root, path) => git(root, 'rm', '--quiet', '--cached', '--', path),
  deleted: (root, path) => rmSync(join(root, path)),
  renamed(root, path) {
    renameSync(join(root, path), join(root, `${path}.moved.js`))
    git(root, 'add', '--all', '--', path, `${path}.moved.js`)
  },
  'only another one is new beside it': (root, path) => write(root, `${path}.new.js`, 'f()\n'),
  'an ignored one is beside it': (root, path) => write(root, `${path}.ignored.js`, 'f()\n'),
  'another one is to be added': (root, path) => {
    write(root, `${path}.new.js`, 'f()\n')
    git(root, 'add', '--intent-to-add', '--', `${path}.new.js`)
  },
  'another mode': (root, path) => execFileSync('chmod', ['+x', join(root, path)]),
  'in conflict': (root, path) => {
    const [ours = '', theirs = ''] = ['ours()\n', 'theirs()\n'].map((content) => {
      write(root, path, content)
      return git(root, 'hash-object', '-w', '--', path).trim()
    })
    git(root, 'update-index', '--force-remove', '--', path)
    const stages = `100644 ${ours} 2\t${path}\n100644 ${theirs} 3\t${path}\n`
    execFileSync('git', ['update-index', '--index-info'], { cwd: root, env: environment, input: stages })
  },
}

/** Kinds of work trees, each made at a path. */
const workTrees: Readonly<Record<string, (at: string, scratch: string) => void>> = {
  'a repository': (at) => {
    mkdirSync(at)
    git(at, 'init', '--quiet')
  },
  'a linked work tree': (at, scratch) => {
    const main = join(scratch, 'main')
    mkdirSync(main)
    git(main, 'init', '--quiet')
    git(main, 'commit', '--quiet', '--allow-empty', '--message=first')
    git(main, 'worktree', 'add', '--quiet', at, '-b', 'other')
  },
  'a submodule': (at, scratch) => {
    const [library, outer] = [join(scratch, 'library'), dirname(at)]
    mkdirSync(library)
    git(library, 'init', '--quiet')
    git(library, 'commit', '--quiet', '--allow-empty', '--message=first')
    git(outer, 'init', '--quiet')
    git(outer, 'submodule', '--quiet', 'add', library, at)
    git(outer, 'commit', '--quiet', '--message=library')
  },
}

const names = fc.constantFrom(
  'a.js',
  'b c.js',
  'd/e.js',
  'd/ä.js',
  '-f.js',
  '[g].js',
  'h*.js',
  ':(top)i.js',
  'j"k.js',
)
const state = fc.record({
  kind: fc.constantFrom(...Object.keys(workTrees)),
  files: fc.uniqueArray(fc.tuple(names, fc.constantFrom(...Object.keys(events))), {
    minLength: 2,
    maxLength: 6,
    selector: ([name]) => name,
  }),
})

/** What `git status` has to say of each file that is there, by its own path. */
function stateOf(root: string, path: string): string {
  const args = ['status', '--porcelain=v1', '-z', '--ignored', '--untracked-files=all', '--no-renames']
  const output = execFileSync('git', ['--literal-pathspecs', ...args, '--', path], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  })
  return output.slice(0, 2)
}

const suffixes = ['', '.new.js', '.ignored.js', '.moved.js']

describe(`the guard holds back what git status tells of (RUNS=${numRuns} SEED=${seed})`, () => {
  it('in generated states of repositories, linked work trees and submodules', async () => {
    let [held, free] = [0, 0]
    const check = fc.asyncProperty(state, async ({ kind, files }) => {
      const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'sspi-codemod-')))
      try {
        const root = join(scratch, 'outer', 'tree')
        mkdirSync(dirname(root))
        workTrees[kind]?.(root, scratch)
        write(root, '.gitignore', '*.ignored.js\n')
        for (const [path] of files) write(root, path, 'f()\n')
        git(root, 'add', '--all')
        git(root, 'commit', '--quiet', '--message=all')
        for (const [path, event] of files) events[event]?.(root, path)
        const there = files
          .flatMap(([path]) => suffixes.map((suffix) => path + suffix))
          .filter((path) => existsSync(join(root, path)))
        const uncommitted = await findUncommitted(there.map((path) => join(root, path)))
        const byGuard = there.filter((path) => uncommitted.has(join(root, path)))
        const byGit = there.filter((path) => stateOf(root, path) !== '')
        expect(byGuard).toEqual(byGit)
        held += byGit.length
        free += there.length - byGit.length
      } finally {
        rmSync(scratch, { recursive: true, force: true })
      }
    })
    await fc.assert(check, { seed, numRuns })
    console.log({ held, free })
    expect(Math.min(held, free)).toBeGreaterThan(numRuns / 4)
  })
})
