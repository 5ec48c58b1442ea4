import { createLineIndex } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { plan } from '../../../src/transforms/text-to-constants.ts'
import { reportedPlaces } from '../../places.ts'
import { parse } from '../codemod.ts'
import { fixturesOf } from '../fixtures.ts'

/** `line:column` of every place that the codemod leaves alone in a source, and of every one that it replaces there. */
function plannedPlaces(text: string, path: string): { left: string[]; replaced: string[] } {
  const { edits, leftAlone } = plan(text, path, { parse })
  const positionOf = createLineIndex(text)
  const places = (spans: readonly { start: number }[]) =>
    spans.map(({ start }) => positionOf(start)).map(({ line, column }) => `${line}:${column}`)
  return { left: places(leftAlone), replaced: places(edits.filter(({ replaces }) => replaces)) }
}

// The codemod also replaces what is looked for in a text, which is no magic literal.
describe('the rule reports nothing that the codemod neither replaces nor leaves alone with a reason', () => {
  it.each(fixturesOf('text-to-constants'))('in $path', ({ path, input, output }) => {
    const before = plannedPlaces(input, path)
    expect([...before.left, ...before.replaced]).toEqual(
      expect.arrayContaining(reportedPlaces(input, path) ?? []),
    )
    expect(plannedPlaces(output, path).left).toEqual(
      expect.arrayContaining(reportedPlaces(output, path) ?? []),
    )
  })

  it('and does report some', () => {
    const reported = fixturesOf('text-to-constants').flatMap(
      ({ path, input }) => reportedPlaces(input, path) ?? [],
    )
    expect(reported.length).toBeGreaterThan(80)
  })
})
