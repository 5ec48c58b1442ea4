import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathOf, printedBy, type Program } from '../printed-by.ts'
import { codemod } from './codemod.ts'
import { programs } from './programs.ts'

describe('a program prints the same', () => {
  it.each<Program & { prints: string[] }>([
    {
      system: 'commonjs',
      text: 'out(0x80090308, 1n, "a", [undefined])',
      prints: ['2148074248', '1n', "'a'", '[ undefined ]'],
    },
    { system: 'commonjs', text: 'out(1); out(a); out(2)', prints: ['1', 'ReferenceError'] },
    { system: 'commonjs', text: 'out(require("sspi-status/int32").SEC_E_OK)', prints: ['0'] },
    {
      system: 'esm',
      text: 'import { SEC_E_INVALID_TOKEN as a } from "sspi-status/bigint"; out(a, await 2)',
      prints: ['2148074248n', '2'],
    },
  ])('$text', async ({ prints, ...program }) => {
    expect(await printedBy(program)).toEqual(prints)
  })

  const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const kept: boolean[] = []

  it(`before and after, whichever it is (SEED=${seed})`, async () => {
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
        kept.push(edits.length === 0)
      }),
      { seed, numRuns: Number(process.env['RUNS'] ?? 400) },
    )
  })

  it('and most of them are changed', () => {
    expect(kept.filter((isKept) => !isKept).length).toBeGreaterThan(kept.length / 2)
  })
})
