import { describe, expect, test } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { findWrongConstants } from '../src/find-wrong-constants.ts'
import { watcher } from './read-watcher.ts'
import { readWith } from './recognise.ts'

// Work is counted, not timed: every read of a property of the tree.

function countReads(text: string): { reads: number; wrong: number } {
  let reads = 0
  const file = readWith('codemod', { text, language: 'ts', settings: { checkGenerated: true } })
  const ast = watcher(() => reads++)(file.ast)
  const wrong = findWrongConstants(createAnalysis({ ...file, ast })).length
  return { reads, wrong }
}

const size = 200

const shapes: [name: string, text: (count: number) => string, wrong: (count: number) => number][] = [
  ['a chain of exports', (n) => `${'exports.SEC_E_TIME_SKEW = '.repeat(n)}0x80090325`, (n) => n],
  ['a chain of keys', (n) => `${"t['SEC_E_TIME_SKEW'] = ".repeat(n)}0x80090325`, (n) => n],
  ['a chain of names', (n) => `${'t[0x80090325] = '.repeat(n)}'SEC_E_TIME_SKEW'`, (n) => n],
  ['an enum that counts', (n) => `enum S { A = 0x80090300, ${'SEC_E_TIME_SKEW, '.repeat(n)} }`, (n) => n - 1],
  ['a table', (n) => `f({ ${"0x80090325: 'SEC_E_TIME_SKEW',".repeat(n)} })`, (n) => n],
  ['a list of pairs', (n) => `f([ ${"[0x80090325, 'SEC_E_TIME_SKEW'],".repeat(n)} ])`, (n) => n],
  ['assigned rows', (n) => "t[0x80090325] = 'SEC_E_TIME_SKEW';".repeat(n), (n) => n],
]

describe.each(shapes)('%s', (_, text, wrong) => {
  test('twice as much source is twice as much work', () => {
    const once = countReads(text(size))
    const twice = countReads(text(2 * size))
    expect([once.wrong, twice.wrong]).toEqual([wrong(size), wrong(2 * size)])
    expect(twice.reads / once.reads).toBeLessThan(2.5)
  })
})
