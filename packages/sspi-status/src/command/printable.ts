// C0, DEL and C1 could drive a terminal; the bidirectional controls could make it show another order.
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/** The text with every character that a terminal would obey written as `\u001b`, which JSON reads back. */
export function printable(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The beginning of a long text; no character outside the basic plane is cut in two. */
export function excerptOf(text: string): string {
  const characters = Array.from(text)
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join('')}…`
}
