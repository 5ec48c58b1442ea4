import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathOf, printedBy } from '../printed-by.ts'
import { codemod } from './codemod.ts'
import { programs } from './programs.ts'

describe('a program prints the same', () => {
  const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const kept: boolean[] = []

  it(`before and after, whichever it is, and a second run finds nothing (SEED=${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (program) => {
        const before = await printedBy(program)
        // Some heads and statements do not go together.
        fc.pre(before.at(-1) !== 'SyntaxError' || before.length > 1)
        const { output, edits, leftAlone } = codemod(program.text, pathOf(program))
        expect({ output, prints: await printedBy({ ...program, text: output }) }).toEqual({
          output,
          prints: before,
        })
        const again = codemod(output, pathOf(program))
        expect({ output, edits: again.edits }).toEqual({ output, edits: [] })
        // An alias says less of the codes beside it than a text or the name does.
        expect(leftAlone).toEqual(expect.arrayContaining(again.leftAlone))
        kept.push(edits.length === 0)
      }),
      { seed, numRuns: Number(process.env['RUNS'] ?? 400) },
    )
  })

  it('and most of them are changed', () => {
    expect(kept.filter((isKept) => !isKept).length).toBeGreaterThan(kept.length / 2)
  })
})
