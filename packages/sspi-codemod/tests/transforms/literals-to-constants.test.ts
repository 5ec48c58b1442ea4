import type { TextEdit } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { codemod, parse } from './literals-to-constants/codemod.ts'
import { fixtures, variants, withMixedLineEnds, withUnixLineEnds } from './literals-to-constants/fixtures.ts'

/** Both texts without what the edits took and put in. */
function outsideEdits(source: string, output: string, edits: readonly TextEdit[]): [string, string][] {
  const pieces: [string, string][] = []
  let inSource = 0
  let inOutput = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const length = start - inSource
    pieces.push([source.slice(inSource, start), output.slice(inOutput, inOutput + length)])
    expect(output.slice(inOutput + length, inOutput + length + text.length)).toBe(text)
    inSource = end
    inOutput += length + text.length
  }
  return [...pieces, [source.slice(inSource), output.slice(inOutput)]]
}

function expectPromise(source: string, path: string): string {
  const { output, edits } = codemod(source, path)
  for (const [before, after] of outsideEdits(source, output, edits)) expect(after).toBe(before)
  expect(() => parse(output, path)).not.toThrow()
  expect(codemod(output, path).edits).toEqual([])
  return output
}

it('has a fixture for each hazard', () => {
  expect(fixtures.length).toBeGreaterThan(100)
})

describe.each(fixtures)('$path', ({ path, input, output }) => {
  it.each(variants.filter(({ suits }) => suits(input)))('$name', ({ write }) => {
    const changed = expectPromise(write(input), path)
    expect(changed).toBe(write(output))
    expect(Buffer.from(changed).equals(Buffer.from(write(output)))).toBe(true)
  })

  it('mixed line ends', () => {
    expect(withUnixLineEnds(expectPromise(withMixedLineEnds(input), path))).toBe(withUnixLineEnds(output))
  })
})
