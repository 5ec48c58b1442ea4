import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const home = fileURLToPath(new URL('../', import.meta.url))
const require = createRequire(import.meta.url)
const tsc = require.resolve('typescript/bin/tsc')
const consumer = await readFile(join(home, 'tests', 'types', 'consumer.ts'), 'utf8')
const ruleOptions = await readFile(join(home, 'tests', 'types', 'fixtures', 'rule-options.ts'), 'utf8')

let project: string

beforeEach(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'consumer-')))
  for (const part of ['dist', 'rule-options', 'package.json'])
    await cp(join(home, part), join(project, 'node_modules', 'eslint-plugin-sspi', part), { recursive: true })
})

afterEach(() => rm(project, { recursive: true }))

async function install(name: string, folder: string): Promise<void> {
  const link = join(project, 'node_modules', name)
  await mkdir(dirname(link), { recursive: true })
  await symlink(folder, link, 'junction')
}

/** ESLint and, beside it as npm has it, the package that its types come from. */
async function installEslint(name: string): Promise<void> {
  const folder = await realpath(dirname(require.resolve(`${name}/package.json`)))
  await install('eslint', folder)
  await install('@eslint/core', join(folder, '..', '@eslint', 'core'))
}

/** What TypeScript says of consumers: nothing, or its errors. */
async function problemsOf(files: Readonly<Record<string, string>>, options: object): Promise<string> {
  const compilerOptions = {
    target: 'es2022',
    types: [],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    ...options,
  }
  for (const [file, text] of Object.entries(files)) await writeFile(join(project, file), text)
  const tsconfig = { compilerOptions, files: Object.keys(files) }
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(tsconfig))
  try {
    await promisify(execFile)(process.execPath, [tsc, '--project', project])
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

const requiring = `import config = require('eslint/config')
import sspi = require('eslint-plugin-sspi')
export = config.defineConfig([sspi.configs.recommended, { plugins: { sspi } }])
`

/** As TypeScript found modules before it knew `exports`. */
const node10 = { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' }

describe.each([
  { version: 10, eslint: 'eslint' },
  { version: 9, eslint: 'eslint9' },
])('with the types of ESLint $version', ({ eslint }) => {
  beforeEach(() => installEslint(eslint))

  it('a configuration compiles as an ES module and as CommonJS', async () => {
    const files = { 'consumer.mts': consumer, 'consumer.cts': consumer, 'requiring.cts': requiring }
    expect(await problemsOf(files, { module: 'nodenext' })).toBe('')
  })

  it('a configuration compiles as what a bundler takes', async () => {
    const options = { module: 'esnext', moduleResolution: 'bundler' }
    expect(await problemsOf({ 'consumer.ts': consumer }, options)).toBe('')
  })

  // Alone, for in one program the one augments ESLint's types for the other.
  it.each([
    { file: 'options.mts', exactOptionalPropertyTypes: true },
    { file: 'options.mts', exactOptionalPropertyTypes: false },
    { file: 'options.cts', exactOptionalPropertyTypes: true },
  ])(
    'options are checked in $file, where `exactOptionalPropertyTypes` is $exactOptionalPropertyTypes',
    async ({ file, exactOptionalPropertyTypes }) => {
      const options = { module: 'nodenext', exactOptionalPropertyTypes }
      expect(await problemsOf({ [file]: ruleOptions }, options)).toBe('')
    },
  )

  it('options are checked in what a bundler takes', async () => {
    const options = { module: 'esnext', moduleResolution: 'bundler' }
    expect(await problemsOf({ 'options.ts': ruleOptions }, options)).toBe('')
  })

  it('options are anything without the entry that has their types', async () => {
    const text = ruleOptions.replace(/^import type \{ RuleEntry.+$/mu, '')
    const problems = await problemsOf({ 'options.mts': text }, { module: 'nodenext' })
    expect(problems.match(/Unused '@ts-expect-error' directive/gu)).toHaveLength(5)
  })
})

describe('with the types of ESLint 8', () => {
  beforeEach(async () => {
    await install('eslint', dirname(require.resolve('eslint8/package.json')))
    await install('@types/eslint', dirname(require.resolve('@types/eslint8/package.json')))
  })

  const text = `import type { ESLint, Linter } from 'eslint'
    import sspi = require('eslint-plugin-sspi')
    import type { RuleOptions } from 'eslint-plugin-sspi/rule-options'
    export const flat: Linter.FlatConfig[] = [sspi.configs.recommended, { plugins: { sspi } }]
    export const legacy: Linter.Config = sspi.configs['strict-legacy']
    export const plugin: ESLint.Plugin = sspi
    export const options: RuleOptions['sspi/no-magic-status'] = [{ checkZero: true }]
    // @ts-expect-error -- no such option
    export const wrong: RuleOptions['sspi/no-magic-status'] = [{ checkZeros: true }]`

  it.each([{ module: 'nodenext' }, node10])('all entries compile with $module', async (options) => {
    expect(await problemsOf({ 'consumer.cts': text }, options)).toBe('')
  })
})

it('compiles where no ESLint is installed', async () => {
  const text = `import sspi from 'eslint-plugin-sspi'
    import type { RuleOptions } from 'eslint-plugin-sspi/rule-options'
    export const { recommended } = sspi.configs
    export const options: RuleOptions['sspi/no-magic-status'] = []`
  expect(await problemsOf({ 'plugin.mts': text }, { module: 'nodenext' })).toBe('')
})
