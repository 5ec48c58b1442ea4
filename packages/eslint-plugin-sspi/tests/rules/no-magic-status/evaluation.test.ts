import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  generatedPrograms,
  outputsOf,
  type GeneratedProgram,
} from '../../../../../tools/generated-programs.ts'
import { applyFixes, fixed, lint, type LintInput } from '../../linters.ts'

const RUNS = 40

function inputOf({ file, code }: GeneratedProgram, options: readonly unknown[]): LintInput {
  const sourceType = file.endsWith('.mjs') ? 'module' : 'commonjs'
  return { code, filename: file, sourceType, rule: 'no-magic-status', options, settings: {} }
}

/** The program after `eslint --fix`, and after each suggestion by itself. */
function variantsOf(program: GeneratedProgram): GeneratedProgram[] {
  const texts = [
    fixed(inputOf(program, [{ fixWithImport: true }]), 10, 'espree'),
    fixed(inputOf(program, [{ fixWithImport: true, checkZero: true }]), 9, 'typescript'),
    ...lint(inputOf(program, []), 10, 'babel').flatMap(({ suggestions }) =>
      suggestions.map(({ fix }) => applyFixes(program.code, [fix])),
    ),
  ]
  return [...new Set(texts)].map((code) => ({ ...program, code }))
}

it('a generated program prints the same after fixes and suggestions', async () => {
  const counts = { changed: 0, suggested: 0 }
  await fc.assert(
    fc.asyncProperty(generatedPrograms, async (program) => {
      const variants = variantsOf(program)
      const [before, ...after] = await outputsOf([program, ...variants])
      for (const [index, output] of after.entries()) expect(output, variants[index]?.code).toBe(before)
      counts.changed += Number(variants[0]?.code !== program.code)
      counts.suggested += variants.length - 1
    }),
    { numRuns: RUNS, verbose: fc.VerbosityLevel.None },
  )
  // Otherwise nothing has been compared.
  expect(counts.changed).toBeGreaterThan(RUNS / 2)
  expect(counts.suggested).toBeGreaterThan(RUNS)
})

it('a fixed program is not fixed any further', () => {
  fc.assert(
    fc.property(generatedPrograms, (program) => {
      const options = [{ fixWithImport: true }]
      const code = fixed(inputOf(program, options), 10, 'espree')
      expect(
        lint(inputOf({ ...program, code }, options), 10, 'espree').flatMap(({ fix }) => fix ?? []),
      ).toEqual([])
    }),
    { numRuns: RUNS },
  )
})
