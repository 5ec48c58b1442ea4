import { expect, it } from 'vitest'
import { digitsLike, signedLike } from '../src/written-digits.ts'
import { written } from './written.ts'

it.each([
  ['0x80090308', 0x80090331n, '0x80090331'],
  ['0X80090308', 0x80090331n, '0X80090331'],
  ['2148074248', 0x80090331n, '2148074289'],
  ['0o20002201410', 0x80090331n, '0o20002201461'],
  ['0O20002201410', 0x80090331n, '0O20002201461'],
  ['020002201410', 0x80090331n, '020002201461'],
  ['0b1001', 0x90312n, '0b10010000001100010010'],
  ['0B1001', 0x90312n, '0B10010000001100010010'],
  ['0x80090308n', 0x80090331n, '0x80090331n'],
  ['590610n', 0x90317n, '590615n'],
  ["'0x80090308'", 0x80090331n, '0x80090331'],
  ["'80090308'", 0x80090331n, '80090331'],
  ["'0b090308'", 0x80090331n, '80090331'],
  ["'2148074248'", 0x80090331n, '2148074289'],
])('%s as %i is %s', (model, right, expected) => {
  expect(digitsLike(written(model), right)).toBe(expected)
})

it.each([
  ['small letters stay', '0x8009030c', '0x8009030f'],
  ['capitals stay', '0x8009030C', '0x8009030F'],
  ['capitals where there were no letters', '0x80090308', '0x8009030F'],
  ['those of a prefix are none', '0X80090308', '0X8009030F'],
  ['bare text too', "'8009030c'", '8009030f'],
])('letters: %s', (_, model, expected) => {
  expect(digitsLike(written(model), 0x8009030fn)).toBe(expected)
})

it.each([
  ['five digits', '0x90313', '0x90312'],
  ['six digits', '0x123456', '0x90312'],
  ['six digits that were filled up', '0x090313', '0x090312'],
  ['seven digits', '0x8009031', '0x00090312'],
  ['eight digits', '0x00090313', '0x00090312'],
  ['digits with separators', '0x9_0_3_1_3', '0x9_0_3_1_2'],
  ['decimals: not', "'590611'", '590610'],
])('zeros in front: %s', (_, model, expected) => {
  expect(digitsLike(written(model), 0x90312n)).toBe(expected)
})

it.each([
  ['0x8009_0308', 0x80090331n, '0x8009_0331'],
  ['2_148_074_248', 0x80090331n, '2_148_074_289'],
  ['2_148_074_248', 0x90312n, '590_610'],
  ['2_148_074_248n', 0x90312n, '590_610n'],
  ['21480_742', 0x80090331n, '2_148_074_289'],
  ['0x80_09_0308', 0x80090331n, '0x8009_0331'],
])('separators: %s as %i is %s', (model, right, expected) => {
  expect(digitsLike(written(model), right)).toBe(expected)
})

it.each([
  ['below zero', '-2146893048', 0x8009030fn, '-2146893041'],
  ['the smallest', '-2146893048', 0x80000000n, '-2147483648'],
  ['without the severity bit', '-2146893048', 0x7fffffffn, '2147483647'],
  ['an informational code', '-590610', 0x90312n, '590610'],
  ['above zero', '2148074248', 0x8009030fn, '2148074255'],
  ['zero', '0', 0x8009030fn, '2148074255'],
  ['hex', '-0x7FF6FCF8', 0x8009030fn, '-0x7FF6FCF1'],
])('sign: %s', (_, model, right, expected) => {
  expect(signedLike(written(model), right)).toBe(expected)
})

it('sign: whatever the model has, where somebody says so', () => {
  expect(signedLike(written('2148074248'), 0x8009030fn, true)).toBe('-2146893041')
  expect(signedLike(written('-2146893048'), 0x8009030fn, false)).toBe('2148074255')
})
