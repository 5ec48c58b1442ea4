import { describe, expect, it } from 'vitest'
import { magic, project, sspiCodemod, type Tree } from './command.ts'

// What a run does, in numbers that are the same on every machine.
const counter = `const fs = require('node:fs')
const counts = { opened: 0, reads: 0, bytes: 0, folders: 0, trees: 0 }
const parseJson = JSON.parse
JSON.parse = (text, ...rest) => {
  // The parser gives a tree as JSON.
  if (String(text).includes('"type":"Program"')) counts.trees += 1
  return parseJson(text, ...rest)
}
const { openSync, readSync, readdirSync } = fs
const isOurs = (path) => String(path).startsWith(process.env.TREE)
const ours = new Set()
fs.openSync = (path, ...rest) => {
  const descriptor = openSync(path, ...rest)
  if (isOurs(path)) counts.opened += 1, ours.add(descriptor)
  else ours.delete(descriptor)
  return descriptor
}
fs.readSync = (descriptor, ...rest) => {
  const bytes = readSync(descriptor, ...rest)
  if (ours.has(descriptor)) counts.reads += 1, counts.bytes += bytes
  return bytes
}
fs.readdirSync = (path, ...rest) => {
  if (isOurs(path)) counts.folders += 1
  return readdirSync(path, ...rest)
}
process.on('exit', () => {
  const modules = Object.keys(require.cache).filter((file) => !file.endsWith('counter.cjs'))
  const builtIn = process.moduleLoadList.map((name) => name.replace('NativeModule ', ''))
  fs.writeFileSync(process.env.COUNTS, JSON.stringify({ ...counts, modules, builtIn }))
})
`

interface Counts {
  opened: number
  reads: number
  bytes: number
  folders: number
  trees: number
  modules: string[]
  builtIn: string[]
}

function countsOf(tree: Tree, ...args: string[]): Counts {
  const inTree = Object.fromEntries(Object.entries(tree).map(([path, content]) => [`tree/${path}`, content]))
  const folder = project({ ...inTree, 'counter.cjs': counter })
  const env = {
    NODE_OPTIONS: `--require ${folder.path('counter.cjs')}`,
    COUNTS: folder.path('counts.json'),
    TREE: folder.path('tree'),
  }
  const { code } = sspiCodemod(['tree', '--dry-run', '--json', ...args], {
    cwd: folder.root,
    env,
  })
  expect(code).toBe(0)
  return JSON.parse(folder.read('counts.json')) as Counts
}

const clean = (count: number): Tree =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index % 10}/${index}.js`, `f(${index})\n`]),
  )

describe('a run without a hit', () => {
  const tree = clean(300)
  const counts = () => countsOf(tree)

  it('opens and reads each file once, and each of its bytes', () => {
    const bytes = Object.values(tree).reduce((sum, source) => sum + source.length, 0)
    expect(counts()).toMatchObject({ opened: 300, reads: 300, bytes, folders: 11 })
  })

  it('loads a few files of its own and no package', () => {
    const { modules } = counts()
    expect(modules.filter((file) => file.includes('node_modules'))).toEqual([])
    expect(modules.length).toBeLessThanOrEqual(4)
  })

  it('loads nothing of Node that only other runs need', () => {
    const { builtIn } = countsOf(tree)
    const heavy = ['stream', 'net', 'tty', 'child_process', 'worker_threads', 'perf_hooks', 'module']
    expect(heavy.filter((name) => builtIn.includes(name))).toEqual([])
  })
})

describe('a run with a hit', () => {
  it('reads that file once more, and loads what plans it', () => {
    const counts = countsOf({ ...clean(9), 'a.js': magic })
    expect(counts).toMatchObject({ opened: 11, folders: 10 })
    expect(counts.modules.some((file) => file.includes('oxc-parser'))).toBe(true)
    expect(counts.modules.some((file) => file.includes('jscodeshift'))).toBe(false)
  })

  it.each([
    { claim: 'of a file that changes, and of its output', source: magic, trees: 2 },
    {
      claim: 'of a file that has nothing to change',
      source: 'const SEC_E_INVALID_TOKEN = 0x80090308\n',
      trees: 1,
    },
    { claim: 'of no file without a code', source: 'f(0x80090)\n', trees: 0 },
    {
      claim: 'of the file and its output for each of two transforms that change it',
      source: `${magic}const SEC_E_LOGON_DENIED = 0x8009030c\nf(SEC_E_LOGON_DENIED)\n`,
      args: ['--transform', 'literals-to-constants', '--transform', 'local-constants-to-imports'],
      trees: 4,
    },
  ])('makes a tree $claim', ({ source, args = [], trees }) => {
    expect(countsOf({ ...clean(9), 'a.js': source }, ...args).trees).toBe(trees)
  })
})
