import { describe, expect, it } from 'vitest'
import { createOffsetIndex } from '../playground/offset-index.ts'

describe('a place', () => {
  it.each([
    ['ab\ncd', 2, 2, 4],
    ['ab\r\ncd', 2, 1, 4],
    ['ab\u2028cd', 2, 1, 3],
    ['\uFEFFab', 1, 1, 1],
    ['ab', 1, 9, 2],
    ['ab', 7, 1, 2],
  ])('in %j at %i:%i is the offset %i', (text, line, column, offset) => {
    expect(createOffsetIndex(text)(line, column)).toBe(offset)
  })
})
