import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contentsOf, copyOfRepository, run, type Outcome } from './repository-copy.ts'

const name = 'foo-to-bar'
const transform = `packages/sspi-codemod/src/transforms/${name}.ts`
const test = `packages/sspi-codemod/tests/transforms/${name}.test.ts`
const fixtures = ['input', 'output'].map(
  (side) => `packages/sspi-codemod/tests/transforms/${name}/fixtures/comparison.${side}.mjs`,
)
const page = `docs/transforms/${name}.md`
const lists = ['transform-names', 'load-transforms'].map((list) => `packages/sspi-codemod/src/run/${list}.ts`)
const generated = ['README.md', 'packages/sspi-codemod/README.md', 'docs/transforms/index.md']
const written = [transform, test, ...fixtures, page, ...lists, ...generated]

/** What must stay as it is where nothing is written. */
const folders = ['docs/transforms', 'packages/sspi-codemod/src', 'packages/sspi-codemod/tests']

function newTransform(copy: string, ...args: string[]): Promise<Outcome> {
  return run(copy, 'tsx/dist/cli.mjs', ['tools/new-transform.ts', ...args])
}

describe('a new transform', () => {
  let copy: string
  let outcome: Outcome

  beforeAll(async () => {
    copy = await copyOfRepository()
    outcome = await newTransform(copy, name)
  })

  afterAll(() => rm(copy, { recursive: true }))

  it('is five files, a line in each list, and what derives from transforms', () => {
    const lines = written.map((path) => `written: ${path}`)
    expect(outcome).toEqual({ code: 0, stdout: `${lines.join('\n')}\n`, stderr: '' })
  })

  it('needs no page or table to be updated', async () => {
    expect(await run(copy, 'tsx/dist/cli.mjs', ['tools/update.ts', '--check'])).toMatchObject({
      stdout: expect.not.stringMatching(/transforms\/|README/) as string,
    })
  })

  it('is formatted', async () => {
    expect(await run(copy, 'prettier/bin/prettier.cjs', ['--check', ...written])).toMatchObject({ code: 0 })
  })

  it('has nothing for ESLint to say', async () => {
    const files = written.filter((path) => path.endsWith('.ts'))
    const { code, stdout } = await run(copy, 'eslint/bin/eslint.js', ['--max-warnings', '0', ...files])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  }, 180_000)

  it('compiles', async () => {
    const { code, stdout } = await run(copy, 'typescript/bin/tsc', ['--project', 'tsconfig.json'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  }, 180_000)

  it('is built for the command and for jscodeshift', async () => {
    const folder = 'packages/sspi-codemod'
    const { code } = await run(copy, 'tsdown/dist/run.mjs', ['--log-level', 'error'], folder)
    expect(code).toBe(0)
    for (const file of [`dist/${name}.cjs`, `transforms/${name}.js`])
      expect(await readFile(join(copy, folder, file), 'utf8')).toContain('Turns foo into bar')
  }, 180_000)

  it.each([
    { what: 'its own test', args: [test], passed: 9 },
    {
      what: 'the test of its page',
      args: ['packages/sspi-codemod/tests/docs.test.ts', '--testNamePattern', name],
      passed: 2,
    },
    {
      what: "the test under jscodeshift's runner",
      args: ['packages/sspi-codemod/tests/jscodeshift.test.ts', '--testNamePattern', name],
      passed: 9,
    },
  ])(
    'passes $what',
    async ({ args, passed }) => {
      const options = ['run', '--project', 'unit', '--reporter', 'json', '--no-cache', ...args]
      const { code, stdout } = await run(copy, 'vitest/vitest.mjs', options)
      expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({ code: 0, numPassedTests: passed })
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
    { args: [], says: 'Usage: pnpm new-transform <name>' },
    { args: ['foo-to-bar', 'bar-to-foo'], says: 'Usage: pnpm new-transform <name>' },
    ...[
      'foo-bar',
      'to-bar',
      'foo-to-',
      'Foo-to-bar',
      'foo_to_bar',
      'foo-to-bar-to-baz',
      '../foo-to-bar',
      'foo-to-bar.ts',
    ].map((bad) => ({
      args: [bad],
      says: `"${bad}" is no name of a transform: write what it turns into what, …-to-…, in words of lower-case letters.`,
    })),
    {
      args: ['literals-to-constants'],
      says: 'There is a transform literals-to-constants already: packages/sspi-codemod/src/transforms/literals-to-constants.ts exists.',
    },
  ])('$args: $says', async ({ args, says }) => {
    expect(await newTransform(copy, ...args)).toEqual({ code: 2, stdout: '', stderr: `${says}\n` })
    expect(await contentsOf(copy, folders)).toEqual(before)
  })
})

describe('where something stands in its way', () => {
  let copy: string

  beforeEach(async () => {
    copy = await copyOfRepository()
  })

  afterEach(() => rm(copy, { recursive: true }))

  it('a page of that name is kept, and no transform written to it', async () => {
    await writeFile(join(copy, page), 'A page.\n')
    const before = await contentsOf(copy, folders)
    const stderr = `There is a transform ${name} already: ${page} exists.\n`
    expect(await newTransform(copy, name)).toEqual({ code: 2, stdout: '', stderr })
    expect(await contentsOf(copy, folders)).toEqual(before)
  })

  it('another transform without a page leaves nothing behind', async () => {
    await rm(join(copy, 'docs/transforms/literals-to-constants.md'))
    const before = await contentsOf(copy, folders)
    const { code, stdout, stderr } = await newTransform(copy, name)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^Nothing was written: docs\/transforms\/literals-to-constants\.md is missing/)
    expect(await contentsOf(copy, folders)).toEqual(before)
  })

  it('a list that nobody can continue leaves nothing behind', async () => {
    await writeFile(join(copy, lists[0] ?? ''), 'export const transformNames = []\n')
    const before = await contentsOf(copy, folders)
    const { code, stderr } = await newTransform(copy, name)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Nothing was written: ${lists[0]} has no list that can be continued\n`,
    })
    expect(await contentsOf(copy, folders)).toEqual(before)
  })
})
