import type { Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'
import type { Section } from '../figures.ts'
import { median } from '../timing.ts'
import { ofPlugin, timeRules, type RuleTimes } from './rule-times.ts'
import { denseSources } from './sources.ts'

/**
 * The rules together against `no-magic-numbers`, by ESLint's own timing of both in the same passes: once for the first
 * pass, which is what a command over so few files pays while the engine still compiles the rules, and once for the
 * median of the later half of many passes, which is what an editor and a long run pay.
 */
export function denseCode(rounds: number): Section {
  const sources = denseSources()
  const rules = { ...sspi.configs.all.rules, 'no-magic-numbers': 'error' } satisfies Linter.RulesRecord
  const passes = Array.from({ length: rounds }, () => timeRules(sources, rules))
  const warm = passes.slice(passes.length / 2)
  const what = 'all rules together against `no-magic-numbers`'
  return {
    title: `eslint-plugin-sspi: ${sources.length} files full of status codes`,
    figures: [
      { what: `${what}, the first pass`, ...against(passes.slice(0, 1)) },
      { what: `${what}, warm`, ...against(warm), medians: mediansOf(warm) },
    ],
  }
}

function against(passes: readonly RuleTimes[]) {
  const ratios = passes.map((times) => ofPlugin(times) / (times.rules.get('no-magic-numbers') ?? 0))
  return { value: median(ratios), unit: ' ×', goal: { atMost: 1 } }
}

function mediansOf(passes: readonly RuleTimes[]): Record<string, number> {
  const names = [...(passes[0]?.rules.keys() ?? [])]
  const measured = names.filter((name) => name.startsWith('sspi/') || name === 'no-magic-numbers')
  return Object.fromEntries(
    measured.map((name) => [name, median(passes.map(({ rules }) => rules.get(name) ?? 0))]),
  )
}
