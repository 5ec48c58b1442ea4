import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFiles } from '../../src/run/list-files.ts'
import { planFiles } from '../../src/run/plan-files.ts'
import { runTransforms } from '../../src/run/run-transforms.ts'
import { writeFiles } from '../../src/run/write-files.ts'
import { writeSource } from '../../src/run/write-source.ts'

const magic = "require('x')\nif (rc === 0x80090308) {}\n"

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sspi-codemod-'))
  for (const name of ['a.js', 'b.js', 'c.js']) writeFileSync(join(root, name), magic)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const planning = {
  transforms: ['literals-to-constants'],
  parser: undefined,
  from: undefined,
  includeGenerated: false,
} as const

function plan(signal: AbortSignal) {
  const { files } = listFiles(['.'], { cwd: root, globs: [], gitignore: true })
  return planFiles(files, { ...planning, cwd: root }, signal)
}

/** A signal that aborts once it was asked so many times. */
function abortsAfter(questions: number): AbortSignal {
  let asked = 0
  const { signal } = new AbortController()
  return Object.defineProperty(signal, 'aborted', { get: () => (asked += 1) > questions })
}

const never = new AbortController().signal

function isChanged(name: string): boolean {
  return readFileSync(join(root, name), 'utf8') !== magic
}

describe('the progress of a run', () => {
  it('is told before the first file, after each candidate and from time to time', async () => {
    writeFileSync(join(root, 'a.js'), 'clean()')
    for (let index = 0; index < 200; index += 1) writeFileSync(join(root, `d${index}.js`), 'clean()')
    const { files } = listFiles(['.'], { cwd: root, globs: [], gitignore: true })
    const told: [number, number][] = []
    await planFiles(files, { ...planning, cwd: root }, never, (scanned, total) => {
      told.push([scanned, total])
    })
    expect(told.map(([scanned]) => scanned)).toEqual([0, 2, 3, 100, 200])
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([203]))
  })
})

describe('a file that changed after it was read', () => {
  it('fails, keeps what it holds now, and the others are written', async () => {
    const { results } = await plan(never)
    writeFileSync(join(root, 'b.js'), `${magic}// more\n`)
    const written = await writeFiles(results, { force: true }, never)
    expect(written.results).toMatchObject([
      { path: 'a.js', status: 'changed' },
      {
        path: 'b.js',
        status: 'failed',
        replacements: [],
        error: { message: 'The file changed after it was read.' },
      },
      { path: 'c.js', status: 'changed' },
    ])
    expect(readFileSync(join(root, 'b.js'), 'utf8')).toBe(`${magic}// more\n`)
  })

  it('fails where it is gone, and does not come back', async () => {
    const { results } = await plan(never)
    rmSync(join(root, 'b.js'))
    const written = await writeFiles(results, { force: true }, never)
    expect(written.results).toMatchObject([
      {},
      { status: 'failed', error: { message: 'No such file or folder.' } },
      {},
    ])
    expect(readdirSync(root)).toEqual(['a.js', 'c.js'])
  })

  it('and not one that was written again with the same bytes', async () => {
    const { results } = await plan(never)
    writeFileSync(join(root, 'b.js'), magic)
    await writeFiles(results, { force: true }, never)
    expect(isChanged('b.js')).toBe(true)
  })
})

describe('a file that is gone before it is read', () => {
  it('fails, and the others are planned', async () => {
    const { files } = listFiles(['.'], { cwd: root, globs: [], gitignore: true })
    rmSync(join(root, 'b.js'))
    const { results } = await planFiles(files, { ...planning, cwd: root }, never)
    expect(results).toMatchObject([
      { path: 'a.js', status: 'changed' },
      { path: 'b.js', status: 'failed', error: { message: 'No such file or folder.' } },
      { path: 'c.js', status: 'changed' },
    ])
  })
})

describe('an interrupt', () => {
  it('between two writes keeps the first and leaves the second', async () => {
    const { results } = await plan(never)
    const written = await writeFiles(results, { force: true }, abortsAfter(1))
    expect(written.results).toMatchObject([
      { path: 'a.js', status: 'changed' },
      {
        path: 'b.js',
        status: 'skipped',
        replacements: [],
        leftAlone: [{ line: 2, column: 12, reason: 'interrupted' }],
      },
      { path: 'c.js', status: 'skipped' },
    ])
    expect(['a.js', 'b.js', 'c.js'].map(isChanged)).toEqual([true, false, false])
  })

  it('while files are read stops there', async () => {
    expect(await plan(abortsAfter(2))).toMatchObject({
      scanned: 2,
      results: [{ path: 'a.js' }, { path: 'b.js' }],
    })
  })

  it('is told in the result, and nothing is written after it', async () => {
    const options = {
      ...planning,
      cwd: root,
      globs: [],
      gitignore: true,
      paths: ['.'],
      write: true,
      force: true,
    }
    const controller = new AbortController()
    controller.abort()
    expect(await runTransforms(options, controller.signal)).toMatchObject({
      interrupted: true,
      scanned: 0,
      files: [],
    })
    expect(await runTransforms(options, never)).toMatchObject({ interrupted: false, scanned: 3 })
  })
})

describe('a write that the disk refuses', () => {
  it('leaves the old content and no temporary file', () => {
    const path = join(root, 'a.js')
    expect(() => writeSource(path, Buffer.from('something else'), 'new')).toThrow('changed after it was read')
    expect(() => writeSource(join(root, 'none.js'), Buffer.from(''), 'new')).toThrow('ENOENT')
    expect(readdirSync(root)).toEqual(['a.js', 'b.js', 'c.js'])
    expect(isChanged('a.js')).toBe(false)
  })
})
