import sspi from 'eslint-plugin-sspi'
import { describe, expect, it } from 'vitest'
import { lintRulesFor } from '../../src/cli/lint-rules.ts'
import { colorsFor } from '../../src/cli/colors.ts'
import { describeRun } from '../../src/cli/text-report.ts'
import { transformNames } from '../../src/run/transform-names.ts'
import { magic, project } from './command.ts'

const rules = Object.keys(sspi.rules).map((name) => `sspi/${name}`)

describe('the rule that keeps it so', () => {
  it.each(transformNames)('of %s is one of the plugin', (transform) => {
    const [rule, ...others] = lintRulesFor([transform])
    expect(rules).toContain(rule)
    expect(others).toEqual([])
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
