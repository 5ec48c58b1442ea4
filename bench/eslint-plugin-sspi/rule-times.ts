import js from '@eslint/js'
import { Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'
import { parser } from 'typescript-eslint'
import type { Source } from './sources.ts'

/** What ESLint itself measures, in milliseconds. */
export interface RuleTimes {
  /** Of the whole lint. */
  total: number
  /** Of each rule. */
  rules: Map<string, number>
}

function configOf(rules: Linter.RulesRecord): Linter.Config[] {
  return [
    { ...js.configs.recommended, files: ['**/*.*'] },
    {
      files: ['**/*.*'],
      plugins: { sspi },
      rules,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },
    { files: ['**/*.{ts,mts,cts}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: false } } } },
  ]
}

/** ESLint's own timing of every rule over some sources, its recommended ones among them. */
export function timeRules(sources: readonly Source[], rules: Linter.RulesRecord): RuleTimes {
  const times: RuleTimes = { total: 0, rules: new Map() }
  const config = configOf(rules)
  for (const { path, text } of sources) {
    const linter = new Linter()
    // The types do not know `stats` yet.
    const options = { filename: path.replace(/^.*[/\\]/u, ''), fix: false, stats: true }
    linter.verifyAndFix(text, config, options)
    for (const pass of linter.getTimes().passes) {
      times.total += pass.total
      for (const [rule, { total }] of Object.entries(pass.rules ?? {}))
        times.rules.set(rule, (times.rules.get(rule) ?? 0) + total)
    }
  }
  return times
}

/** Milliseconds of all our rules together. */
export function ofPlugin({ rules }: RuleTimes): number {
  return [...rules].reduce((sum, [rule, time]) => (rule.startsWith('sspi/') ? sum + time : sum), 0)
}
