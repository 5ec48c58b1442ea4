import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lastIndexUpTo } from '../src/last-index-up-to.ts'

it.each<[value: number, ascending: number[], index: number]>([
  [1, [], -1],
  [1, [2], -1],
  [2, [2], 0],
  [3, [2], 0],
  [4, [2, 4, 6], 1],
  [5, [2, 4, 6], 1],
  [7, [2, 4, 6], 2],
  [4, [2, 4, 4, 6], 2],
])('the last number up to %d in %j is at %d', (value, ascending, index) => {
  expect(lastIndexUpTo(value, ascending)).toBe(index)
})

it('is what a search from the end finds', () => {
  const ascending = fc.array(fc.integer({ min: 0, max: 20 })).map((numbers) => numbers.sort((a, b) => a - b))
  fc.assert(
    fc.property(ascending, fc.integer({ min: -1, max: 21 }), (numbers, value) => {
      expect(lastIndexUpTo(value, numbers)).toBe(numbers.findLastIndex((number) => number <= value))
    }),
  )
})
