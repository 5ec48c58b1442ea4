import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, watch } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonReport } from '../../src/cli/json-report.ts'
import { magic, project, replaced, repository, script, type Project } from '../cli/command.ts'
import { preload, runUntil, type Death } from './killed-run.ts'

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
const runs = Number(process.env['RUNS'] ?? 8)
/** How many files are being changed. */
const count = Number(process.env['FILES'] ?? 100)

const pathOf = (index: number) => `tree/${index % 7}/${index}.js`

/** What the run shall not touch, however much it looks like what it leaves itself. */
const others = [
  '.sspi-codemod-1-0123456789abcdef.tmp',
  '.sspi-codemod-999999999-0123456789abcdef0123456789abcdef.tmp.js.txt',
  '.sspi-codemod-999999999-0123456789ABCDEF0123456789ABCDEF.tmp',
  'x.sspi-codemod-999999999-0123456789abcdef0123456789abcdef.tmp',
  '1.js.3141592653',
  '.1.js.swp',
]

/** Short sources, and some of a quarter of a megabyte. */
const padding = (index: number) => `// ${index}\n${index % 50 === 3 ? '// x\n'.repeat(50_000) : ''}`
const indices = Array.from({ length: count }, (_, index) => index)
const before = new Map(indices.map((index) => [pathOf(index), `${magic}${padding(index)}`]))
const after = new Map(indices.map((index) => [pathOf(index), `${replaced}${padding(index)}`]))

function createTree(): Project {
  const bystanders = [0, 1, 2, 3, 4, 5, 6].flatMap((folder) => others.map((name) => `tree/${folder}/${name}`))
  const empty = new Map(bystanders.map((path) => [path, '']))
  return repository(Object.fromEntries([...before, ...empty, ['preload.cjs', preload]]))
}

interface State {
  old: number
  new: number
  /** Files that are neither. */
  torn: string[]
  /** What was not there before. */
  left: string[]
}

function stateOf(folder: Project): State {
  const state: State = { old: 0, new: 0, torn: [], left: [] }
  const entries = readdirSync(folder.path('tree'), { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name).slice(folder.root.length + 1)
    const content = readFileSync(folder.path(path), 'latin1')
    if (!before.has(path)) {
      if (!others.includes(basename(path))) state.left.push(path)
    } else if (content === before.get(path)) state.old += 1
    else if (content === after.get(path)) state.new += 1
    else state.torn.push(path)
  }
  return state
}

const done: State = { old: 0, new: count, torn: [], left: [] }

/** The same sources as before. All other files are there still, or the states would not add up. */
function restore(folder: Project): void {
  folder.write(Object.fromEntries(before))
  const names = readdirSync(folder.path('tree'), { recursive: true })
  expect(names).toHaveLength(count + 7 * (others.length + 1))
}

function deathsOf(kind: Death['kind'], calls: number, numRuns: number): Death[] {
  const death = fc.record({
    kind: fc.constant(kind),
    call: fc.integer({ min: 1, max: calls }),
    after: fc.boolean(),
  })
  return fc.sample(death, { seed, numRuns })
}

const run = (folder: Project, death?: Death, ...args: string[]) =>
  runUntil(death, folder.path('preload.cjs'), ['tree', ...args], folder.root)

/** What a run has left that ended well: all files are new. They are the old ones again then. */
function expectFinished(
  folder: Project,
  death: Death | undefined,
  { code, stderr }: Awaited<ReturnType<typeof run>>,
): void {
  expect({ death, code, stderr, state: stateOf(folder) }).toEqual({ death, code: 0, stderr: '', state: done })
  restore(folder)
}

/** The same calls in each run. */
const oneThread = ['--concurrency', '1']

async function callsOf(folder: Project): Promise<number> {
  const outcome = await run(folder, undefined, ...oneThread)
  expectFinished(folder, undefined, outcome)
  return outcome.calls ?? 0
}

describe(`killed at any call of the file system (RUNS=${runs} FILES=${count} SEED=${seed})`, () => {
  it('each file is the old or the new one, and the next run finishes and tidies up', async () => {
    const folder = createTree()
    const met = { killed: 0, inTheMidst: 0, leftovers: 0 }
    for (const death of deathsOf('SIGKILL', await callsOf(folder), runs)) {
      const { signal } = await run(folder, death, ...oneThread)
      const state = stateOf(folder)
      expect({ death, torn: state.torn, files: state.old + state.new }).toEqual({
        death,
        torn: [],
        files: count,
      })
      expect(state.left.length, JSON.stringify(death)).toBeLessThanOrEqual(1)
      met.killed += signal === 'SIGKILL' ? 1 : 0
      met.inTheMidst += state.old > 0 && state.new > 0 ? 1 : 0
      met.leftovers += state.left.length
      expectFinished(folder, death, await run(folder))
    }
    console.log('SIGKILL', met)
    // One of the last calls may come in one run and not in another.
    expect(met.killed).toBeGreaterThan(0.8 * runs - 1)
    // A few runs may all have died before the first write.
    expect(met.inTheMidst).toBeGreaterThan(runs / 10 - 3)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: the same, at once without leftovers, and the report is true',
    async (kind) => {
      const folder = createTree()
      const met = { interrupted: 0, inTheMidst: 0 }
      for (const death of deathsOf(kind, await callsOf(folder), Math.ceil(runs / 4))) {
        const { code, signal, stdout } = await run(folder, death, '--json', ...oneThread)
        const state = stateOf(folder)
        expect({ death, torn: state.torn, left: state.left }).toEqual({ death, torn: [], left: [] })
        // Before the command listens and when it is done, the signal does what it does to every program.
        if (signal === null) {
          const { files } = JSON.parse(stdout) as JsonReport
          const isNew = ({ path }: { path: string }) => folder.read(path) === after.get(path)
          const changed = files.filter(({ status }) => status === 'changed')
          expect({ death, changed: changed.length, areNew: changed.every(isNew) }).toEqual({
            death,
            changed: state.new,
            areNew: true,
          })
          met.interrupted += code === 130 ? 1 : 0
          expect(code === 130 || state.old === 0, JSON.stringify(death)).toBe(true)
        }
        met.inTheMidst += state.old > 0 && state.new > 0 ? 1 : 0
        expect((await run(folder)).code).toBe(0)
        expect({ death, ...stateOf(folder) }).toEqual({ death, ...done })
        restore(folder)
      }
      console.log(kind, met)
      expect(met.interrupted).toBeGreaterThan(runs / 10 - 3)
    },
  )

  it('a thread that ends at any call takes nothing with it', async () => {
    const folder = createTree()
    // A thread reads and opens and closes; it has about half of the files.
    for (const death of deathsOf('worker', count, Math.ceil(runs / 4))) {
      expectFinished(folder, death, await run(folder, death, '--concurrency', '2'))
    }
  })
})

describe(`killed from outside (SEED=${seed})`, () => {
  const moments = fc.sample(fc.integer({ min: 1, max: Math.trunc(count / 8) }), {
    seed,
    numRuns: Math.ceil(runs / 4),
  })
  it.skipIf(process.platform !== 'linux')('when a number of files is seen to be new', async () => {
    const folder = createTree()
    for (const moment of moments) {
      const child = spawn(process.execPath, [script, 'tree'], { cwd: folder.root, stdio: 'ignore' })
      const seen = new Set<string | null>()
      const watcher = watch(folder.path('tree/0'), (_, name) => {
        if (name?.endsWith('.js')) seen.add(name)
        if (seen.size >= moment) child.kill('SIGKILL')
      })
      await once(child, 'close')
      watcher.close()
      const { torn, left, ...counts } = stateOf(folder)
      expect({ moment, torn, files: counts.old + counts.new }).toEqual({ moment, torn: [], files: count })
      expect(left.length).toBeLessThanOrEqual(1)
      expect((await run(folder)).code).toBe(0)
      expect(stateOf(folder)).toEqual(done)
      restore(folder)
    }
  })
})

describe('what a killed run left', () => {
  const leftover = (pid: number) => `.sspi-codemod-${pid}-0123456789abcdef0123456789abcdef.tmp`
  const nobody = 2 ** 31 - 2

  it('is taken away by the next run that writes into the folder', () => {
    const folder = project({
      'a/b.js': magic,
      [`a/${leftover(nobody)}`]: 'x',
      [`c/${leftover(nobody)}`]: 'x',
    })
    for (const flag of ['--dry-run', '--check', '--diff']) folder.run('.', flag)
    expect(readdirSync(folder.path('a'))).toHaveLength(2)
    expect(folder.run('.').code).toBe(0)
    expect(readdirSync(folder.path('a'))).toEqual(['b.js'])
    expect(readdirSync(folder.path('c'))).toEqual([leftover(nobody)])
  })

  it('also where there is nothing to write but the module of constants, which is complete', () => {
    const folder = project({ 'a.js': magic })
    expect(folder.run('a.js', '--vendor', 'lib/codes.js').code).toBe(0)
    folder.write({ [`lib/${leftover(nobody)}`]: 'x' })
    expect(folder.run('a.js', '--vendor', 'lib/codes.js').code).toBe(0)
    expect(readdirSync(folder.path('lib'))).toEqual(['codes.js'])
  })

  it('stays while its process is there, and where it is no file', () => {
    const folder = project({ 'b.js': magic, [leftover(process.pid)]: 'x', [`${leftover(nobody)}/x`]: 'x' })
    expect(folder.run('.').code).toBe(0)
    expect(readdirSync(folder.root).sort()).toEqual([leftover(nobody), leftover(process.pid), 'b.js'].sort())
  })
})
