/** A text of a source on one line, to be quoted in a message. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ')
}
