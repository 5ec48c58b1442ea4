import { Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedPrograms, type GeneratedProgram } from '../../../tools/generated-programs.ts'
import { codemod } from './transforms/literals-to-constants/codemod.ts'

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
const runs = Number(process.env['RUNS'] ?? 100)

const linter = new Linter()

/** What `eslint --fix` leaves, with the imports of the constants. */
function fixed({ file, code }: GeneratedProgram): string {
  const config: Linter.Config = {
    files: ['**'],
    plugins: { sspi },
    rules: { 'sspi/no-magic-status': ['error', { fixWithImport: true }] },
    languageOptions: { sourceType: file.endsWith('.mjs') ? 'module' : 'commonjs' },
  }
  return linter.verifyAndFix(code, config, file).output
}

describe(`${runs} generated programs (SEED=${seed})`, () => {
  let changed = 0

  it('are the same text after the fix as after the codemod', () => {
    fc.assert(
      fc.property(generatedPrograms, (program) => {
        const { output } = codemod(program.code, program.file)
        expect(fixed(program)).toBe(output)
        changed += Number(output !== program.code)
      }),
      { seed, numRuns: runs },
    )
  })

  it('and most of them are changed', () => {
    expect(changed).toBeGreaterThan(runs / 2)
  })
})
