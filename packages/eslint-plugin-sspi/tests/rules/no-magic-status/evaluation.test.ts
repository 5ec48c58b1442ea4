import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  generatedPrograms,
  outputsOf,
  type GeneratedProgram,
} from '../../../../../tools/generated-programs.ts'
import { applyFixes, fixed, lint, type LintInput } from '../../linters.ts'

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
const runs = Number(process.env['RUNS'] ?? 40)

/** So many programs run in one process, which takes longer to start than all of them to run. */
const MOST_TOGETHER = 20

const programLists = fc.array(generatedPrograms, { minLength: MOST_TOGETHER, maxLength: MOST_TOGETHER })

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

it(`a generated program prints the same after fixes and suggestions (SEED=${seed})`, async () => {
  const counts = { changed: 0, suggested: 0 }
  await fc.assert(
    fc.asyncProperty(programLists, async (programs) => {
      const groups = programs.map((program) => [program, ...variantsOf(program)])
      const outputs = await outputsOf(groups.flat())
      for (const group of groups) {
        const [before, ...after] = outputs.splice(0, group.length)
        for (const [index, output] of after.entries()) expect(output, group[index + 1]?.code).toBe(before)
        counts.changed += Number(group[1]?.code !== group[0]?.code)
        counts.suggested += group.length - 2
      }
    }),
    { seed, numRuns: Math.ceil(runs / MOST_TOGETHER), verbose: fc.VerbosityLevel.None },
  )
  // Otherwise nothing has been compared.
  expect(counts.changed).toBeGreaterThan(runs / 2)
  expect(counts.suggested).toBeGreaterThan(runs)
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
    { seed, numRuns: runs },
  )
})
