/** The units of UTF-16 with a meaning of their own. */
export const UNIT = {
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  hash: 0x23,
  dollar: 0x24,
  singleQuote: 0x27,
  openParenthesis: 0x28,
  star: 0x2a,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  backtick: 0x60,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const

const ASCII = 0x80

const WORD = /[\w$]/u
const asciiWordUnits = Array.from({ length: ASCII }, (_, unit) => WORD.test(String.fromCharCode(unit)))

/** What the parser takes for a space between tokens, and what is hardly ever one in a source. */
const SPACES = /[\u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/u

export function isLineEnd(unit: number): boolean {
  return unit === UNIT.lineFeed || unit === UNIT.carriageReturn || unit === 0x2028 || unit === 0x2029
}

/** Whether a unit stands between tokens without ending a line. */
export function isSpace(unit: number): boolean {
  if (unit <= UNIT.space) return !isLineEnd(unit)
  return unit >= ASCII && SPACES.test(String.fromCharCode(unit))
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

export function isAsciiWordUnit(unit: number): boolean {
  return unit < ASCII && asciiWordUnits[unit] === true
}

/** A letter, a digit, `_`, `$` or what is not ASCII and no space. */
export function isWordUnit(unit: number): boolean {
  return unit < ASCII ? asciiWordUnits[unit] === true : unit >= ASCII && !isLineEnd(unit) && !isSpace(unit)
}
