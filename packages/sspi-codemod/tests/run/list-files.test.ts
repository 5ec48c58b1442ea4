import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IgnoreOptions } from '../../src/run/ignore-rules.ts'
import { listFiles } from '../../src/run/list-files.ts'

type Tree = Readonly<Record<string, string>>

function inFolder<T>(tree: Tree, work: (root: string) => T): T {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sspi-codemod-')))
  try {
    for (const [path, content] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    return work(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function git(root: string, ...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', env })
}

/** The source files that git does not ignore. */
function filesOfGit(root: string): string[] {
  const output = git(root, 'ls-files', '-z', '--others', '--exclude-standard')
  return output.split('\0').filter((path) => path.endsWith('.js'))
}

function listed(names: string[], options: IgnoreOptions): string[] {
  return [...listFiles(names, options).files].map(({ path }) => path).sort()
}

function pathsOf(root: string, ...names: string[]): string[] {
  const options = { cwd: root, globs: [], gitignore: true }
  return listed(names.length > 0 ? names : ['.'], options)
}

const files = ['a.js', 'b.js', 'd/a.js', 'd/b.js', 'd/e/a.js', 'd/e/b.js', 'e/a.js', 'e/d/e/a.js', 'e/b c.js']
const tree = Object.fromEntries(files.map((path) => [path, '']))

describe('ignored files are those that git ignores', () => {
  const cases: { claim: string; ignores: Tree; left: number }[] = [
    { claim: 'a name at any depth', ignores: { '.gitignore': 'a.js' }, left: 4 },
    { claim: 'a path from the root', ignores: { '.gitignore': '/a.js' }, left: 8 },
    { claim: 'a folder at any depth', ignores: { '.gitignore': 'd/' }, left: 4 },
    { claim: 'a slash in the middle binds to the root', ignores: { '.gitignore': 'd/e' }, left: 7 },
    { claim: 'two asterisks', ignores: { '.gitignore': '**/e/a.js\nd/**' }, left: 3 },
    {
      claim: 'what is inside of an ignored folder stays ignored',
      ignores: { '.gitignore': 'd/\n!d/a.js' },
      left: 4,
    },
    {
      claim: 'what is inside of a folder whose content is ignored',
      ignores: { '.gitignore': 'd/*\n!d/a.js' },
      left: 6,
    },
    { claim: 'a deeper file wins', ignores: { '.gitignore': '*.js', 'd/.gitignore': '!a.js' }, left: 2 },
    {
      claim: 'a deeper file opens a folder',
      ignores: { '.gitignore': 'e/', 'd/.gitignore': '!e/' },
      left: 6,
    },
    {
      claim: 'a folder that is itself ignored has no say',
      ignores: { '.gitignore': 'd/', 'd/.gitignore': '!a.js' },
      left: 4,
    },
    {
      claim: 'comments, blanks and escapes',
      ignores: { '.gitignore': '# a.js\n\n\\#x\nb\\ c.js\nd   \n' },
      left: 3,
    },
    { claim: 'CRLF and a byte-order mark', ignores: { '.gitignore': '\uFEFF/a.js\r\nb.js\r\n' }, left: 5 },
    { claim: 'character classes', ignores: { '.gitignore': '[!a].js\n?.txt' }, left: 6 },
    { claim: 'case counts', ignores: { '.gitignore': 'A.js' }, left: 9 },
    { claim: 'info/exclude', ignores: { '.git/info/exclude': 'a.js' }, left: 4 },
    {
      claim: 'a .gitignore wins over info/exclude',
      ignores: { '.git/info/exclude': '*.js', '.gitignore': '!a.js' },
      left: 5,
    },
    {
      claim: 'a sign that stands for one byte, which is no whole character',
      ignores: { '.gitignore': '[!a].js', 'ä.js': '', 'd/ä.js': '', 'é/a.js': '', 'ab/é.js': '' },
      left: 10,
    },
    {
      claim: 'two signs for the two bytes of a character',
      ignores: { '.gitignore': '??.js', 'ä.js': '', 'd/ä.js': '' },
      left: 9,
    },
    {
      claim: 'a folder by the name of .gitignore says nothing',
      ignores: { '.gitignore/x': 'a.js' },
      left: 9,
    },
  ]
  it.skipIf(process.platform !== 'linux').each(cases)('$claim', ({ ignores, left }) => {
    inFolder(tree, (root) => {
      git(root, 'init', '--quiet')
      for (const [path, content] of Object.entries(ignores)) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), content)
      }
      expect(pathsOf(root)).toEqual(filesOfGit(root).sort())
      expect(pathsOf(root)).toHaveLength(left)
    })
  })

  it.skipIf(process.platform !== 'linux')('for any files of patterns', () => {
    const name = fc.constantFrom('a.js', 'b.js', '*.js', 'd', 'e', '*', '?.js', '[ab].js', '**')
    const pattern = fc
      .tuple(
        fc.constantFrom('', '!'),
        fc.constantFrom('', '/'),
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '/'),
      )
      .map(([negation, start, names, end]) => negation + start + names.join('/') + end)
    const patterns = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join('\n'))
    const places = fc.constantFrom(
      '.gitignore',
      'd/.gitignore',
      'd/e/.gitignore',
      'e/.gitignore',
      '.git/info/exclude',
    )
    const ignores = fc.dictionary(places, patterns, { minKeys: 1, maxKeys: 3 })
    inFolder(tree, (root) => {
      git(root, 'init', '--quiet')
      fc.assert(
        fc.property(ignores, (contents) => {
          for (const place of [
            '.gitignore',
            'd/.gitignore',
            'd/e/.gitignore',
            'e/.gitignore',
            '.git/info/exclude',
          ]) {
            rmSync(join(root, place), { force: true })
          }
          for (const [place, content] of Object.entries(contents)) writeFileSync(join(root, place), content)
          expect(pathsOf(root)).toEqual(filesOfGit(root).sort())
        }),
        { numRuns: 150 },
      )
    })
  })
})

describe('the rules of a repository end at its border', () => {
  it('a repository inside another one follows its own rules alone', () => {
    inFolder({ ...tree, '.gitignore': 'a.js', 'd/.gitignore': 'b.js' }, (root) => {
      git(root, 'init', '--quiet')
      git(join(root, 'd'), 'init', '--quiet')
      expect(pathsOf(root)).toEqual(['b.js', 'd/a.js', 'd/e/a.js', 'e/b c.js'])
      expect(pathsOf(root, 'd/e')).toEqual(['d/e/a.js'])
    })
  })

  it('the rules above a repository do not count, those above its folders do', () => {
    inFolder({ ...tree, '.gitignore': 'a.js', 'd/.gitignore': 'b.js' }, (root) => {
      git(join(root, 'd'), 'init', '--quiet')
      expect([...listFiles(['e'], { cwd: join(root, 'd'), globs: [], gitignore: true }).files]).toEqual([
        expect.objectContaining({ path: 'e/a.js' }),
      ])
    })
  })

  it('outside of a repository those from the working directory on count', () => {
    inFolder({ ...tree, '.gitignore': 'a.js', 'd/.gitignore': 'b.js' }, (root) => {
      const options = { cwd: join(root, 'd'), globs: [], gitignore: true }
      expect(listed(['e'], options)).toEqual(['e/a.js'])
      expect(listed(['../e'], options)).toEqual(['../e/a.js', '../e/b c.js', '../e/d/e/a.js'])
    })
  })

  it('a linked work tree has the info/exclude of its repository', () => {
    inFolder({ 'main/x.js': '', 'main/y.js': '' }, (root) => {
      const main = join(root, 'main')
      git(main, 'init', '--quiet')
      git(main, 'add', '.')
      git(
        main,
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@test.example',
        'commit',
        '--quiet',
        '--message=all',
      )
      git(main, 'worktree', 'add', '--quiet', join(root, 'linked'), '-b', 'other')
      writeFileSync(join(main, '.git/info/exclude'), 'x.js')
      expect(pathsOf(root, 'linked')).toEqual(['linked/y.js'])
    })
  })
})

describe('what is named is read', () => {
  const ignored = { ...tree, '.gitignore': 'd/\nb.js\n' }
  it.each([
    { names: ['d/b.js'], paths: ['d/b.js'] },
    { names: ['d'], paths: ['d/a.js', 'd/e/a.js'] },
    { names: ['d/e'], paths: ['d/e/a.js'] },
    { names: ['.', 'd/e/b.js'], paths: ['a.js', 'd/e/b.js', 'e/a.js', 'e/b c.js'] },
  ])('$names, although it is ignored', ({ names, paths }) => {
    expect(inFolder(ignored, (root) => pathsOf(root, ...names))).toEqual(paths)
  })

  it('also where --ignore covers its folder', () => {
    inFolder(tree, (root) => {
      const options = { cwd: root, globs: ['d', 'b.js'], gitignore: true }
      const pathsFor = (name: string) => listed([name], options)
      expect(pathsFor('d')).toEqual(['d/a.js', 'd/e/a.js'])
      expect(pathsFor('d/b.js')).toEqual(['d/b.js'])
      expect(pathsFor('.')).toEqual(['a.js', 'e/a.js', 'e/b c.js'])
    })
  })

  it('--ignore counts from a named folder where that lies outside of the working directory', () => {
    inFolder(tree, (root) => {
      const options = { cwd: join(root, 'd'), globs: ['/d', 'a.js'], gitignore: true }
      expect(listed(['../e'], options)).toEqual(['../e/b c.js'])
    })
  })

  it('a name with the signs of patterns means itself', () => {
    inFolder({ '[a]/*/x.js': '', 'a/b/x.js': '', '.gitignore': '?a?/\n' }, (root) => {
      expect(pathsOf(root, '[a]')).toEqual(['[a]/*/x.js'])
      expect(pathsOf(root)).toEqual(['a/b/x.js'])
    })
  })
})
