import { describe, expect, it } from 'vitest'
import { readJsonObject } from '../playground/json-object.ts'

describe('a typed object', () => {
  it.each([
    ['', { value: undefined }],
    ['  ', { value: undefined }],
    ['{}', { value: {} }],
    ['{"a":[1]}', { value: { a: [1] } }],
    ['null', { problem: 'Here: JSON of an object is needed, such as {"name": true}.' }],
    ['"a"', { problem: 'Here: JSON of an object is needed, such as {"name": true}.' }],
  ])('%j is read', (text, expected) => {
    expect(readJsonObject(text, 'Here')).toEqual(expected)
  })
})
