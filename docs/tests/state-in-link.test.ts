import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { defaultStateWith, type PlaygroundState } from '../playground/playground-state.ts'
import { fragmentOf, isStateFragment, stateIn } from '../playground/state-in-link.ts'

const ruleNames = ['no-magic-status', 'no-mixed-signedness']
const example = defaultStateWith({ 'no-magic-status': '{"checkZero":true}' })

function fragmentHolding(value: unknown): string {
  return `#state=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`
}

describe('a link', () => {
  it.each<[string, Partial<PlaygroundState>]>([
    ['the example', {}],
    ['an empty source', { source: '' }],
    ['a byte-order mark, lone surrogates and emoji', { source: '\uFEFF\uD800 😀 \r\n\u2028' }],
    ['TypeScript without rules and transforms', { language: 'typescript', rules: {}, transforms: [] }],
    ['settings that are no JSON yet', { settings: '{"module"' }],
    ['a source of 10,000 lines', { source: 'if (rc === 0x80090308) stop()\n'.repeat(10_000) }],
  ])('gives back what it was made of: %s', async (_, changes) => {
    const state = { ...example, ...changes }
    const fragment = await fragmentOf(state)
    expect(fragment).toMatch(/^#state=[\w-]+$/u)
    expect(await stateIn(fragment ?? '', ruleNames)).toEqual(state)
  })

  it('is not made of more than one can hold', async () => {
    expect(await fragmentOf({ ...example, source: ' '.repeat(1_000_000) })).toBeUndefined()
  })

  it.each([
    ['nothing', '#state='],
    ['other characters', '#state=%E2%98%83'],
    ['a text that was never packed', '#state=aGVsbG8'],
    ['no JSON', `#state=${deflateRawSync('{').toString('base64url')}`],
    ['a list', fragmentHolding([])],
    ['a state without a source', fragmentHolding({ ...example, source: undefined })],
    ['a language that there is not', fragmentHolding({ ...example, language: 'flow' })],
    ['a rule that there is not', fragmentHolding({ ...example, rules: { 'no-other': '' } })],
    ['options that are no text', fragmentHolding({ ...example, rules: { 'no-magic-status': {} } })],
    ['a transform that there is not', fragmentHolding({ ...example, transforms: ['all'] })],
    ['more than anybody would share', fragmentHolding({ ...example, source: ' '.repeat(2_000_000) })],
  ])('is damaged that holds %s', async (_, fragment) => {
    expect(await stateIn(fragment, ruleNames)).toBeUndefined()
  })

  it('is damaged where its end is missing', async () => {
    const fragment = await fragmentOf(example)
    expect(await stateIn(fragment?.slice(0, -4) ?? '', ruleNames)).toBeUndefined()
  })

  it.each([
    ['#state=', true],
    ['#playground', false],
    ['', false],
  ])('%j is said to hold a state: %s', (fragment, expected) => {
    expect(isStateFragment(fragment)).toBe(expected)
  })
})
