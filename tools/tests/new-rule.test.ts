import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contentsOf, copyOfRepository, run, type Outcome } from './repository-copy.ts'

const rule = 'packages/eslint-plugin-sspi/src/rules/no-foo-bar.ts'
const test = 'packages/eslint-plugin-sspi/tests/rules/no-foo-bar.test.ts'
const page = 'docs/rules/no-foo-bar.md'
const generated = [
  'packages/eslint-plugin-sspi/src/rules/index.ts',
  'packages/eslint-plugin-sspi/src/rule-options.ts',
  'README.md',
  'packages/eslint-plugin-sspi/README.md',
  'docs/rules/index.md',
]

/** What must stay as it is where nothing is written. */
const folders = ['docs/rules', 'packages/eslint-plugin-sspi']

function newRule(copy: string, ...args: string[]): Promise<Outcome> {
  return run(copy, 'tsx/dist/cli.mjs', ['tools/new-rule.ts', ...args])
}

describe('a new rule', () => {
  let copy: string
  let outcome: Outcome

  beforeAll(async () => {
    copy = await copyOfRepository()
    outcome = await newRule(copy, 'no-foo-bar')
  })

  afterAll(() => rm(copy, { recursive: true }))

  it('is three files and what derives from rules', () => {
    const lines = [rule, test, page, ...generated].map((path) => `written: ${path}`)
    expect(outcome).toEqual({ code: 0, stdout: `${lines.join('\n')}\n`, stderr: '' })
  })

  it('needs nothing else to be updated', async () => {
    expect(await run(copy, 'tsx/dist/cli.mjs', ['tools/update.ts', '--check'])).toMatchObject({
      stdout: expect.not.stringContaining('rule') as string,
    })
  })

  it('is formatted', async () => {
    const files = [rule, test, page, ...generated]
    expect(await run(copy, 'prettier/bin/prettier.cjs', ['--check', ...files])).toMatchObject({ code: 0 })
  })

  it('has nothing for ESLint to say', async () => {
    const files = [rule, test, ...generated.filter((path) => path.endsWith('.ts'))]
    const { code, stdout } = await run(copy, 'eslint/bin/eslint.js', ['--max-warnings', '0', ...files])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  }, 180_000)

  it('compiles', async () => {
    const { code, stdout } = await run(copy, 'typescript/bin/tsc', ['--project', 'tsconfig.json'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  }, 180_000)

  it('is built into the plugin', async () => {
    const args = ['--log-level', 'error']
    const { code } = await run(copy, 'tsdown/dist/run.mjs', args, 'packages/eslint-plugin-sspi')
    expect(code).toBe(0)
    expect(await readFile(join(copy, 'packages/eslint-plugin-sspi/dist/index.cjs'), 'utf8')).toContain(
      'no-foo-bar',
    )
  }, 180_000)

  it.each([
    { what: 'its own test', args: [test], passed: 4 },
    {
      what: 'the test of its page',
      args: ['packages/eslint-plugin-sspi/tests/docs.test.ts', '--testNamePattern', 'no-foo-bar'],
      passed: 9,
    },
  ])(
    'passes $what',
    async ({ args, passed }) => {
      const options = ['run', '--project', 'unit', '--reporter', 'json', '--no-cache', ...args]
      const { code, stdout } = await run(copy, 'vitest/vitest.mjs', options)
      expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({
        code: 0,
        numPassedTests: passed,
        snapshot: { added: 0, unmatched: 0 },
      })
    },
    180_000,
  )
})

describe('a name is refused with one line, and nothing is written', () => {
  let copy: string
  let before: Record<string, string>

  beforeAll(async () => {
    copy = await copyOfRepository()
    before = await contentsOf(copy, folders)
  })

  afterAll(() => rm(copy, { recursive: true }))

  it.each([
    { args: [], says: 'Usage: pnpm new-rule <name>' },
    { args: ['no-foo', 'no-bar'], says: 'Usage: pnpm new-rule <name>' },
    ...[
      'foo-bar',
      'no',
      'no-',
      'no-Foo',
      'no_foo',
      'no-a-b-c-d',
      'valid-status-constant',
      '../no-foo',
      'no-foo.ts',
    ].map((name) => ({
      args: [name],
      says: `"${name}" is no name of a rule: write no-…, prefer-… or valid-…s, in two to four words of lower-case letters.`,
    })),
    {
      args: ['no-magic-status'],
      says: 'There is a rule no-magic-status already: packages/eslint-plugin-sspi/src/rules/no-magic-status.ts exists.',
    },
  ])('$args: $says', async ({ args, says }) => {
    expect(await newRule(copy, ...args)).toEqual({ code: 2, stdout: '', stderr: `${says}\n` })
    expect(await contentsOf(copy, folders)).toEqual(before)
  })
})

describe('where something stands in its way', () => {
  let copy: string

  beforeEach(async () => {
    copy = await copyOfRepository()
  })

  afterEach(() => rm(copy, { recursive: true }))

  it('a page of that name is kept, and no rule written to it', async () => {
    await writeFile(join(copy, page), 'A page.\n')
    const before = await contentsOf(copy, folders)
    const stderr = `There is a rule no-foo-bar already: ${page} exists.\n`
    expect(await newRule(copy, 'no-foo-bar')).toEqual({ code: 2, stdout: '', stderr })
    expect(await contentsOf(copy, folders)).toEqual(before)
  })

  it('another rule without a page leaves nothing behind', async () => {
    await rm(join(copy, 'docs/rules/no-magic-status.md'))
    const before = await contentsOf(copy, folders)
    const { code, stdout, stderr } = await newRule(copy, 'no-foo-bar')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^Nothing was written: docs\/rules\/no-magic-status\.md is missing/)
    expect(await contentsOf(copy, folders)).toEqual(before)
  })
})
