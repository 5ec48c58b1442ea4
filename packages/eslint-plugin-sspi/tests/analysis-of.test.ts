import { Linter } from '@typescript-eslint/utils/ts-eslint'
import type { RecogniserSettings, SourceFile } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { analysisOf } from '../src/analysis-of.ts'

const text = 'if (sspi.InitializeSecurityContextW() === 0 || outcome === 0x90312) next()'

/** The tree of the text as ESLint leaves it, with new settings at each call. */
function parsed(): (settings?: RecogniserSettings) => SourceFile {
  const linter = new Linter({ configType: 'flat' })
  linter.verify(text, [{}])
  const { ast, scopeManager } = linter.getSourceCode()
  return (settings = {}) => ({ ast, scopeManager, text, settings: { ...settings } })
}

describe('the analysis of a file', () => {
  const file = parsed()

  it('is one for all rules with the same settings', () => {
    const settings = { checkZero: true, statusNames: [/^outcome$/u] }
    const first = analysisOf(file(settings))
    expect(first.recognised.magic).toHaveLength(2)
    expect(analysisOf(file(settings))).toBe(first)
  })

  it.each([
    { settings: {}, count: 0 },
    { settings: { checkZero: true }, count: 1 },
    { settings: { statusNames: [/^outcome$/u] }, count: 1 },
    { settings: { statusNames: [/^other$/u] }, count: 0 },
  ])('is another with other settings: $settings', ({ settings, count }) => {
    expect(analysisOf(file(settings)).recognised.magic).toHaveLength(count)
  })

  it('is another of another tree, though the text is the same', () => {
    expect(analysisOf(parsed()())).not.toBe(analysisOf(file()))
  })
})
