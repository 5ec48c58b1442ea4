import { symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  isReplaced,
  magic,
  project,
  Project,
  reportIn,
  repository,
  sspiCodemod,
  sspiCodemodAsNobody,
} from './command.ts'

function changedPaths(folder: Project, ...args: string[]): string[] {
  const { files } = folder.report(...args, '--dry-run')
  return files.filter(({ status }) => status === 'changed').map(({ path }) => path)
}

describe('which files are read', () => {
  it('those with an ending of JavaScript or TypeScript, and no others', () => {
    const read = ['a.cjs', 'a.cts', 'a.js', 'a.jsx', 'a.mjs', 'a.mts', 'a.ts', 'a.tsx']
    const others = ['a.json', 'a.md', 'a.vue', 'ajs', 'a.js.txt', 'a.JS', '.js']
    const source = magic.replace("const sspi = require('x')", "import 'x'")
    const folder = project(Object.fromEntries([...read, ...others].map((name) => [name, source])))
    expect(changedPaths(folder, '.')).toEqual(read)
  })

  it('in the order of their paths, each once, however they are named', () => {
    const folder = project({ 'b/a.js': magic, 'a/b.js': magic, 'a.js': magic, 'a-b.js': magic })
    const sorted = ['a-b.js', 'a.js', 'a/b.js', 'b/a.js']
    expect(changedPaths(folder, '.')).toEqual(sorted)
    expect(changedPaths(folder, 'b', './a/../a', 'a/b.js', folder.root)).toEqual(sorted)
  })

  it('with paths relative to the working directory', () => {
    const folder = project({ 'src/a.js': magic, 'other/b.js': magic })
    const outcome = sspiCodemod(['../src', '../other/b.js', '--dry-run', '--json'], {
      cwd: folder.path('other'),
    })
    expect(reportIn(outcome).files).toMatchObject([{ path: '../src/a.js' }, { path: 'b.js' }])
  })

  it('not node_modules and .git, unless they are named', () => {
    const folder = project({
      'node_modules/x/a.js': magic,
      'src/node_modules/x/b.js': magic,
      '.git/hooks/c.js': magic,
      'src/node_modules.js': magic,
      '.hidden/d.js': magic,
    })
    expect(changedPaths(folder, '.')).toEqual(['.hidden/d.js', 'src/node_modules.js'])
    expect(changedPaths(folder, 'node_modules/x', 'src/node_modules/x/b.js')).toEqual([
      'node_modules/x/a.js',
      'src/node_modules/x/b.js',
    ])
  })

  it('not minified ones, which are skipped with a reason, unless asked for', () => {
    const folder = project({ 'a.min.js': magic, 'b.minimal.js': magic, 'c.min.js': 'clean()' })
    const { files, summary } = folder.report('.', '--dry-run')
    expect(summary).toMatchObject({ scanned: 3, candidates: 2, changed: 1, skipped: 1 })
    expect(files).toMatchObject([
      {
        path: 'a.min.js',
        status: 'skipped',
        leftAlone: [{ line: 1, column: 1, text: '', reason: 'minified' }],
      },
      { path: 'b.minimal.js', status: 'changed' },
    ])
    expect(changedPaths(folder, '.', '--include-generated')).toEqual(['a.min.js', 'b.minimal.js'])
  })

  it('not generated ones, which are skipped with a reason, unless asked for', () => {
    const folder = project({ 'a.js': `// @generated\n${magic}`, 'b.js': `${magic}// @generated\n` })
    expect(changedPaths(folder, '.')).toEqual(['b.js'])
    const { files } = folder.report('a.js', '--dry-run')
    expect(files).toMatchObject([
      { status: 'skipped', leftAlone: [{ line: 3, column: 12, reason: 'generated' }] },
    ])
    expect(changedPaths(folder, '.', '--include-generated')).toEqual(['a.js', 'b.js'])
  })
})

describe('ignored files', () => {
  const tree = {
    '.gitignore': 'dist/\n*.gen.js\n',
    'dist/a.js': magic,
    'src/.gitignore': '!keep.gen.js\n/local.js\n',
    'src/b.gen.js': magic,
    'src/keep.gen.js': magic,
    'src/local.js': magic,
    'src/deep/local.js': magic,
    'src/dist.js': magic,
  }

  it('are left out, by the .gitignore of each folder', () => {
    expect(changedPaths(repository(tree), '.')).toEqual([
      'src/deep/local.js',
      'src/dist.js',
      'src/keep.gen.js',
    ])
  })

  it('also outside of a repository', () => {
    expect(changedPaths(project(tree), '.')).toEqual(['src/deep/local.js', 'src/dist.js', 'src/keep.gen.js'])
  })

  it('also where a folder below the .gitignore is named', () => {
    const folder = repository(tree)
    expect(changedPaths(folder, 'src')).toEqual(['src/deep/local.js', 'src/dist.js', 'src/keep.gen.js'])
    const { stdout } = sspiCodemod(['.', '--dry-run'], { cwd: folder.path('src') })
    expect(stdout).not.toContain('b.gen.js')
  })

  it('are read with --no-gitignore', () => {
    expect(changedPaths(repository(tree), '.', '--no-gitignore')).toHaveLength(6)
  })

  it('are read where they are named', () => {
    const folder = repository(tree)
    expect(changedPaths(folder, 'src/b.gen.js', 'dist')).toEqual(['dist/a.js', 'src/b.gen.js'])
  })

  it('are left out by --ignore, in the syntax of .gitignore, relative to the working directory', () => {
    const folder = project({ 'a.js': magic, 'src/a.js': magic, 'src/b.js': magic, 'src/old/c.js': magic })
    expect(changedPaths(folder, '.', '--ignore', '/a.js', '--ignore', 'old/')).toEqual([
      'src/a.js',
      'src/b.js',
    ])
    expect(changedPaths(folder, '.', '--ignore', '*.js', '--ignore', '!b.js')).toEqual(['src/b.js'])
    expect(changedPaths(folder, 'src', '--ignore', 'src/*', '--ignore', '!/src/old')).toEqual([
      'src/old/c.js',
    ])
  })

  it('are not only those of --ignore', () => {
    const folder = repository(tree)
    expect(changedPaths(folder, '.', '--ignore', 'deep')).toEqual(['src/dist.js', 'src/keep.gen.js'])
  })
})

describe.skipIf(process.platform === 'win32')('symbolic links', () => {
  it('are not followed out of the tree, nor in circles', () => {
    const outside = project({ 'secret.js': magic })
    const folder = project({ 'a/b.js': magic })
    symlinkSync(outside.root, folder.path('a/outside'))
    symlinkSync(outside.path('secret.js'), folder.path('a/secret.js'))
    symlinkSync('..', folder.path('a/up'))
    symlinkSync('self.js', folder.path('a/self.js'))
    symlinkSync('nowhere.js', folder.path('a/dangling.js'))
    const { code, stderr } = folder.run('.')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect([isReplaced(folder.read('a/b.js')), isReplaced(outside.read('secret.js'))]).toEqual([true, false])
  })

  it('are followed where they are named, and stay links', () => {
    const outside = project({ 'lib/b.js': magic, 'c.js': magic })
    const folder = project({})
    symlinkSync(outside.path('lib'), folder.path('lib'))
    symlinkSync(outside.path('c.js'), folder.path('c.js'))
    expect(folder.run('lib', 'c.js').stdout).toContain('changed c.js (1 replacement)\nchanged lib/b.js')
    expect([isReplaced(outside.read('lib/b.js')), isReplaced(outside.read('c.js'))]).toEqual([true, true])
    expect(folder.run('c.js', '--check').code).toBe(0)
  })

  it('that lead in a circle are no path', () => {
    const folder = project({})
    symlinkSync('self.js', folder.path('self.js'))
    expect(folder.run('self.js')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: cannot read self.js: Its symbolic links lead in a circle.\n',
    })
  })
})

describe('a file that cannot be worked on fails, and the others still run', () => {
  const failures = [
    { claim: 'a syntax error', content: 'if (rc === 0x80090308 {}\n', error: { line: 1 } },
    {
      claim: 'bytes that are no UTF-8',
      content: Buffer.from([...Buffer.from(magic), 0xff]),
      error: { message: 'Not UTF-8 text.' },
    },
    {
      claim: 'binary content',
      content: Buffer.from([0, 1, 2, 0xfe, ...Buffer.from('0x80090308')]),
      error: { message: 'Not UTF-8 text.' },
    },
  ]
  it.each(failures)('$claim', ({ content, error }) => {
    const folder = project({ 'a.js': content, 'b.js': magic })
    const outcome = folder.run('.', '--json')
    expect(outcome.code).toBe(1)
    expect(reportIn(outcome).files).toMatchObject([
      { path: 'a.js', status: 'failed', error },
      { path: 'b.js' },
    ])
    expect(folder.bytes('a.js').equals(Buffer.from(content))).toBe(true)
    expect(isReplaced(folder.read('b.js'))).toBe(true)
  })

  it('but not one without a status code, whatever it holds', () => {
    const folder = project({ 'a.js': 'if (rc === {}\n', 'b.js': Buffer.from([0xff, 0xfe, 0]) })
    expect(folder.run('.')).toMatchObject({ code: 0, stderr: '' })
  })

  it('a file or folder without permission to read', (context) => {
    const folder = project({ 'a.js': magic, 'b/c.js': magic, 'd.js': magic })
    folder.allow('a.js', 0o000)
    folder.allow('b', 0o000)
    folder.allow('d.js', 0o666)
    const outcome = sspiCodemodAsNobody(['.', '--dry-run'], { cwd: folder.root })
    if (outcome === undefined) return context.skip('needs setpriv or an ordinary user')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toBe('error a.js: Permission denied.\nerror b: Permission denied.\n')
    expect(outcome.stdout).toContain('would change d.js')
  })

  it('a file without permission to write', (context) => {
    const folder = project({ 'a.js': magic, 'b.js': magic })
    folder.allow('a.js', 0o444)
    folder.allow('b.js', 0o666)
    const outcome = sspiCodemodAsNobody(['.'], { cwd: folder.root })
    if (outcome === undefined) return context.skip('needs setpriv or an ordinary user')
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({
      code: 1,
      stderr: 'error a.js: Permission denied.\n',
    })
    expect([isReplaced(folder.read('a.js')), isReplaced(folder.read('b.js'))]).toEqual([false, true])
  })

  it('a file in a folder without permission to write', (context) => {
    const folder = project({ 'a/b.js': magic, 'c.js': magic })
    folder.allow('a', 0o555)
    folder.allow('a/b.js', 0o666)
    folder.allow('c.js', 0o666)
    const outcome = sspiCodemodAsNobody(['.'], { cwd: folder.root })
    folder.allow('a', 0o755)
    if (outcome === undefined) return context.skip('needs setpriv or an ordinary user')
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({
      code: 1,
      stderr: 'error a/b.js: Permission denied.\n',
    })
    expect([folder.read('a/b.js'), isReplaced(folder.read('c.js'))]).toEqual([magic, true])
  })
})
