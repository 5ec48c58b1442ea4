import { expect, test } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { obstacleOf } from '../src/obstacles.ts'
import { readWith } from './recognise.ts'

/** What stands in the way of a name at the only code of a TypeScript source. */
function obstacleIn(text: string): string | undefined {
  const file = readWith('typescript', { text, language: 'ts' })
  const [finding, ...others] = findMagicLiterals(file).magic
  expect(others).toEqual([])
  return finding === undefined ? 'nothing found' : obstacleOf(finding, file)
}

// A parser cannot be asked here: the rule has nothing but this.
test.each([
  'f(a < ~0x7ff6fcf7, b > (c))',
  'f(a < b, ~0x7ff6fcf7 > (c))',
  'f(a < [~0x7ff6fcf7], b > (c))',
  'f(a < b, ~0x7ff6fcf7 > `t`)',
  'f(a < (~0x7ff6fcf7 /* x */), b > (c))',
  'f(a < ~~0x80090308, b >\n(c))',
])('%j could become a generic call', (text) => {
  expect(obstacleIn(text)).toBe('ambiguous-syntax')
})

test.each([
  'f(a < ~0x7ff6fcf7, b > c)',
  'f(a < ~0x7ff6fcf7 && b > (c))',
  'f(b > (c), a < ~0x7ff6fcf7)',
  'f(a < b); f(~0x7ff6fcf7 > (c))',
  'f(a < ~0x7ff6fcf7, (b) => (c))',
])('%j could not', (text) => {
  expect(obstacleIn(text)).toBeUndefined()
})
