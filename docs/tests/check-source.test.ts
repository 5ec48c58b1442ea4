import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import plugin from 'eslint-plugin-sspi'
import { describe, expect, it } from 'vitest'
import { createParse } from '../../packages/sspi-codemod/src/parse.ts'
import { loadTransforms } from '../../packages/sspi-codemod/src/run/load-transforms.ts'
import { planFile } from '../../packages/sspi-codemod/src/run/plan-file.ts'
import { transformNames } from '../../packages/sspi-codemod/src/run/transform-names.ts'
import { checkSource } from '../playground/check-source.ts'
import { loadLanguage } from '../playground/language-support.ts'
import { defaultStateWith, type Language, type PlaygroundState } from '../playground/playground-state.ts'
import { factsOf, rulesOfConfig } from '../playground/rule-facts.ts'

const facts = factsOf(plugin)
const example = defaultStateWith(rulesOfConfig('recommended', facts))

function checked(changes: Partial<PlaygroundState>) {
  return checkSource({ ...example, ...changes })
}

describe('what the tools say', () => {
  it.each<[string, Partial<PlaygroundState>, RegExp]>([
    [
      'options that are no JSON',
      { rules: { 'no-magic-status': '{checkZero' } },
      /^Options of no-magic-status: this is no JSON \(.+\)\.$/u,
    ],
    [
      'options that are a list',
      { rules: { 'no-magic-status': '[]' } },
      /^Options of no-magic-status: JSON of an object is needed/u,
    ],
    [
      'an option that there is not',
      { rules: { 'no-magic-status': '{"zero":1}' } },
      /^Options of no-magic-status: Unexpected property "zero"\. Expected properties: .*\.$/u,
    ],
    [
      'an option of another type',
      { rules: { 'no-magic-status': '{"fixWithImport":true,"checkZero":"yes"}' } },
      /^Options of no-magic-status, checkZero: Value "yes" should be boolean\.$/u,
    ],
    [
      'an option that has another value',
      { rules: { 'no-unhandled-informational-status': '{"require":"some"}' } },
      /^Options of no-unhandled-informational-status, require: Value "some" should be equal to one of the allowed values\.$/u,
    ],
    ['settings that are no JSON', { settings: '}' }, /^Settings: this is no JSON/u],
    [
      'a setting that there is not',
      { settings: '{"modul":1}' },
      /^\[eslint-plugin-sspi\] settings\.sspi\.modul is not a setting: allowed are .*\.$/u,
    ],
  ])('of %s is one sentence', async (_, changes, expected) => {
    const { linted } = await checked(changes)
    expect(linted).toEqual({ problem: expect.stringMatching(expected) as string })
  })

  it.each<[Language, string]>([
    ['javascript', 'if ('],
    ['typescript', 'type A = {'],
  ])('of %s that cannot be read is where and why', async (language, source) => {
    const { linted, planned } = await checked({ language, source: `0x80090308\n${source}` })
    expect(linted).toMatchObject({
      reports: [{ rule: undefined, line: 2, message: expect.stringMatching(/^Parsing error: /u) as string }],
    })
    expect(planned).toEqual({ problem: expect.any(String) as string })
  })

  it('of CommonJS is what it is, though it returns at the top level', async () => {
    const source = "const sspi = require('sspi')\nif (rc === 0x80090308) return\n"
    const { linted, planned } = await checked({ source })
    expect(linted).toMatchObject({ reports: [{ rule: 'no-magic-status', line: 2 }] })
    expect(planned).toMatchObject({ output: expect.stringContaining("require('sspi-status')") as string })
  })

  it('of a source that begins with a byte-order mark has its places behind the mark', async () => {
    const source = "\uFEFFimport { SEC_E_INVALID_TOKEN } from 'sspi-status'\nif (rc === 0x80090308) stop()\n"
    const { linted } = await checked({ source })
    const { reports = [] } = 'reports' in linted ? linted : {}
    expect(reports.map(({ from, to }) => source.slice(from, to))).toEqual(['0x80090308'])
    expect(
      reports.flatMap(({ changes }) => changes.map(({ edit }) => source.slice(edit.from, edit.to))),
    ).toEqual(['0x80090308'])
  })

  it('of the transforms is nothing where none is chosen', async () => {
    expect((await checked({ transforms: [] })).planned).toBeUndefined()
  })
})

const fixtures = fileURLToPath(new URL('../../packages/sspi-codemod/tests/transforms/', import.meta.url))
const inputs = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.input\.(?:mjs|ts)$/u.test(path),
)

describe('the parsers of the page', () => {
  it('have something to read', () => {
    expect(inputs.length).toBeGreaterThan(10)
  })

  it.each(inputs)('let the page count what changes: %s', async (path) => {
    const source = readFileSync(join(fixtures, path), 'utf8')
    const language = path.endsWith('.ts') ? 'typescript' : 'javascript'
    const { planned } = await checked({ source, language, rules: {}, transforms: transformNames })
    const { changes, output } = planned !== undefined && 'changes' in planned ? planned : {}
    expect(changes === 0).toBe(output === source)
  })

  it.each(inputs)('make the transforms plan what the command plans: %s', async (path) => {
    const source = readFileSync(join(fixtures, path), 'utf8')
    const transforms = await loadTransforms(transformNames)
    const { filename, parse } = await loadLanguage(path.endsWith('.ts') ? 'typescript' : 'javascript')
    expect(planFile(source, filename, transforms, { parse })).toEqual(
      planFile(source, filename, transforms, { parse: createParse() }),
    )
  })
})
