import { expect, it } from 'vitest'
import { fixturesOf } from './fixtures.ts'
import { codemod } from './literals-to-constants/codemod.ts'
import { testFixtures } from './promise.ts'

it('has a fixture for each hazard', () => {
  expect(fixturesOf('literals-to-constants').length).toBeGreaterThan(100)
})

testFixtures('literals-to-constants', codemod)
