import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { extremes } from '../../../../tools/fuzz/extreme-sources.ts'
import { findOvergrown } from '../../../../tools/fuzz/find-overgrown.ts'
import { fuzzRules } from '../../../../tools/fuzz/fuzz-rules.ts'
import { configOf, withOptions } from '../every-rule.ts'
import { languageOptionsOf } from '../parsers.ts'

const count = Number(process.env['COUNT'] ?? 200)

/** Few, for each of them is counted; enough for what is quadratic to outgrow the rest. */
const FEW = 100

describe.each(extremes)('$name', ({ text, path }) => {
  it(`${count} of them: no rule throws, and what is fixed can be read`, async () => {
    await fuzzRules.check({ path, text: text(count) })
  })

  it('for twice as many, nothing in the rules is done much more than twice as often', async () => {
    const sourceType = path.endsWith('.cjs') ? 'commonjs' : 'module'
    const config = configOf(withOptions, languageOptionsOf('typescript', { filename: path, sourceType }))
    const lint = (times: number) => new Linter().verify(text(times), [config], path)
    expect(await findOvergrown(lint, FEW)).toEqual([])
  })
})
