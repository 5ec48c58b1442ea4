import { Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'
import { describe, expect, it } from 'vitest'
import { lintRulesFor } from '../../src/cli/lint-rules.ts'
import { colorsFor } from '../../src/cli/colors.ts'
import { describeRun } from '../../src/cli/text-report.ts'
import { transformNames, type TransformName } from '../../src/run/transform-names.ts'
import { fixturesOf } from '../transforms/fixtures.ts'
import { magic, project } from './command.ts'

/** What the rule of a transform says of its fixtures. */
function countReports(transform: TransformName, side: 'input' | 'output'): number {
  const [rule = ''] = lintRulesFor([transform])
  const linter = new Linter()
  return fixturesOf(transform)
    .filter(({ path }) => path.endsWith('.mjs'))
    .map((fixture) => {
      const config = { plugins: { sspi }, rules: { [rule]: 'error' } } as const
      return linter.verify(fixture[side], config, fixture.path).filter(({ fatal }) => fatal !== true).length
    })
    .reduce((sum, count) => sum + count, 0)
}

describe('the rule that keeps it so', () => {
  it.each(transformNames)(
    'of %s reports what the transform changes, and little of what it made',
    (transform) => {
      const [before, after] = [countReports(transform, 'input'), countReports(transform, 'output')]
      expect(before).toBeGreaterThan(5)
      expect(after).toBeLessThan(before / 3)
    },
  )

  it('of two transforms may be the same', () => {
    expect(lintRulesFor(['literals-to-constants', 'text-to-constants'])).toEqual(['sspi/no-magic-status'])
  })

  it('is named where something changes, and only there', () => {
    const rule = 'The rule sspi/no-magic-status of eslint-plugin-sspi keeps it so.\n'
    const folder = project({ 'a.js': magic })
    expect(folder.run('.').stdout).toContain(rule)
    expect(folder.run('.').stdout).not.toContain(rule)
  })

  it.each([
    { lintRules: ['a/b'], line: 'The rule a/b of eslint-plugin-sspi keeps it so.' },
    { lintRules: ['a/b', 'a/c'], line: 'The rules a/b and a/c of eslint-plugin-sspi keep it so.' },
    {
      lintRules: ['a/b', 'a/c', 'a/d'],
      line: 'The rules a/b, a/c and a/d of eslint-plugin-sspi keep it so.',
    },
  ])('is one of several: $lintRules', ({ lintRules, line }) => {
    const run = { files: [], scanned: 1, candidates: 0, durationMs: 1, refused: false, interrupted: false }
    const described = { written: true, shard: undefined, nextSteps: { installs: [], lintRules } }
    expect(describeRun(run, described, colorsFor({}, false, {})).at(-1)).toBe(line)
  })
})
