import { applyPatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineHunks } from '../../src/cli/line-hunks.ts'

function applied(source: string, output: string): string | false {
  const names = { oldFileName: 'a', newFileName: 'b', oldHeader: undefined, newHeader: undefined }
  return applyPatch(source, { ...names, hunks: lineHunks(source, output, 3) })
}

const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 40 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : ''))

describe('the hunks between two texts', () => {
  it('make one of the other, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (source, output) => {
        expect(applied(source, output)).toBe(output)
      }),
      { numRuns: 2000 },
    )
  })

  it('are none where nothing differs', () => {
    expect(lineHunks('a\nb\n', 'a\nb\n', 3)).toEqual([])
  })

  it('hold a changed line and three lines around it', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${index}\n`)
    const output = lines.with(10, 'x\n').join('')
    expect(lineHunks(lines.join(''), output, 3)).toEqual([
      {
        oldStart: 8,
        oldLines: 7,
        newStart: 8,
        newLines: 7,
        lines: [' 7', ' 8', ' 9', '-10', '+x', ' 11', ' 12', ' 13'],
      },
    ])
  })

  it('are apart where what changed is, and see that a line was put in before', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `line ${index}\n`)
    const changed = lines.map((line, index) => (index % 10 === 5 ? `changed ${index}\n` : line))
    const hunks = lineHunks(lines.join(''), `import\n${changed.join('')}`, 3)
    expect(hunks).toHaveLength(300)
    expect(hunks.flatMap((hunk) => hunk.lines.filter((line) => line.startsWith('-')))).toHaveLength(300)
    expect(hunks.at(-1)).toMatchObject({ oldStart: 2993, newStart: 2994, oldLines: 7, newLines: 7 })
  })
})
