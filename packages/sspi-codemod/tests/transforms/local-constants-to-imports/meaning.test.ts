import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathOf, printedBy } from '../printed-by.ts'
import { codemod } from './codemod.ts'
import { programs } from './programs.ts'

describe('a program with constants of its own prints the same', () => {
  const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const numRuns = Number(process.env['RUNS'] ?? 400)
  const changed = { yes: 0, no: 0 }

  it(`before and after, and a second run changes nothing (SEED=${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (program) => {
        const before = await printedBy(program)
        // Some heads and statements do not go together.
        fc.pre(before.at(-1) !== 'SyntaxError' || before.length > 1)
        const { output, edits } = codemod(program.text, pathOf(program))
        expect({ output, prints: await printedBy({ ...program, text: output }) }).toEqual({
          output,
          prints: before,
        })
        expect(codemod(output, pathOf(program)).edits).toEqual([])
        changed[edits.length > 0 ? 'yes' : 'no'] += 1
      }),
      { seed, numRuns },
    )
  })

  it('and most of them are changed', () => {
    expect(changed.yes).toBeGreaterThan(changed.no)
  })
})
