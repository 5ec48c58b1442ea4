import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project } from './project.ts'

const page = fileURLToPath(new URL('../../docs/guide/node-and-typescript.md', import.meta.url))

/** A compiler as `integration/typescript` has it, by the alias of its package. */
export type Compiler = `typescript-${string}`

interface Resolution {
  how: string
  /** Ending of a source, which says how its imports are understood. */
  ending: 'ts' | 'mts' | 'cts'
  options: Readonly<Record<string, string>>
  /** How `exports` are not seen, ESLint itself has no types. */
  knowsExports: boolean
}

const resolutions: readonly Resolution[] = [
  { how: 'node16, as an ES module', ending: 'mts', options: { module: 'node16' }, knowsExports: true },
  { how: 'node16, as CommonJS', ending: 'cts', options: { module: 'node16' }, knowsExports: true },
  {
    how: 'bundler',
    ending: 'ts',
    options: { module: 'esnext', moduleResolution: 'bundler' },
    knowsExports: true,
  },
]

/** Deprecated in TypeScript 6, and gone in 7. */
function node10({ deprecated }: { deprecated: boolean }): Resolution {
  const silence = deprecated ? { ignoreDeprecations: '6.0' } : {}
  const options = { module: 'commonjs', moduleResolution: 'node10', ...silence }
  return { how: 'node10', ending: 'ts', options, knowsExports: false }
}

/** What the page says of it for a version of TypeScript. */
function node10OnPage(major: number): string {
  if (major > 6) return `TypeScript ${major} has it no more`
  return major === 6 ? 'yes, with `"ignoreDeprecations": "6.0"`' : 'yes'
}

const pluginAlone = `import sspi = require('eslint-plugin-sspi')
import type { RuleOptions } from 'eslint-plugin-sspi/rule-options'

export const { recommended } = sspi.configs
export const options: RuleOptions['sspi/no-magic-status'] = [{ checkZero: true }]
// @ts-expect-error -- no such option
export const wrong: RuleOptions['sspi/no-magic-status'] = [{ checkZeros: true }]
`

/** Not `any`, which would fit everywhere. */
const wrong = `import sspi from 'eslint-plugin-sspi'
import { lookup } from 'sspi-status'
import { SEC_E_OK } from 'sspi-status/hex'

export const plugin: boolean = sspi
export const row: boolean = lookup
export const text: boolean = SEC_E_OK
`

function sourceOf(path: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../packages/${path}`, import.meta.url)), 'utf8')
}

/** The sources that the packages' own tests compile with one compiler. */
async function consumers({ knowsExports }: Resolution): Promise<Record<string, string>> {
  const status = await sourceOf('sspi-status/tests/types/consumer.ts')
  if (!knowsExports) return { status, plugin: pluginAlone }
  return {
    status,
    plugin: await sourceOf('eslint-plugin-sspi/tests/types/consumer.ts'),
    options: await sourceOf('eslint-plugin-sspi/tests/types/fixtures/rule-options.ts'),
  }
}

/** What a compiler prints about sources, by their names without an ending. */
async function problems(
  project: Project,
  compiler: Compiler,
  { ending, options }: Resolution,
  sources: Readonly<Record<string, string>>,
): Promise<string> {
  const files = Object.entries(sources).map(([name, text]) => [`${name}.${ending}`, text] as const)
  for (const [file, text] of files) await writeFile(project.path(file), text)
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    ...options,
  }
  const tsconfig = { compilerOptions, files: files.map(([file]) => file) }
  await writeFile(project.path('tsconfig.json'), JSON.stringify(tsconfig))
  const tsc = project.path('node_modules', compiler, 'bin', 'tsc')
  const { stdout, stderr } = await project.run('node', [tsc, '--pretty', 'false'])
  return stdout + stderr
}

/** Compiles consumers of all entry points with each compiler and each way to find modules that it has. */
export function describeCompilers(compilers: readonly Compiler[]): void {
  let project: Project

  beforeAll(async () => {
    project = await Project.install('typescript')
  })

  afterAll(() => project.remove())

  describe.each(compilers)('%s', (compiler) => {
    const major = Number(/\d+/u.exec(compiler))
    const all = major < 7 ? [...resolutions, node10({ deprecated: major === 6 })] : resolutions

    it('is on the page', async () => {
      const manifest = await readFile(project.path('node_modules', compiler, 'package.json'), 'utf8')
      const { version } = JSON.parse(manifest) as { version: string }
      const row = (await readFile(page, 'utf8')).split('\n').find((line) => line.startsWith(`| ${version} `))
      expect(row?.split(/ *\| */u).slice(1, -1)).toEqual([version, 'yes', 'yes', node10OnPage(major)])
    })

    it.each(all)('takes the types with module resolution $how', async (resolution) => {
      expect(await problems(project, compiler, resolution, await consumers(resolution))).toBe('')
    })
  })

  it.each(compilers)('%s sees types that are not any', async (compiler) => {
    const bundler = resolutions.find(({ how }) => how === 'bundler')
    if (bundler === undefined) throw new Error('no resolution for bundlers')
    const output = await problems(project, compiler, bundler, { wrong })
    expect(output.match(/^wrong\.ts\(\d+,\d+\): error TS2322/gmu)).toHaveLength(3)
  })
}
