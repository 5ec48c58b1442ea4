// C0, DEL and C1 could drive a terminal; the bidirectional controls could make it show another order.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The text with every character that a terminal would obey written as `\u001b`. Stays valid inside JSON. */
export function printable(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The beginning of a long text, whole characters only. */
export function excerptOf(text: string): string {
  const characters = [...text]
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join('')}…`
}
