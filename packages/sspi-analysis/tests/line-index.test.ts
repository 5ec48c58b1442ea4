import { SourceCode } from 'eslint'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLineIndex } from '../src/line-index.ts'

describe('positions', () => {
  test.each([
    ['the start', 'ab', 0, { line: 1, column: 1 }],
    ['the end of a text without line ends', 'ab', 2, { line: 1, column: 3 }],
    ['an empty text', '', 0, { line: 1, column: 1 }],
    ['a line end belongs to its line', 'a\nb', 1, { line: 1, column: 2 }],
    ['behind LF', 'a\nb', 2, { line: 2, column: 1 }],
    ['behind CR', 'a\rb', 2, { line: 2, column: 1 }],
    ['inside CRLF', 'a\r\nb', 2, { line: 1, column: 3 }],
    ['behind CRLF', 'a\r\nb', 3, { line: 2, column: 1 }],
    ['behind LF and CR', 'a\n\rb', 3, { line: 3, column: 1 }],
    ['behind U+2028', 'a\u2028b', 2, { line: 2, column: 1 }],
    ['behind U+2029', 'a\u2029b', 2, { line: 2, column: 1 }],
    ['not behind a form feed, vertical tab or U+0085', 'a\f\v\u0085b', 4, { line: 1, column: 5 }],
    ['a line at the end that is empty', 'a\n', 2, { line: 2, column: 1 }],
    ['behind a character of two units', '😀b', 2, { line: 1, column: 3 }],
  ])('%s', (_, text, offset, position) => {
    expect(createLineIndex(text)(offset)).toEqual(position)
  })

  test('are those of ESLint', () => {
    const pieces = fc.constantFrom('a', 'bc', '😀', '\n', '\r', '\r\n', '\u2028', '\u2029', '\t', ' ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (chosen) => {
        const text = chosen.join('')
        const eslint = sourceCodeOf(text)
        const positionOf = createLineIndex(text)
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = eslint.getLocFromIndex(offset)
          expect(positionOf(offset)).toEqual({ line, column: column + 1 })
        }
      }),
    )
  })
})

function sourceCodeOf(text: string): SourceCode {
  const start = { line: 1, column: 0 }
  const loc = { start, end: start }
  return new SourceCode(text, {
    ...{ type: 'Program', sourceType: 'module', body: [], tokens: [], comments: [] },
    ...{ loc, range: [0, text.length] },
  })
}

test.each([1_000, 1_000_000])(
  'a look-up among %i lines takes as many steps as the number has bits',
  (lines) => {
    const positionOf = createLineIndex('\n'.repeat(lines - 1))
    let steps = 0
    const offset = {
      valueOf: () => {
        steps++
        return lines - 2
      },
    }
    positionOf(offset as unknown as number)
    expect(steps).toBeGreaterThan(0)
    expect(steps).toBeLessThanOrEqual(Math.ceil(Math.log2(lines)) + 2)
  },
)
