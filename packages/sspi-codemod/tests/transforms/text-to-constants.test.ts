import { expect, it } from 'vitest'
import { fixturesOf } from './fixtures.ts'
import { testFixtures } from './promise.ts'
import { codemod } from './text-to-constants/codemod.ts'

it('has a fixture for each hazard', () => {
  expect(fixturesOf('text-to-constants').length).toBeGreaterThan(30)
})

testFixtures('text-to-constants', codemod)
