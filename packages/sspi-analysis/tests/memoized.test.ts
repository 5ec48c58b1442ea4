import { expect, test } from 'vitest'
import { memoized } from '../src/memoized.ts'

test('works each answer out once, also where it is undefined', () => {
  const asked: object[] = []
  const answerOf = memoized((key: { answer?: number }) => {
    asked.push(key)
    return key.answer
  })
  const [one, none] = [{ answer: 1 }, {}]
  expect([one, none, one, none].map(answerOf)).toEqual([1, undefined, 1, undefined])
  expect(asked).toEqual([one, none])
})
