import { afterAll, describe, expect, test } from 'vitest'
import { plannedPlaces, reportedPlaces } from './places.ts'
import { fixturesOf } from './transforms/fixtures.ts'

const fixtures = fixturesOf('literals-to-constants')

// The codemod names the places of these files one by one, where the rule leaves the whole file alone.
const isWhollyLeftAlone = (path: string) => path === 'generated.mjs' || path.includes('.min.')

describe('the rule reports what the codemod replaces or leaves alone', () => {
  let compared = 0

  test.each(fixtures)('in $path', ({ path, input, output }) => {
    for (const text of [input, output]) {
      const reported = reportedPlaces(text, path)
      // Proposals that only jscodeshift's parsers read.
      if (reported === undefined) continue
      compared += 1
      expect(reported).toEqual(isWhollyLeftAlone(path) ? [] : plannedPlaces(text, path))
    }
  })

  afterAll(() => {
    expect(compared).toBeGreaterThan(fixtures.length)
  })
})
