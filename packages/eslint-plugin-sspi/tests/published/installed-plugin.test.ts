import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const shell = process.platform === 'win32'
const home = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)
const magic = 'if (rc === 0x80090308) stop()\n'

let folder: string
let tarball: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'installed-plugin-'))
  await npm('pack', ['--ignore-scripts', '--pack-destination', folder], home)
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm packed no tarball')
  tarball = join(folder, name)
})

afterAll(() => rm(folder, { recursive: true }))

async function npm(command: string, args: readonly string[], cwd: string): Promise<void> {
  await promisify(execFile)('npm', [command, ...args], { cwd, shell })
}

/** A project of JavaScript with the packed plugin and whatever else. */
async function projectWith(...specifiers: string[]): Promise<string> {
  const project = await mkdtemp(join(folder, 'project-'))
  await write(project, { 'package.json': JSON.stringify({ name: 'project', private: true }) })
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-progress']
  await npm('install', [...flags, tarball, ...specifiers], project)
  return project
}

async function write(project: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(project, file, '..'), { recursive: true })
    await writeFile(join(project, file), text)
  }
}

/** The names of all packages, also of those inside others. */
async function packagesIn(project: string): Promise<string[]> {
  const files = await readdir(join(project, 'node_modules'), { recursive: true })
  const manifests = files.map(
    (file) => /([^\\/]+(?:[\\/][^\\/]+)?)[\\/]package\.json$/u.exec(file)?.[1] ?? [],
  )
  return manifests.flat().map((name) => (name.startsWith('@') ? name : name.replace(/^.*[\\/]/u, '')))
}

/** Packages that end the process which loads them. */
async function setTraps(project: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    const trap = `throw new Error(${JSON.stringify(`${name} was loaded`)})\n`
    await write(project, {
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '0.0.0', main: 'trap.js' }),
      [`node_modules/${name}/trap.js`]: trap,
    })
  }
}

interface Outcome {
  code: number
  output: string
}

function run(project: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<Outcome>((resolve) => {
    const options = { cwd: project, env: { ...process.env, ...env } }
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` })
    })
  })
}

describe('the packed plugin alone', () => {
  let project: string

  beforeAll(async () => {
    project = await projectWith()
  })

  it('brings no other package along', async () => {
    const installed = await readdir(join(project, 'node_modules'))
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['eslint-plugin-sspi'])
  })

  it.each([
    { way: 'an import', script: "await import('eslint-plugin-sspi')" },
    {
      way: 'a require',
      script: "process.getBuiltinModule('module').createRequire(process.cwd() + '/')('eslint-plugin-sspi')",
    },
    { way: 'an import of the types', script: "await import('eslint-plugin-sspi/rule-options')" },
  ])('loads neither ESLint nor TypeScript through $way', async ({ script }) => {
    const names = ['eslint', 'typescript', '@typescript-eslint/utils']
    await setTraps(project, ...names)
    for (const name of names)
      expect((await run(project, ['-e', `require(${JSON.stringify(name)})`])).output).toContain('was loaded')
    expect(await run(project, ['--input-type=module', '-e', script])).toEqual({ code: 0, output: '' })
  })
})

const flatConfig = (config: string) => `import sspi from 'eslint-plugin-sspi'\nexport default [${config}]\n`

const commonJsConfig = (config: string) =>
  `const sspi = require('eslint-plugin-sspi')\nmodule.exports = [${config}]\n`

const wrongOption = { 'sspi/no-magic-status': ['error', { fixWithImports: true }] }

describe.each([
  { version: 10, name: 'eslint', eslintrc: false },
  { version: 9, name: 'eslint9', eslintrc: true },
  { version: 8, name: 'eslint8', eslintrc: true },
])('the packed plugin beside ESLint $version, in a project of JavaScript', ({ name, eslintrc }) => {
  let project: string

  beforeAll(async () => {
    const manifest = await readFile(require.resolve(`${name}/package.json`), 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    project = await projectWith(`eslint@${version}`)
    await write(project, { 'client.js': magic })
  })

  /** What ESLint says of the client under a configuration file, and under no other. */
  async function lint(kind: 'flat' | 'eslintrc', file: string, text: string): Promise<Outcome> {
    await write(project, { [file]: text })
    const eslint = join(project, 'node_modules', 'eslint', 'bin', 'eslint.js')
    const outcome = await run(project, [eslint, 'client.js'], {
      ESLINT_USE_FLAT_CONFIG: String(kind === 'flat'),
    })
    await rm(join(project, file))
    return outcome
  }

  it('installs and loads no TypeScript', async () => {
    const packages = await packagesIn(project)
    expect(packages).toContain('eslint-plugin-sspi')
    expect(packages.filter((each) => each.includes('typescript'))).toEqual([])
    await setTraps(project, 'typescript', '@typescript-eslint/utils')
  })

  it.each([
    { file: 'eslint.config.mjs', text: flatConfig('sspi.configs.recommended') },
    { file: 'eslint.config.mjs', text: flatConfig('sspi.configs.strict') },
    { file: 'eslint.config.js', text: commonJsConfig('sspi.configs.all') },
  ])('reports through $file: $text', async ({ file, text }) => {
    const { code, output } = await lint('flat', file, text)
    expect(output).toMatch(/1:12 +error +`0x80090308` is SEC_E_INVALID_TOKEN: .* sspi\/no-magic-status/u)
    expect(code).toBe(1)
  })

  it('says what is wrong about an option in a flat config', async () => {
    const config = `sspi.configs.all, { rules: ${JSON.stringify(wrongOption)} }`
    const { code, output } = await lint('flat', 'eslint.config.mjs', flatConfig(config))
    expect(output).toMatch(
      /"sspi\/no-magic-status":\s+Value \{.*"fixWithImports":true\} should NOT have additional properties/u,
    )
    expect(output).not.toContain('circular')
    expect(code).toBe(2)
  })

  if (!eslintrc) return

  it.each(['recommended', 'strict', 'all'])('reports through .eslintrc with %s-legacy', async (config) => {
    const { code, output } = await lint(
      'eslintrc',
      '.eslintrc.json',
      JSON.stringify({ root: true, extends: [`plugin:sspi/${config}-legacy`] }),
    )
    expect(output).toMatch(/1:12 +error +`0x80090308` is SEC_E_INVALID_TOKEN: .* sspi\/no-magic-status/u)
    expect(code).toBe(1)
  })

  it('says what is wrong about an option in .eslintrc', async () => {
    const { code, output } = await lint(
      'eslintrc',
      '.eslintrc.json',
      JSON.stringify({ root: true, extends: ['plugin:sspi/all-legacy'], rules: wrongOption }),
    )
    expect(output).toMatch(
      /Configuration for rule "sspi\/no-magic-status" is invalid:\s+Value \{.*"fixWithImports":true\} should NOT have additional properties/u,
    )
    expect(output).not.toContain('circular')
    expect(code).toBe(2)
  })
})
