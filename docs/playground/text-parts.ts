export interface TextPart {
  text: string
  isCode: boolean
}

/** The parts of a message, in which code stands between backticks; one backtick alone is a character. */
export function partsOf(message: string): TextPart[] {
  const parts = message.split(/`([^`]+)`/u)
  return parts.map((text, index) => ({ text, isCode: index % 2 === 1 })).filter(({ text }) => text !== '')
}
