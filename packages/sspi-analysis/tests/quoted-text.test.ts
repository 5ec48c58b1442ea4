import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { quotedText } from '../src/quoted-text.ts'

it.each([
  ['./codes.js', "'./codes.js'", '"./codes.js"'],
  ["it's", String.raw`'it\'s'`, `"it's"`],
  ['say "so"', `'say "so"'`, String.raw`"say \"so\""`],
  ['a\\b', String.raw`'a\\b'`, String.raw`"a\\b"`],
  ['a\n\t\r', String.raw`'a\n\t\r'`, String.raw`"a\n\t\r"`],
  ['\0\u0007\u0085\u2028', String.raw`'\u0000\u0007\u0085\u2028'`, String.raw`"\u0000\u0007\u0085\u2028"`],
])('%j is %s or %s', (text, single, double) => {
  expect([quotedText(text, "'"), quotedText(text, '"')]).toEqual([single, double])
  for (const literal of [single, double]) expect(runInNewContext(literal)).toBe(text)
})
