import { createLineIndex } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { plan } from '../../../src/transforms/local-constants-to-imports.ts'
import { reportedPlaces } from '../../places.ts'
import { parse } from '../codemod.ts'
import { fixturesOf } from '../fixtures.ts'

const fixtures = fixturesOf('local-constants-to-imports')
const rules = ['sspi/no-local-status-constants', 'sspi/no-magic-status'] as const

/** `line:column` of every place that the transform leaves alone in a source. */
function leftPlaces(text: string, path: string): string[] {
  const positionOf = createLineIndex(text)
  return plan(text, path, { parse })
    .leftAlone.map(({ start }) => positionOf(start))
    .map(({ line, column }) => `${line}:${column}`)
}

describe('after a run, the rules report only what the transform left alone', () => {
  it.each(fixtures)('in $path', ({ path, output }) => {
    const reported = rules.flatMap((rule) => reportedPlaces(output, path, rule) ?? [])
    expect(leftPlaces(output, path)).toEqual(expect.arrayContaining(reported))
  })

  it('and report more before it', () => {
    const countIn = (texts: readonly { path: string; text: string }[]) =>
      texts.flatMap(({ path, text }) => reportedPlaces(text, path, rules[0]) ?? []).length
    const before = countIn(fixtures.map(({ path, input }) => ({ path, text: input })))
    const after = countIn(fixtures.map(({ path, output }) => ({ path, text: output })))
    expect(before - after).toBeGreaterThan(60)
  })
})
