import { describe, expect, it } from 'vitest'
import { magic, project, type Tree } from './command.ts'

const json = (value: unknown) => JSON.stringify(value)
const bare = json({ name: 'bare' })
const codes = 'export const SEC_E_INVALID_TOKEN = 0x80090308\n'
const magicModule = "import 'x'\nif (rc === 0x80090308) {}\n"

function hintOf(tree: Tree, ...flags: string[]): string | undefined {
  const { stdout, stderr } = project(tree).run('.', ...flags)
  return /^Install the constants[^]*?\n {2}.*$/mu.exec(stdout + stderr)?.[0]
}

describe('the line that installs the constants', () => {
  const managers: { claim: string; tree: Tree; line: string }[] = [
    { claim: 'npm where nothing says otherwise', tree: {}, line: 'npm i sspi-status' },
    { claim: 'npm', tree: { 'package-lock.json': '{}' }, line: 'npm i sspi-status' },
    { claim: 'pnpm', tree: { 'pnpm-lock.yaml': '' }, line: 'pnpm add sspi-status' },
    {
      claim: "the root of pnpm's workspace",
      tree: { 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': '' },
      line: 'pnpm add -w sspi-status',
    },
    { claim: 'yarn', tree: { 'yarn.lock': '' }, line: 'yarn add sspi-status' },
    {
      claim: "the root of the first yarn's workspace",
      tree: { 'yarn.lock': '', 'package.json': json({ workspaces: [] }) },
      line: 'yarn add -W sspi-status',
    },
    {
      claim: "the root of a later yarn's workspace",
      tree: { 'yarn.lock': '', '.yarnrc.yml': '', 'package.json': json({ workspaces: [] }) },
      line: 'yarn add sspi-status',
    },
    {
      claim: "the yarn that package.json names, in its workspace's root",
      tree: { 'yarn.lock': '', 'package.json': json({ workspaces: [], packageManager: 'yarn@4.1.0' }) },
      line: 'yarn add sspi-status',
    },
    {
      claim: 'what package.json names, without a lockfile',
      tree: { 'package.json': json({ packageManager: 'pnpm@10.0.0' }) },
      line: 'pnpm add sspi-status',
    },
    { claim: 'deno', tree: { 'deno.lock': '{}' }, line: 'deno add npm:sspi-status' },
    { claim: 'bun', tree: { 'bun.lock': '' }, line: 'bun add sspi-status' },
    { claim: 'bun with its old lockfile', tree: { 'bun.lockb': '' }, line: 'bun add sspi-status' },
  ]
  it.each(managers)('$claim: $line', ({ tree, line }) => {
    expect(hintOf({ 'package.json': bare, 'a.js': magic, ...tree })).toBe(`Install the constants:\n  ${line}`)
  })

  it('names the folder of the package, and the lockfile above it counts', () => {
    const tree = {
      'yarn.lock': '',
      'package.json': json({ dependencies: { 'sspi-status': '1' } }),
      'packages/a/package.json': bare,
      'packages/a/src/a.js': magic,
      'b.js': magic,
    }
    expect(hintOf(tree)).toBe('Install the constants in packages/a:\n  yarn add sspi-status')
  })

  const lists = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
  it.each(lists)('is not printed where %s has the package', (list) => {
    expect(
      hintOf({ 'package.json': json({ [list]: { 'sspi-status': '1' } }), 'a.js': magic }),
    ).toBeUndefined()
  })

  it('is not printed for the package itself, but for one with a longer name', () => {
    expect(hintOf({ 'package.json': json({ name: 'sspi-status' }), 'a.js': magic })).toBeUndefined()
    expect(hintOf({ 'package.json': json({ name: 'sspi-status-extra' }), 'a.js': magic })).toBeDefined()
  })

  it('is not printed where a changed file imports nothing', () => {
    const source =
      "require('a')\nconst SEC_E_INVALID_TOKEN = 0x80090308\nf(SEC_E_INVALID_TOKEN, rc === 0x80090308)\n"
    const folder = project({ 'a.js': source })
    const { stdout } = folder.run('.')
    expect(stdout).toContain('changed a.js (1 replacement)')
    expect(stdout).not.toContain('Install')
  })

  it('is not printed where nothing changes', () => {
    expect(hintOf({ 'package.json': bare, 'a.js': 'if (rc === 5) {}' })).toBeUndefined()
  })

  it('is printed with a file of --from, from which the signed ones do not come', () => {
    const tree = { 'package.json': '{}', 'codes.mjs': codes }
    const signed = project({ ...tree, 'a.mjs': 'export const a = rc === -2146893048\n' })
    const unsigned = project({ ...tree, 'a.mjs': 'export const a = rc === 0x80090308\n' })
    expect(signed.run('.', '--from', './codes.mjs').stdout).toContain('npm i sspi-status')
    expect(unsigned.run('.', '--from', './codes.mjs').stdout).not.toContain('Install')
  })

  it('is not printed with --from, which the import uses', () => {
    const folder = project({ 'package.json': bare, 'a.js': magic })
    expect(folder.run('.', '--from', 'our-codes').stdout).not.toContain('Install')
    expect(folder.read('a.js')).toContain("require('our-codes')")
  })

  it('is printed with --from where that names the package', () => {
    expect(hintOf({ 'package.json': bare, 'a.js': magic }, '--from', 'sspi-status')).toBeDefined()
  })

  it('is printed where it would be needed', () => {
    expect(hintOf({ 'package.json': bare, 'a.js': magic }, '--dry-run')).toBe(
      'Install the constants:\n  npm i sspi-status',
    )
    expect(hintOf({ 'package.json': bare, 'a.js': magic }, '--diff')).toBeDefined()
  })
})

describe('the import source', () => {
  it('that starts with a dot is a file relative to the working directory', () => {
    const users = { 'a.mjs': magicModule, 'src/deep/b.mjs': magicModule, 'lib/c.mjs': magicModule }
    const folder = project({ ...users, 'lib/codes.mjs': codes })
    folder.run('.', '--from', './lib/codes.mjs')
    const sources = ['a.mjs', 'src/deep/b.mjs', 'lib/c.mjs'].map(
      (path) => /SEC_E_INVALID_TOKEN \} from '(.*)'/u.exec(folder.read(path))?.[1],
    )
    expect(sources).toEqual(['./lib/codes.mjs', '../../lib/codes.mjs', './codes.mjs'])
  })

  it('may be written with the slashes of Windows', () => {
    const folder = project({ 'src/deep/b.mjs': magicModule, 'lib/codes.mjs': codes })
    folder.run('.', '--from', '.\\lib\\codes.mjs')
    expect(folder.read('src/deep/b.mjs')).toContain("from '../../lib/codes.mjs'")
  })

  it.each(['#codes', '.codes'])('%s only looks like one and is taken as it is', (from) => {
    const folder = project({ 'src/a.mjs': magicModule })
    folder.run('.', '--from', from)
    expect(folder.read('src/a.mjs')).toContain(`from '${from}'`)
  })
})

describe('the nearest package.json decides what a file without imports is', () => {
  const silent = 'if (rc === 0x80090308) {}\n'
  it.each([
    { claim: 'type module', tree: { 'package.json': json({ type: 'module' }) }, changes: true },
    { claim: 'no type', tree: { 'package.json': bare }, changes: false },
    { claim: 'no package.json', tree: {}, changes: false },
    {
      claim: 'type module further up',
      tree: { 'package.json': json({ type: 'module' }), 'src/package.json': bare },
      changes: false,
    },
  ])('$claim', ({ tree, changes }) => {
    const folder = project({ ...tree, 'src/a.js': silent })
    folder.run('.')
    expect(folder.read('src/a.js') !== silent).toBe(changes)
  })
})
