import { afterAll, describe, expect, test } from 'vitest'
import { plannedPlaces, reasonsLeft, reportedPlaces, reportsOf } from './places.ts'
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

describe('after a run, the rule gives the reason that the codemod gave', () => {
  let compared = 0

  test.each(fixtures.filter(({ path }) => !isWhollyLeftAlone(path)))('in $path', ({ path, output }) => {
    const reports = reportsOf(output, path, 'sspi/no-magic-status')
    if (reports === undefined) return
    const messages = new Map(reports.map(({ place, message }) => [place, message]))
    // Texts are for another transform of the codemod; to the rule they are as good as numbers.
    for (const { place, reason, message } of reasonsLeft(output, path)) {
      if (reason === 'text') continue
      compared += 1
      expect({ place, message: messages.get(place) }).toEqual({
        place,
        message: expect.stringContaining(message) as string,
      })
    }
  })

  afterAll(() => {
    expect(compared).toBeGreaterThan(20)
  })
})
