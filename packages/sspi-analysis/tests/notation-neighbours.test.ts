import { describe, expect, test } from 'vitest'
import { recogniseWith } from './recognise.ts'
import { neighbours, numbersOf, textsOf } from './writings.ts'

describe('no number within 64 of a code is found', () => {
  const near = neighbours()

  test('there are hundreds of them', () => {
    expect(near.length).toBeGreaterThan(300)
  })

  test.each([
    ['in a context', (written: string) => `if (rc === (${written})) next()`],
    ['beside a code', (written: string) => `f(rc === SEC_E_OK ? SEC_E_INVALID_TOKEN : (${written}))`],
    ['anywhere', (written: string) => `f(${written})`],
  ])('%s', (_, place) => {
    const statements = near
      .flatMap((number) => [...numbersOf(number), ...textsOf(number)])
      .map(({ written }) => place(written))
    expect(recogniseWith('codemod', { text: statements.join('\n') }).magic).toEqual([])
  })
})
