import { spawnSync } from 'node:child_process'
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { builtFile, packageFolder } from './built-package.ts'

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const consumer = fileURLToPath(new URL('types/consumer.ts', import.meta.url))

interface Resolution {
  how: string
  file: string
  options: Record<string, unknown>
}

const resolutions: Resolution[] = [
  { how: 'node16, as an ES module', file: 'consumer.mts', options: { module: 'node16' } },
  { how: 'node16, as CommonJS', file: 'consumer.cts', options: { module: 'node16' } },
  { how: 'nodenext, as an ES module', file: 'consumer.mts', options: { module: 'nodenext' } },
  { how: 'bundler', file: 'consumer.ts', options: { module: 'esnext', moduleResolution: 'bundler' } },
  {
    how: 'node10, which knows no exports',
    file: 'consumer.ts',
    options: { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' },
  },
]

let project: string

beforeAll(async () => {
  builtFile('index.d.mts')
  project = await mkdtemp(join(tmpdir(), 'sspi-status-consumer-'))
  const installed = join(project, 'node_modules/sspi-status')
  await mkdir(installed, { recursive: true })
  for (const path of ['package.json', ...manifest.files]) {
    await cp(join(packageFolder, path), join(installed, path), { recursive: true })
  }
})

afterAll(() => rm(project, { recursive: true, force: true }))

async function compile(
  { file, options }: Resolution,
  copy: (target: string) => Promise<void>,
): Promise<string> {
  const folder = await mkdtemp(join(project, 'case-'))
  await copy(join(folder, file))
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
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
  return spawnSync(process.execPath, [compiler, '--project', folder], { encoding: 'utf8' }).stdout
}

describe.each(resolutions)('types for a consumer with module resolution $how', (resolution) => {
  it('are as promised', async () => {
    expect(await compile(resolution, (target) => copyFile(consumer, target))).toBe('')
  })

  it('are not any', async () => {
    const code = `import { lookup } from 'sspi-status'\nimport { SEC_E_OK } from 'sspi-status/hex'\nexport const wrong: boolean = SEC_E_OK ?? lookup\n`
    const output = await compile(resolution, (target) => writeFile(target, code))
    expect(output).toContain('TS2322')
    expect(output.trim().split('\n')).toHaveLength(1)
  })
})
