import type { TextEdit } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import type { TransformName } from '../../src/run/transform-names.ts'
import { parse, type Codemod } from './codemod.ts'
import { fixturesOf, variants, withMixedLineEnds, withUnixLineEnds } from './fixtures.ts'

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

/** Changes a source and expects what every transform promises: bytes outside the edits stay, a second run does nothing. */
function expectPromise(codemod: Codemod, source: string, path: string): string {
  const { output, edits } = codemod(source, path)
  for (const [before, after] of outsideEdits(source, output, edits)) expect(after).toBe(before)
  expect(() => parse(output, path)).not.toThrow()
  expect(codemod(output, path).edits).toEqual([])
  return output
}

/** Tests the promise and the output on every fixture of a transform, in every way of writing it. */
export function testFixtures(transform: TransformName, codemod: Codemod): void {
  describe.each(fixturesOf(transform))('$path', ({ path, input, output }) => {
    it.each(variants.filter(({ suits }) => suits(input)))('$name', ({ write }) => {
      const changed = expectPromise(codemod, write(input), path)
      expect(changed).toBe(write(output))
      expect(Buffer.from(changed).equals(Buffer.from(write(output)))).toBe(true)
    })

    it('mixed line ends', () => {
      const changed = expectPromise(codemod, withMixedLineEnds(input), path)
      expect(withUnixLineEnds(changed)).toBe(withUnixLineEnds(output))
    })
  })
}
