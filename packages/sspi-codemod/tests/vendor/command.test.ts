import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project, repository, type Project } from '../cli/command.ts'

const asModules = { 'package.json': '{ "type": "module" }' }
const token = 'export const isBad = (rc) => rc === 0x80090308\n'
const signed = 'export const isDenied = (rc) => rc === -2146893044\n'

/** What a module of a project prints. */
function printed(folder: Project, path: string): string {
  return execFileSync(process.execPath, [folder.path(path)], { encoding: 'utf8' })
}

describe('the constants are written into a file', () => {
  it('and each changed file imports them from there', () => {
    const folder = project({ ...asModules, 'a.js': token, 'src/deep/b.js': signed, 'lib/c.js': token })
    const { code, stdout } = folder.run('.', '--vendor', 'lib/codes.js')
    expect(code).toBe(0)
    expect(folder.read('a.js')).toMatch(/^import \{ SEC_E_INVALID_TOKEN \} from '\.\/lib\/codes\.js'\n/u)
    expect(folder.read('lib/c.js')).toMatch(/^import \{ SEC_E_INVALID_TOKEN \} from '\.\/codes\.js'\n/u)
    expect(folder.read('src/deep/b.js')).toMatch(
      /^import \{ SEC_E_LOGON_DENIED_INT32 \} from '\.\.\/\.\.\/lib\/codes\.js'\n/u,
    )
    expect(folder.read('lib/codes.js').match(/^export .*$/gmu)).toEqual([
      'export const SEC_E_INVALID_TOKEN = 0x80090308',
      'export const SEC_E_LOGON_DENIED_INT32 = -2146893044',
    ])
    expect(stdout).toContain('created lib/codes.js\n')
  })

  it('and need no package, so that none is to be installed', () => {
    const folder = project({ ...asModules, 'a.js': token })
    expect(folder.run('.', '--vendor', 'codes.js').stdout).not.toContain('Install')
    expect(project({ ...asModules, 'a.js': token }).run('.').stdout).toContain('Install')
  })

  it('in folders that are made for it', () => {
    const folder = project({ ...asModules, 'a.js': token })
    expect(folder.run('a.js', '--vendor', 'lib/windows/codes.mjs').code).toBe(0)
    expect(folder.read('a.js')).toContain("from './lib/windows/codes.mjs'")
  })

  it('only where a file needs them', () => {
    const folder = project({ ...asModules, 'a.js': 'export const x = 1\n' })
    expect(folder.run('.', '--vendor', 'lib/codes.js').code).toBe(0)
    expect(existsSync(folder.path('lib'))).toBe(false)
  })

  it('under the name that it has beside a taken one', () => {
    const folder = project({
      ...asModules,
      'a.js':
        'const SEC_E_LOGON_DENIED_INT32 = 1\nexport const f = (rc) => rc === -2146893044 && SEC_E_LOGON_DENIED_INT32\n',
    })
    folder.run('.', '--vendor', 'codes.js')
    expect(folder.read('a.js')).toContain(
      "import { SEC_E_LOGON_DENIED_INT32 as SEC_E_LOGON_DENIED_INT32_2 } from './codes.js'\n",
    )
  })
})

describe('programs print the same before and after', () => {
  const body = 'console.log([0x80090308, -2146893048, 0x80090308n, 0x8009030c].join())\n'
  it.each([
    {
      claim: 'ES modules',
      tree: { ...asModules, 'main.js': `import './b.js'\n${body}`, 'b.js': body },
      vendor: 'codes.js',
      head: '^export ',
    },
    {
      claim: 'CommonJS',
      tree: { 'main.js': `require('./b')\n${body}`, 'b.js': `const x = require('fs')\n${body}` },
      vendor: 'lib/codes.js',
      head: '^exports\\.',
    },
    {
      claim: 'both, of one CommonJS module',
      tree: { 'main.mjs': `import './b.cjs'\n${body}`, 'b.cjs': `const x = require('fs')\n${body}` },
      vendor: 'codes.js',
      head: '^exports\\.',
    },
    {
      claim: 'ES modules in a package that does not say so',
      tree: { 'main.mjs': body },
      vendor: 'codes.js',
      head: '^export ',
    },
  ])('$claim', ({ tree, vendor, head }) => {
    const folder = project(tree)
    const main = 'main.js' in tree ? 'main.js' : 'main.mjs'
    const before = printed(folder, main)
    expect(folder.report('.', '--vendor', vendor).summary).toMatchObject({ failed: 0, skipped: 0 })
    expect(folder.read(main)).not.toContain('0x8009')
    expect(folder.read(vendor)).toMatch(new RegExp(head, 'mu'))
    expect(printed(folder, main)).toBe(before)
  })
})

describe('a later run', () => {
  const tree = { ...asModules, 'src/a.js': token }

  it('changes nothing', () => {
    const folder = project(tree)
    folder.run('.', '--vendor', 'src/codes.js')
    const before = ['src/a.js', 'src/codes.js'].map((path) => folder.read(path))
    expect(folder.report('.', '--vendor', 'src/codes.js').files).toEqual([])
    expect(['src/a.js', 'src/codes.js'].map((path) => folder.read(path))).toEqual(before)
  })

  it('adds what is missing, and keeps what others wrote there', () => {
    const folder = project(tree)
    folder.run('.', '--vendor', 'src/codes.js')
    const ours = '\nexport const OURS = rc === 0x80090308  // as we like it'
    folder.write({ 'src/b.js': signed, 'src/codes.js': folder.read('src/codes.js') + ours })
    folder.run('.', '--vendor', 'src/codes.js')
    const source = folder.read('src/codes.js')
    expect(source.endsWith(ours)).toBe(true)
    expect(source.match(/^export const SEC\w+/gmu)).toEqual([
      'export const SEC_E_INVALID_TOKEN',
      'export const SEC_E_LOGON_DENIED_INT32',
    ])
  })

  it('adds what a file reads through the whole module', () => {
    const folder = project(tree)
    folder.run('.', '--vendor', 'src/codes.js')
    folder.write({
      'src/b.js':
        "import * as codes from './codes.js'\nexport const f = (rc) => rc === -2146893044 || codes\n",
    })
    folder.run('.', '--vendor', 'src/codes.js')
    expect(folder.read('src/b.js')).toContain('rc === codes.SEC_E_LOGON_DENIED_INT32')
    expect(folder.read('src/codes.js')).toContain('export const SEC_E_LOGON_DENIED_INT32 = -2146893044\n')
  })
})

describe('the file of the constants', () => {
  it('is one of those that changed', () => {
    const folder = project({ ...asModules, 'a.js': token })
    const { summary, files } = folder.report('.', '--vendor', 'codes.js', '--dry-run')
    expect(files.map(({ path, status, replacements }) => [path, status, replacements.length])).toEqual([
      ['a.js', 'changed', 1],
      ['codes.js', 'changed', 0],
    ])
    expect(summary).toMatchObject({ scanned: 1, changed: 2, replacements: 1 })
  })

  it.each(['--dry-run', '--check', '--diff'])('is not written with %s', (flag) => {
    const folder = project({ ...asModules, 'a.js': token })
    expect(folder.run('.', '--vendor', 'codes.js', flag).code).toBe(flag === '--check' ? 1 : 0)
    expect(existsSync(folder.path('codes.js'))).toBe(false)
  })

  it('is in the patch, which git applies', () => {
    const tree = { ...asModules, 'a.js': token }
    const [folder, applied] = [project(tree), repository(tree)]
    applied.write({ 'change.patch': folder.run('.', '--vendor', 'codes.js', '--diff').stdout })
    applied.git('apply', 'change.patch')
    folder.run('.', '--vendor', 'codes.js')
    for (const path of ['a.js', 'codes.js']) expect(applied.read(path)).toBe(folder.read(path))
  })

  it('is never changed otherwise, even where it is named', () => {
    const source = '// Written by sspi-codemod\nexport const isBad = (rc) => rc === 0x80090308\n'
    const folder = project({ ...asModules, 'codes.js': source })
    expect(folder.report('codes.js', '--vendor', './codes.js').summary.changed).toBe(0)
    expect(folder.report('codes.js', '--dry-run').summary.changed).toBe(1)
  })
})

describe('uncommitted changes', () => {
  const tree = { ...asModules, 'a.js': token }

  it('of the file of the constants hold everything back', () => {
    const folder = repository(tree)
    folder.dirty({ 'codes.js': '// Written by sspi-codemod\n' })
    const { files } = folder.report('.', '--vendor', 'codes.js')
    expect(files.map(({ path, status }) => [path, status])).toEqual([
      ['a.js', 'skipped'],
      ['codes.js', 'failed'],
    ])
    expect(folder.read('a.js')).toBe(token)
    expect(folder.run('.', '--vendor', 'codes.js', '--force').code).toBe(0)
    expect(folder.read('codes.js')).toContain('SEC_E_INVALID_TOKEN')
  })

  it('of another file do so too', () => {
    const folder = repository(tree).dirty({ 'a.js': `${token}\n` })
    const { files } = folder.report('.', '--vendor', 'codes.js')
    expect(files.map(({ path, status, leftAlone }) => [path, status, leftAlone[0]?.reason])).toEqual([
      ['a.js', 'failed', undefined],
      ['codes.js', 'skipped', 'not-written'],
    ])
    expect(existsSync(folder.path('codes.js'))).toBe(false)
  })

  it('are none where the file is new', () => {
    const folder = repository(tree)
    expect(folder.run('.', '--vendor', 'lib/codes.js').code).toBe(0)
    expect(folder.git('status', '--porcelain')).toBe(' M a.js\n?? lib/\n')
  })
})

describe('what cannot import the constants is left alone', () => {
  const require = "const a = require('a')\nif (a === 0x80090308) {}\n"
  it.each([
    { claim: 'a file that requires, of an ES module', path: 'a.cjs', source: require, vendor: 'codes.mjs' },
    { claim: 'an ES module, of `export =`', path: 'a.mts', source: token, vendor: 'codes.cts' },
    {
      claim: 'a file that imports whole modules, of an ES module',
      path: 'a.ts',
      source: "import a = require('a')\nif (a === 0x80090308) {}\n",
      vendor: 'codes.mts',
    },
  ])('$claim', ({ path, source, vendor }) => {
    const folder = project({ [path]: source })
    const { files } = folder.report('.', '--vendor', vendor)
    expect(files.map((file) => [file.path, file.status, file.leftAlone[0]?.reason])).toEqual([
      [path, 'unchanged', 'other-module-system'],
    ])
    expect(existsSync(folder.path(vendor))).toBe(false)
  })

  it.each([
    { path: 'a.cjs', source: require, vendor: 'codes.cjs' },
    { path: 'a.mjs', source: token, vendor: 'codes.cjs' },
    { path: 'a.cts', source: require, vendor: 'codes.cts' },
    { path: 'a.ts', source: `import 'a'\n${token}`, vendor: 'codes.cts' },
  ])('but not $path, of $vendor', ({ path, source, vendor }) => {
    const folder = project({ [path]: source })
    expect(folder.report('.', '--vendor', vendor).summary.changed).toBe(2)
  })

  it('nor is a script a module', () => {
    const folder = project({ 'a.js': 'if (rc === 0x80090308) {}\n' })
    const [file] = folder.report('.', '--vendor', 'codes.js').files
    expect(file?.leftAlone[0]?.reason).toBe('no-module-system')
  })
})
