import { expect, it } from 'vitest'
import { mayCopyTooMuch } from '../src/copied-lines.ts'

it.each([
  {
    what: 'errors in one line, and in a line each',
    tooMuch: 'return;'.repeat(20_000),
    little: 'return;\n'.repeat(20_000),
  },
  {
    what: 'numbers in one line, and one number as long',
    tooMuch: `f(${'1,'.repeat(50_000)})`,
    little: `f(${'1_'.repeat(50_000)})`,
  },
  { what: 'signs, and spaces', tooMuch: '!'.repeat(50_000), little: `!${' '.repeat(50_000)}` },
  {
    what: 'twenty long lines, and one',
    tooMuch: `${'a;'.repeat(6000)}\n`.repeat(20),
    little: 'a;'.repeat(6000),
  },
  {
    what: 'a line that ends as Windows ends it, and such lines',
    tooMuch: `${'a;'.repeat(30_000)}\r\nb`,
    little: 'a;\r\n'.repeat(30_000),
  },
])('$what', ({ tooMuch, little }) => {
  expect([tooMuch, little].map(mayCopyTooMuch)).toEqual([true, false])
})
