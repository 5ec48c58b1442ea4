import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type TextEdit } from '../src/text-edit.ts'

describe('edits', () => {
  it.each<[name: string, edits: TextEdit[], output: string]>([
    ['none', [], 'abcdef'],
    ['one', [{ start: 1, end: 3, text: 'X' }], 'aXdef'],
    [
      'in any order',
      [
        { start: 4, end: 5, text: 'Y' },
        { start: 0, end: 1, text: 'X' },
      ],
      'XbcdYf',
    ],
    [
      'that touch',
      [
        { start: 1, end: 3, text: 'X' },
        { start: 3, end: 4, text: 'Y' },
      ],
      'aXYef',
    ],
    [
      'that insert',
      [
        { start: 6, end: 6, text: 'Y' },
        { start: 0, end: 0, text: 'X' },
      ],
      'XabcdefY',
    ],
    [
      'two at one place, in their order',
      [
        { start: 2, end: 2, text: 'X' },
        { start: 2, end: 2, text: 'Y' },
      ],
      'abXYcdef',
    ],
    [
      'an insertion before what is replaced',
      [
        { start: 2, end: 3, text: 'Y' },
        { start: 2, end: 2, text: 'X' },
      ],
      'abXYdef',
    ],
  ])('%s', (_name, edits, output) => {
    expect(applyEdits('abcdef', edits)).toBe(output)
  })

  it.each<[name: string, edits: TextEdit[]]>([
    [
      'overlap',
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    ['leave the text', [{ start: 5, end: 7, text: '' }]],
    ['end before they start', [{ start: 3, end: 2, text: '' }]],
    ['begin before the text', [{ start: -1, end: 0, text: '' }]],
  ])('that %s are refused', (_name, edits) => {
    expect(() => applyEdits('abcdef', edits)).toThrow(
      new RangeError(
        `edit ${edits.at(-1)?.start}..${edits.at(-1)?.end} overlaps another edit or leaves the text`,
      ),
    )
  })

  it('leave every unit outside them as it was', () => {
    const source = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(source, fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary' }))), (text, pieces) => {
        const starts = pieces.map(([at]) => at % (text.length + 1)).sort((a, b) => a - b)
        const edits = starts.map((start, index) => ({
          start,
          end: Math.min(start + 1, starts[index + 1] ?? text.length),
          text: pieces[index]?.[1] ?? '',
        }))
        const output = applyEdits(text, edits)
        let rest = output
        let position = 0
        for (const { start, end, text: written } of edits) {
          const kept = text.slice(position, start) + written
          expect(rest.startsWith(kept)).toBe(true)
          rest = rest.slice(kept.length)
          position = end
        }
        expect(rest).toBe(text.slice(position))
      }),
    )
  })
})
