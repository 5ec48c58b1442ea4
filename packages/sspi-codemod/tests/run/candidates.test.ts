import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCandidateCheck } from '../../src/run/candidate-bytes.ts'

let root = ''
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'sspi-codemod-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Whether one check finds a code in each of these contents, one after the other. */
function candidatesAmong(contents: readonly (string | Buffer)[]): boolean[] {
  const isCandidate = createCandidateCheck()
  return contents.map((content, index) => {
    const path = join(root, `${index}.js`)
    writeFileSync(path, content)
    return isCandidate(path)
  })
}

const code = 'if (rc === 0x80090308) f()\n'
const filler = (length: number) => `${'x'.repeat(length - 1)}\n`
const lines = (length: number) => `${'x'.repeat(99)}\n`.repeat(length / 100) + filler(length % 100)

describe('a file is a candidate by its bytes alone', () => {
  it.each([
    { claim: 'a code', content: code, is: true },
    { claim: 'none', content: 'if (rc === 5) f()\n', is: false },
    { claim: 'nothing at all', content: '', is: false },
    {
      claim: 'a code beside bytes that are no text',
      content: Buffer.from(`\xff\xfe${code}`, 'latin1'),
      is: true,
    },
    { claim: 'a code behind a page', content: filler(4096) + code, is: true },
    { claim: 'a code at the end of a page', content: filler(4096 - 10) + '0x80090308', is: true },
    { claim: 'just a page', content: filler(4096), is: false },
    { claim: 'a code across the end of the buffer', content: filler(2 ** 20 - 5) + code, is: true },
    { claim: 'a code behind the buffer', content: filler(2 ** 20) + code, is: true },
    { claim: 'just the buffer', content: filler(2 ** 20), is: false },
    { claim: 'just more than the buffer', content: filler(2 ** 20 + 1), is: false },
    { claim: 'a code in the third part of a file', content: lines(2 ** 21 + 5) + code, is: true },
    { claim: 'a code across the end of the second part', content: lines(2 ** 21 - 5) + code, is: true },
    {
      claim: 'a code behind a line that is longer than a part',
      content: lines(505) + filler(2 ** 21) + code,
      is: true,
    },
    { claim: 'just the lines of three parts', content: lines(2 ** 21 + 5), is: false },
  ])('$claim', ({ content, is }) => {
    expect(candidatesAmong([content])).toEqual([is])
  })

  it('and not by those of the file before', () => {
    expect(candidatesAmong([code, 'f()', filler(2 ** 20 + 1) + code, 'f()', ''])).toEqual([
      true,
      false,
      true,
      false,
      false,
    ])
  })
})

describe('a file system that gives whole pages, but not all that was asked for', () => {
  const { readSync } = fs
  const MOST = 2 ** 16

  afterEach(() => {
    fs.readSync = readSync
    syncBuiltinESMExports()
  })

  it('is read to the end', () => {
    let position = 0
    const inPages = (...[descriptor, buffer, offset, length]: [number, Buffer, number, number]) => {
      const untilPage = MOST - (position % MOST)
      const count = readSync(descriptor, buffer, offset, Math.min(length, untilPage), null)
      position = count === 0 ? 0 : position + count
      return count
    }
    fs.readSync = inPages as typeof readSync
    syncBuiltinESMExports()
    expect(candidatesAmong([lines(2 ** 21 + 5) + code])).toEqual([true])
  })
})

describe('digits of a code in something else are none', () => {
  it.each([
    { claim: 'a fraction', not: 'x = 0.101439036467562', but: 'x = [...590610]' },
    { claim: 'a decimal fraction', not: 'x = 3.590610', but: 'x = 590610' },
    { claim: 'an id', not: "id = 'sg-903004f8'", but: "id = 'sg-80090308'" },
    { claim: 'a longer number', not: 'bug = 1220143', but: 'bug = 0o2201422' },
    { claim: 'a base64 text', not: "x = 'aGVs903b0bG8'", but: "x = '0x80090308aGVs'" },
    { claim: 'a colour', not: "x = '#fff6fc'", but: 'x = ~0x7ff6fcf7' },
    { claim: 'a name', not: 'x = a90312', but: 'x = a[0x90312]' },
  ])('$claim', ({ not, but }) => {
    expect(candidatesAmong([not, but])).toEqual([false, true])
  })
})
