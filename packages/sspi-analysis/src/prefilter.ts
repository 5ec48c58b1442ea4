// What every notation of every code contains, whatever its separators: the digits 903xx of a code, 7FF6FCxx of a
// negated one, and the same in decimal, octal and binary. A test holds the stems against each code of the table.
const STEMS = [
  '903[0-6][\\da-f]',
  '7ff6f[cd]',
  '590[5-7]\\d\\d',
  '214689[23]',
  '2148074[23]',
  '2201[45][0-7]',
  '17775576[2-4]',
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
  return STEM.test(text)
}
