import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { FileResult } from '../../src/run/file-result.ts'
import { writeFiles } from '../../src/run/write-files.ts'
import { project, type Project } from '../cli/command.ts'

function changeOf(folder: Project, path: string, before: string | undefined, output: string): FileResult {
  const change = {
    before: before === undefined ? undefined : Buffer.from(before),
    source: before ?? '',
    output,
  }
  return { path, realPath: folder.path(path), status: 'changed', replacements: [], leftAlone: [], change }
}

const options = { force: true }
const { signal } = new AbortController()

it('the module of constants is written first, with the folders that it needs', async () => {
  const folder = project({ 'a.js': 'before' })
  const { results } = await writeFiles(
    [changeOf(folder, 'a.js', 'before', 'after')],
    options,
    signal,
    changeOf(folder, 'lib/deep/codes.js', undefined, 'constants'),
  )
  expect(results.map(({ path, status }) => [path, status])).toEqual([
    ['lib/deep/codes.js', 'changed'],
    ['a.js', 'changed'],
  ])
  expect([folder.read('lib/deep/codes.js'), folder.read('a.js')]).toEqual(['constants', 'after'])
})

it('without it no file is written that would import it', async () => {
  const folder = project({ 'a.js': 'before', 'codes.js': 'made in the meantime' })
  const { results } = await writeFiles(
    [changeOf(folder, 'a.js', 'before', 'after')],
    options,
    signal,
    changeOf(folder, 'codes.js', undefined, 'constants'),
  )
  expect(
    results.map(({ path, status, leftAlone, error }) => [path, status, leftAlone[0]?.reason ?? error]),
  ).toEqual([
    ['codes.js', 'failed', { message: 'The file was made after the run had begun.' }],
    ['a.js', 'skipped', 'not-written'],
  ])
  expect([folder.read('codes.js'), folder.read('a.js')]).toEqual(['made in the meantime', 'before'])
})

it('an interrupted run writes neither', async () => {
  const folder = project({ 'a.js': 'before' })
  const controller = new AbortController()
  controller.abort()
  const { results } = await writeFiles(
    [changeOf(folder, 'a.js', 'before', 'after')],
    options,
    controller.signal,
    changeOf(folder, 'codes.js', undefined, 'constants'),
  )
  expect(results.map(({ status, leftAlone }) => [status, leftAlone[0]?.reason])).toEqual([
    ['skipped', 'interrupted'],
    ['skipped', 'interrupted'],
  ])
  expect(existsSync(folder.path('codes.js'))).toBe(false)
  expect(folder.read('a.js')).toBe('before')
})
