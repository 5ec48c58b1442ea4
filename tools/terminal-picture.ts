import Anser from 'anser'

/** A piece of a row that looks the same all along. */
interface Piece {
  readonly text: string
  readonly classes: readonly string[]
}

/** How many characters stand in a row before it breaks. */
export const columns = 108

const columnWidth = 8.4
const rowHeight = 20
const margin = 16

/** What the programs print in; each is easy to read on the background. */
const colours: Readonly<Record<string, string>> = {
  red: '#ff7b72',
  green: '#56d364',
  yellow: '#e3b341',
  cyan: '#56d4dd',
}

const style = [
  'text { fill: #e6edf3; white-space: pre }',
  '.bold { font-weight: bold }',
  '.underline { text-decoration: underline }',
  '.dim { fill: #9198a1 }',
  ...Object.entries(colours).map(([name, colour]) => `.${name} { fill: ${colour} }`),
].join('\n')

/**
 * A terminal with a command and what it printed, as SVG whose text can be searched.
 *
 * @param text with the escapes for colours
 * @throws {Error} for a colour that the picture does not have
 */
export function terminalPicture(command: string, text: string): string {
  const rows = [...rowsOf([{ text: `$ ${command}`, classes: ['bold'] }]), ...rowsOf(piecesOf(text))]
  const width = columns * columnWidth + 2 * margin
  const height = (rows.findLastIndex((row) => row.length > 0) + 1) * rowHeight + 2 * margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>\n${style}\n</style>`,
    '<rect width="100%" height="100%" rx="8" fill="#0d1117" />',
    `<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
    ...rows.flatMap((row, index) => (row.length === 0 ? [] : [rowSvg(row, index)])),
    '</g>\n</svg>\n',
  ].join('\n')
}

function piecesOf(text: string): Piece[] {
  return Anser.ansiToJson(text, { use_classes: true, remove_empty: true }).map(
    ({ content, fg, decorations }) => ({
      text: content,
      classes: [...(fg ? [colourOf(fg)] : []), ...decorations],
    }),
  )
}

function colourOf(name: string): string {
  const colour = name.replace('ansi-', '')
  if (!(colour in colours)) throw new Error(`The picture of a terminal has no colour ${name}.`)
  return colour
}

/** Broken at line ends and where the terminal ends. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  let row: Piece[] = []
  const rows = [row]
  for (const { text, classes } of pieces) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) rows.push((row = []))
      let rest = line
      while (rest !== '') {
        if (widthOf(row) === columns) rows.push((row = []))
        const part = rest.slice(0, columns - widthOf(row))
        row.push({ text: part, classes })
        rest = rest.slice(part.length)
      }
    }
  }
  return rows
}

function widthOf(row: readonly Piece[]): number {
  return row.reduce((sum, { text }) => sum + text.length, 0)
}

function rowSvg(row: readonly Piece[], index: number): string {
  const spans = row.map(({ text, classes }) => {
    const attribute = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
    return `<tspan${attribute}>${Anser.escapeForHtml(text)}</tspan>`
  })
  // Whatever font the reader's machine has, the columns stand where they should.
  const length = `textLength="${(widthOf(row) * columnWidth).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`
  const y = margin + (index + 0.75) * rowHeight
  return `<text x="${margin}" y="${y}" xml:space="preserve" ${length}>${spans.join('')}</text>`
}
