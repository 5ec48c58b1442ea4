import plugin from 'eslint-plugin-sspi'
import { describe, expect, it } from 'vitest'
import { configNameOf, factsOf, rulesOfConfig, withChoice, withRule } from '../playground/rule-facts.ts'

const facts = factsOf(plugin)

describe('what is chosen', () => {
  it.each(['recommended', 'strict'])('is the config %s, until a rule or an option is another one', (name) => {
    const rules = rulesOfConfig(name, facts)
    expect(configNameOf(rules, facts)).toBe(name)
    expect(configNameOf(withRule(rules, 'no-magic-status', false), facts)).toBeUndefined()
    expect(configNameOf({ ...rules, 'no-magic-status': '{"checkZero":true}' }, facts)).toBeUndefined()
  })

  it('keeps the order of what there is', () => {
    expect(withChoice(['a', 'b', 'c'], ['c'], 'a', true)).toEqual(['a', 'c'])
    expect(withChoice(['a', 'b', 'c'], ['a', 'c'], 'a', false)).toEqual(['c'])
  })

  it('is all eight rules in strict, of which two have options', () => {
    expect(facts.rules).toHaveLength(8)
    expect(facts.rules.filter(({ defaults }) => defaults !== undefined).map(({ name }) => name)).toEqual([
      'no-magic-status',
      'no-unhandled-informational-status',
    ])
  })
})
