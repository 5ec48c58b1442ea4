// Control characters, lone surrogates and the marks that turn the direction of text.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escape(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  return SHORT_ESCAPES[character] ?? `\\u${hex}`
}

/** A text with escapes for what would move the cursor, break the line or otherwise act on a terminal. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escape)
}

/** A JSON text whose strings hold escapes for the same; they are read as what they stand for. */
export function printableJson(value: unknown): string {
  const lines = JSON.stringify(value, undefined, 2).split('\n')
  return lines.map((line) => line.replace(UNPRINTABLE, escape)).join('\n')
}

/** A printable snippet of source on one line, cut where it is long. */
export function snippet(text: string, width = 40): string {
  const units = Array.from(printable(text.replace(/\s+/gu, ' ')))
  return units.length <= width ? units.join('') : `${units.slice(0, width - 1).join('')}…`
}
