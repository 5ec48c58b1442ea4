import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sspi from 'eslint-plugin-sspi'
import { measure, type Measured } from '../sspi-codemod/timing.ts'
import { writeSources, type Source } from './sources.ts'

const VERSION = '1.94.0'

const pluginFolder = fileURLToPath(new URL('../../packages/eslint-plugin-sspi/', import.meta.url))

const alone = { categories: { correctness: 'warn' } }

/** Without any plugin, with one that has nothing to do, and with ours. */
const configs = {
  alone,
  'with an empty plugin': { ...alone, jsPlugins: ['./empty.js'], rules: { 'empty/nothing': 'warn' } },
  'with the plugin': { ...alone, jsPlugins: ['eslint-plugin-sspi'], rules: sspi.configs.recommended.rules },
}

export type OxlintSetUp = keyof typeof configs

const EMPTY = `export default {
  meta: { name: 'empty' },
  rules: { nothing: { create: () => ({}) } },
}
`

/** Times the whole command over some sources in each set-up, in turn. */
export async function timeOxlint(
  sources: readonly Source[],
  rounds: number,
): Promise<Record<OxlintSetUp, Measured>> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-oxlint-'))
  try {
    const bin = await installIn(folder)
    await mkdir(join(folder, 'src'))
    await writeSources(join(folder, 'src'), sources)
    const names = Object.keys(configs)
    const programs = names.map((name, index) => ({
      name,
      command: [process.execPath, bin, '--config', `${index}.json`, '--silent', 'src'] as const,
      cwd: folder,
      exitCodes: [0, 1],
    }))
    await Promise.all(
      Object.values(configs).map((config, index) =>
        writeFile(join(folder, `${index}.json`), JSON.stringify(config)),
      ),
    )
    const measured = measure(programs, rounds)
    const of = (name: OxlintSetUp) => measured.get(name) ?? { name, median: Number.NaN, runs: [] }
    return {
      alone: of('alone'),
      'with an empty plugin': of('with an empty plugin'),
      'with the plugin': of('with the plugin'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Installs oxlint and what it is measured with, and returns its command. */
async function installIn(folder: string): Promise<string> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await writeFile(join(folder, 'empty.js'), EMPTY)
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...flags, `oxlint@${VERSION}`], {
    cwd: folder,
    shell: process.platform === 'win32',
  })
  await symlink(pluginFolder, join(folder, 'node_modules', 'eslint-plugin-sspi'), 'junction')
  return join(folder, 'node_modules', 'oxlint', 'bin', 'oxlint')
}
