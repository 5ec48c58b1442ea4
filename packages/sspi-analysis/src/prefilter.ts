// What every notation of every code contains, whatever its separators: the digits 903xx of a code, FF6FCxx of a
// negated or complemented one, and the same in decimal, octal and binary. A test holds the stems against each code.
export const STEMS = [
  '903[0-6][0-9a-f]',
  '[7f]ff6f[cd]',
  '5906[1-9][0-9]',
  '21468929',
  '21468930',
  '2148074[23]',
  '4294376[56]',
  '2201[45][0-7]',
  '7775576[2-4]',
  '1001000000110',
  '1111111111101101111',
]

const STEM = new RegExp(STEMS.map(withSeparators).join('|'), 'giu')

/** How the word around a stem begins where it is a number, without separators. */
const NUMBER = /^(?:0x0*(?:800)?903|0x0*[7f]ff6f|0b|0o|0[0-7]|590|2146|2148|4294)/iu

// A text has all eight digits of a code, and may have more around them.
const TEXT = /[08]00903[0-6][\da-f]/iu

function withSeparators(stem: string): string {
  return (stem.match(/\[[^[\]]*\]|./gu) ?? []).join('_?')
}

/**
 * Whether a text can hold a status code written by value; `false` is certain. Takes UTF-16 text, or bytes read as
 * Latin-1: every stem is ASCII.
 */
export function mayHoldStatusCode(text: string): boolean {
  // Several rules ask about one file after the other.
  if (last?.text !== text) last = { text, answer: findsNotation(text) }
  return last.answer
}

let last: { text: string; answer: boolean } | undefined

/** Stems alone are found in many a fraction, a hash and a base64 text: there the word around them tells. */
function findsNotation(text: string): boolean {
  STEM.lastIndex = 0
  while (STEM.test(text)) {
    const [start, end] = wordAround(text, STEM.lastIndex - 1)
    const word = text.slice(start, end).replaceAll('_', '')
    if (TEXT.test(word) || (NUMBER.test(word) && !isFraction(text, start))) return true
    STEM.lastIndex = end
  }
  return false
}

function wordAround(text: string, offset: number): [start: number, end: number] {
  let [start, end] = [offset, offset]
  while (isInWord(text.charCodeAt(start - 1))) start -= 1
  while (isInWord(text.charCodeAt(end))) end += 1
  return [start, end]
}

/** Letters, digits, `_` and `$`, of ASCII alone: what else may stand in a name ends the word early, which is safe. */
export function isInWord(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x5f ||
    unit === 0x24
  )
}

/** Whether the digits at an offset stand behind a decimal point; three dots are none. */
function isFraction(text: string, start: number): boolean {
  return /^\d\.$/u.test(text.slice(Math.max(0, start - 2), start))
}
