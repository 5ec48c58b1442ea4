import { Linter } from '@typescript-eslint/utils/ts-eslint'
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint'
import type { Analysis } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { analysisOf, type AnalysisOptions } from '../src/analysis-of.ts'
import { checkedSettingsOf } from '../src/settings.ts'

const text = 'if (sspi.InitializeSecurityContextW() === 0 || outcome === 0x90312) next()'

interface Asking {
  sspi?: object
  options?: AnalysisOptions
}

/** Lints the text once, with one rule for each asking, and gives the analysis that each rule got. */
function analysesFor(askings: readonly Asking[]): Analysis[] {
  const analyses: Analysis[] = []
  const settings = new Map<object | undefined, object>()
  const rules = askings.map(({ sspi, options }, index) => {
    const ofAsking = settings.get(sspi) ?? { sspi }
    settings.set(sspi, ofAsking)
    const create = (context: Readonly<RuleContext<string, readonly unknown[]>>) => {
      analyses.push(analysisOf(context, checkedSettingsOf(ofAsking), options))
      return {}
    }
    return [
      `rule-${String(index)}`,
      { meta: { messages: {}, schema: [], type: 'problem' }, defaultOptions: [], create },
    ] as const
  })
  const linter = new Linter({ configType: 'flat' })
  linter.verify(text, [
    {
      plugins: { test: { rules: Object.fromEntries(rules) } },
      rules: Object.fromEntries(rules.map(([name]) => [`test/${name}`, 'error'])),
    },
  ])
  return analyses
}

describe('the analysis of a file', () => {
  it.each<[name: string, asking: Asking]>([
    ['no settings', {}],
    ['the same settings', { sspi: { statusNames: ['outcome'] } }],
    ['the same options', { options: { checkZero: true } }],
  ])('is one for all rules with %s', (_, asking) => {
    const [one, other] = analysesFor([asking, asking])
    expect(one).toBeDefined()
    expect(other).toBe(one)
  })

  it('is one for a rule that turns off what another does not ask for', () => {
    const [one, other] = analysesFor([{}, { options: { checkZero: false, checkGenerated: false } }])
    expect(other).toBe(one)
  })

  it.each<{ asking: Asking; count: number }>([
    { asking: {}, count: 0 },
    { asking: { options: { checkZero: true } }, count: 1 },
    { asking: { sspi: { statusNames: ['outcome'] } }, count: 1 },
    { asking: { sspi: { statusNames: ['other'] } }, count: 0 },
    { asking: { sspi: { statusNames: ['outcome'] }, options: { checkZero: true } }, count: 2 },
  ])('is another with other settings: $asking', ({ asking, count }) => {
    const [, analysis] = analysesFor([{ options: { checkGenerated: true } }, asking])
    expect(analysis?.recognised.magic).toHaveLength(count)
  })

  it('is another of another tree, though the text is the same', () => {
    expect(analysesFor([{}])[0]).not.toBe(analysesFor([{}])[0])
  })
})
