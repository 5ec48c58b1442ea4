import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { magic, packageRoot, project, reportIn, sspiCodemod, type Project, type Tree } from './command.ts'

// Says for each thread that it was started, and does in the others, or in the first one, what a test asks for.
const watcher = `const { isMainThread } = require('node:worker_threads')
const fs = require('node:fs')
const note = (what) => fs.appendFileSync(process.env.THREADS, what)
note(isMainThread ? 'main\\n' : 'other\\n')
const { readSync } = fs
const after = (count, act) => {
  fs.readSync = (...args) => {
    count -= 1
    if (count === 0) act()
    return readSync(...args)
  }
}
// The first thread goes on once another one has read a file.
const waitForReader = () => {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (let turn = 0; !fs.readFileSync(process.env.THREADS, 'utf8').includes('reads'); turn += 1) {
    if (turn === 3000) throw new Error('no other thread reads')
    Atomics.wait(clock, 0, 0, 10)
  }
}
if (!isMainThread && process.env.WAITS) after(1, () => note('reads\\n'))
if (isMainThread && process.env.WAITS) after(200, waitForReader)
if (!isMainThread && process.env.DIES === 'at once') throw new Error('dies')
if (!isMainThread && process.env.DIES === 'after some files') after(20, () => process.exit(1))
if (isMainThread && process.env.INTERRUPTED) after(120, () => process.kill(process.pid, 'SIGINT'))
`

interface Run {
  code: number | null
  stderr: string
  /** The report, but for the time. */
  report: unknown
  others: number
}

function run(folder: Project, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  folder.write({ 'watcher.cjs': watcher, 'threads.txt': '' })
  const outcome = sspiCodemod([...args, '--json'], {
    cwd: folder.path('tree'),
    env: {
      NODE_OPTIONS: `--require ${folder.path('watcher.cjs')}`,
      THREADS: folder.path('threads.txt'),
      ...env,
    },
  })
  const { summary, ...rest } = reportIn(outcome)
  const started = folder.read('threads.txt').split('\n')
  return {
    code: outcome.code,
    stderr: outcome.stderr,
    report: { ...rest, summary: { ...summary, durationMs: 0 } },
    others: started.filter((thread) => thread === 'other').length,
  }
}

function inTree(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).map(([path, content]) => [`tree/${path}`, content]))
}

/** The bytes of every file of a folder. */
function bytesIn(folder: Project): Map<string, string> {
  const files = readdirSync(folder.path('tree'), { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  return new Map(paths.sort().map((path) => [path.slice(folder.root.length), readFileSync(path, 'latin1')]))
}

/** All sources that the transforms are tested on, and those of this repository that are not built. */
function realSources(): Tree {
  const tree: Record<string, Buffer> = {}
  for (const folder of ['tests/transforms', 'src', '../sspi-analysis', '../eslint-plugin-sspi/src']) {
    const root = join(packageRoot, folder)
    for (const file of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name)
      if (!file.isFile() || path.includes('node_modules') || file.name.startsWith('.')) continue
      tree[`${basename(folder)}${path.slice(root.length)}`] = readFileSync(path)
    }
  }
  return tree
}

const cleanFiles = (count: number): Tree =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`clean/${index % 50}/${index}.js`, `f(${index})\n`]),
  )

const hits = (count: number): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`hits/${index}.js`, magic]))

const manyFiles = { ...cleanFiles(5200), ...hits(8), 'hits/broken.js': 'if (rc === 0x80090308 {}\n' }

const ALL = ['literals-to-constants', 'local-constants-to-imports', 'text-to-constants'].flatMap((name) => [
  '--transform',
  name,
])

describe('several threads report and write what one does', () => {
  const cases: { claim: string; tree: Tree; args: string[]; others: number }[] = [
    { claim: 'over all fixtures and real code', tree: realSources(), args: ['.', ...ALL], others: 2 },
    { claim: 'over many files with few hits', tree: manyFiles, args: ['.'], others: 1 },
    { claim: 'with a module of constants', tree: hits(100), args: ['.', '--vendor', 'codes.js'], others: 2 },
    { claim: 'in a shard', tree: hits(300), args: ['.', '--shard', '2/2'], others: 2 },
  ]
  it.each(cases)('$claim', ({ tree, args, others }) => {
    const [one, several] = [project(inTree(tree)), project(inTree(tree))]
    const plain = run(one, [...args, '--concurrency', '1'])
    const fast = run(several, [...args, '--concurrency', '3'])
    expect([plain.others, fast.others]).toEqual([0, others])
    expect({ ...fast, others: 0 }).toEqual(plain)
    expect(bytesIn(several)).toEqual(bytesIn(one))
  })
})

describe('a thread is started only where it pays', () => {
  const cases: { claim: string; tree: Tree; concurrency: string; others: number }[] = [
    { claim: 'not for few files', tree: cleanFiles(300), concurrency: '4', others: 0 },
    { claim: 'not for few hits', tree: hits(63), concurrency: '4', others: 0 },
    { claim: 'not for just less than 5000 files', tree: cleanFiles(4999), concurrency: '4', others: 0 },
    { claim: 'one for 5000 files', tree: cleanFiles(5000), concurrency: '4', others: 1 },
    { claim: 'not where one is all that is allowed', tree: cleanFiles(5000), concurrency: '1', others: 0 },
    { claim: 'as many as are allowed for many hits', tree: hits(300), concurrency: '3', others: 2 },
  ]
  it.each(cases)('$claim', ({ tree, concurrency, others }) => {
    const folder = project(inTree(tree))
    expect(run(folder, ['.', '--dry-run', '--concurrency', concurrency])).toMatchObject({ code: 0, others })
  })
})

describe('a thread that is started reads its part', () => {
  it.each<[claim: string, tree: Tree]>([
    ['of many files', cleanFiles(5200)],
    ['of many hits', hits(300)],
  ])('%s', (_, tree) => {
    const folder = project(inTree(tree))
    const args = ['.', '--dry-run', '--concurrency', '2']
    expect(run(folder, args, { WAITS: '1' })).toMatchObject({ code: 0, stderr: '', others: 1 })
    expect(folder.read('threads.txt')).toContain('reads')
  })
})

describe('a thread that dies takes nothing with it', () => {
  it.each(['at once', 'after some files'])('%s', (when) => {
    const [healthy, dying] = [project(inTree(manyFiles)), project(inTree(manyFiles))]
    const args = ['.', '--concurrency', '2']
    const expected = run(healthy, args)
    expect(run(dying, args, { DIES: when })).toEqual(expected)
    expect(bytesIn(dying)).toEqual(bytesIn(healthy))
  })
})

describe('an interrupt', () => {
  it('stops all threads, and nothing is written', () => {
    const folder = project(inTree(manyFiles))
    const before = bytesIn(folder)
    const { code, stderr, others } = run(folder, ['.', '--concurrency', '2'], { INTERRUPTED: '1' })
    expect({ code, others }).toEqual({ code: 130, others: 1 })
    expect(stderr).toBe('')
    expect(bytesIn(folder)).toEqual(before)
  })
})
