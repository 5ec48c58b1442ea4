// What every notation of every code contains, whatever its separators: the digits 903xx of a code, FF6FCxx of a
// negated or complemented one, and the same in decimal, octal and binary. A test holds the stems against each code.
const STEMS = [
  '903[0-6][\\da-f]',
  '[7f]ff6f[cd]',
  '5906[1-9]\\d',
  '21468929',
  '21468930',
  '2148074[23]',
  '4294376[56]',
  '2201[45][0-7]',
  '7775576[2-4]',
  '1001000000110',
  '1111111111101101111',
]

const STEM = new RegExp(STEMS.map(withSeparators).join('|'), 'iu')

function withSeparators(stem: string): string {
  return (stem.match(/\[[^\]]*\]|\\?./gu) ?? []).join('_?')
}

/**
 * Whether a text can hold a status code written by value; `false` is certain. Takes UTF-16 text, or bytes read as
 * Latin-1: every stem is ASCII.
 */
export function mayHoldStatusCode(text: string): boolean {
  // Several rules ask about one file after the other.
  if (last?.text !== text) last = { text, answer: STEM.test(text) }
  return last.answer
}

let last: { text: string; answer: boolean } | undefined
