import { describe, expect, it } from 'vitest'
import { columns, terminalPicture } from '../terminal-picture.ts'

const escape = '\u001b['

/** The rows of a picture as a reader sees them. */
function rowsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/gu)].map(([, row = '']) =>
    row
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&'),
  )
}

function heightOf(text: string): number {
  return Number(/height="(\d+)"/u.exec(terminalPicture('npx tool', text))?.[1])
}

describe('a picture of a terminal', () => {
  it('shows what was typed and each line that was printed', () => {
    expect(rowsOf(terminalPicture('npx tool', 'one\n\n  a < b && c'))).toEqual([
      '$ npx tool',
      'one',
      '  a < b && c',
    ])
  })

  it.each([
    ['colour', `${escape}31mred${escape}39m plain`, /<tspan class="red">red<\/tspan><tspan> plain<\/tspan>/u],
    ['weight', `${escape}2mfaint${escape}22m`, /<tspan class="dim">faint<\/tspan>/u],
    ['two at once', `${escape}32m${escape}1mboth${escape}22m${escape}39m`, /<tspan class="green bold">both/u],
    ['a colour over a line end', `${escape}36ma\nb${escape}39m`, /class="cyan">a<.*\n.*class="cyan">b</u],
  ])('keeps %s', (_, text, expected) => {
    expect(terminalPicture('npx tool', text)).toMatch(expected)
  })

  it('breaks a line that is longer than the terminal is wide, as a terminal does', () => {
    const almostFull = 'x'.repeat(columns - 1)
    const rows = rowsOf(terminalPicture('npx tool', `${almostFull}${escape}31mred${escape}39m`))
    expect(rows.slice(1)).toEqual([`${almostFull}r`, 'ed'])
  })

  it('leaves a line of just that width alone', () => {
    expect(rowsOf(terminalPicture('npx tool', 'x'.repeat(columns)))).toHaveLength(2)
  })

  it.each([
    ['is higher for an empty line', 'a\n\nb', 'a\nb\nc'],
    ['is no higher for one at the end', 'a\n\n', 'a'],
  ])('%s', (_, text, asHigh) => {
    expect(heightOf(text)).toBe(heightOf(asHigh))
  })

  it('is not made of a colour that it does not have', () => {
    expect(() => terminalPicture('npx tool', `${escape}35mmagenta${escape}39m`)).toThrow(/ansi-magenta/u)
  })
})
