import { describe, expect, it } from 'vitest'
import { summaryOf } from '../playground/plan-summary.ts'

const place = { line: 1, column: 1, text: '0x80090308', reason: 'with', message: 'Why.' }

describe('what the codemod does is said in one sentence', () => {
  it.each([
    [0, 0, 'It changes nothing.'],
    [1, 0, 'It changes 1 place.'],
    [2, 0, 'It changes 2 places.'],
    [0, 1, 'It changes nothing and leaves 1 place alone.'],
    [0, 2, 'It changes nothing and leaves 2 places alone.'],
    [1, 2, 'It changes 1 place and leaves 2 alone.'],
  ])('with %i places changed and %i left alone', (changes, left, expected) => {
    expect(summaryOf({ changes, leftAlone: Array.from({ length: left }, () => place) })).toBe(expected)
  })
})
