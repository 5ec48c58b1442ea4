/** Returns what turns ESLint's lines and columns of a text, both from 1, into offsets; none is behind the end. */
export function createOffsetIndex(text: string): (line: number, column: number) => number {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const breaks = [...text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)]
  const starts = [mark, ...breaks.map(({ 0: written, index }) => index + written.length)]
  return (line, column) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length)
}
