import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
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

let project: string

beforeEach(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'consumer-')))
  await mkdir(join(project, 'node_modules'))
  await install('eslint-plugin-sspi', home)
})

afterEach(() => rm(project, { recursive: true }))

async function install(name: string, folder: string): Promise<void> {
  await symlink(folder, join(project, 'node_modules', name), 'junction')
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

describe.each([
  { version: 10, eslint: 'eslint' },
  { version: 9, eslint: 'eslint9' },
])('with the types of ESLint $version', ({ eslint }) => {
  beforeEach(() => install('eslint', dirname(require.resolve(`${eslint}/package.json`))))

  it('a configuration compiles as an ES module and as CommonJS', async () => {
    const files = { 'consumer.mts': consumer, 'consumer.cts': consumer, 'requiring.cts': requiring }
    expect(await problemsOf(files, { module: 'nodenext' })).toBe('')
  })

  it('a configuration compiles as what a bundler takes', async () => {
    const options = { module: 'esnext', moduleResolution: 'bundler' }
    expect(await problemsOf({ 'consumer.ts': consumer }, options)).toBe('')
  })
})

it('compiles where no ESLint is installed', async () => {
  const text = "import sspi from 'eslint-plugin-sspi'\nexport const { recommended } = sspi.configs\n"
  expect(await problemsOf({ 'plugin.mts': text }, { module: 'nodenext' })).toBe('')
})
