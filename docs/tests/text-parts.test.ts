import { describe, expect, it } from 'vitest'
import { partsOf } from '../playground/text-parts.ts'

describe('a message', () => {
  it.each([
    ['no code', [['no code', false]]],
    [
      '`a` is `b`.',
      [
        ['a', true],
        [' is ', false],
        ['b', true],
        ['.', false],
      ],
    ],
    ['one ` alone', [['one ` alone', false]]],
  ])('%s has its parts', (message, expected) => {
    expect(partsOf(message).map(({ text, isCode }) => [text, isCode])).toEqual(expected)
  })
})
