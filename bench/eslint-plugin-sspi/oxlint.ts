import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sspi from 'eslint-plugin-sspi'
import type { Section } from '../figures.ts'
import { measure } from '../timing.ts'
import { writeSources, type Source } from './sources.ts'

export const oxlintVersion = '1.94.0'

const pluginFolder = fileURLToPath(new URL('../../packages/eslint-plugin-sspi/', import.meta.url))

const alone = { categories: { correctness: 'warn' } }

/** Without any plugin, with one that has nothing to do, and with ours. */
const configs = {
  alone,
  'with an empty plugin': { ...alone, jsPlugins: ['./empty.js'], rules: { 'empty/nothing': 'warn' } },
  'with the plugin': { ...alone, jsPlugins: ['eslint-plugin-sspi'], rules: sspi.configs.recommended.rules },
}

const EMPTY = `export default {
  meta: { name: 'empty' },
  rules: { nothing: { create: () => ({}) } },
}
`

/** oxlint over code that has nothing to do with SSPI, in each set-up in turn. */
export async function foreignCodeInOxlint(
  sources: readonly Source[],
  scratch: string,
  rounds: number,
): Promise<Section> {
  const folder = await mkdtemp(join(scratch, 'oxlint-'))
  const bin = await installIn(folder)
  await mkdir(join(folder, 'src'))
  await writeSources(join(folder, 'src'), sources)
  for (const [index, config] of Object.values(configs).entries())
    await writeFile(join(folder, `${index}.json`), JSON.stringify(config))
  const programs = Object.keys(configs).map((name, index) => ({
    name,
    command: [process.execPath, bin, '--config', `${index}.json`, '--silent', 'src'] as const,
    cwd: folder,
    exitCodes: [0, 1],
  }))
  for (const { name, command } of programs) checkRun(name, command, folder)
  const times = measure(programs, rounds)
  const medians = Object.fromEntries([...times].map(([name, { median }]) => [name, median]))
  const plugin = medians['with the plugin'] ?? Number.NaN
  return {
    title: `eslint-plugin-sspi in oxlint: ${sources.length} foreign files (median of ${rounds})`,
    figures: [
      {
        what: 'with the plugin against oxlint alone',
        value: plugin / (medians['alone'] ?? 1),
        unit: ' ×',
        medians,
      },
      {
        what: 'with the plugin against a plugin that has nothing to do',
        value: plugin / (medians['with an empty plugin'] ?? 1),
        unit: ' ×',
      },
    ],
  }
}

/** Errors that it finds and a plugin that it cannot load end oxlint with the same exit code. */
function checkRun(name: string, [file, ...args]: readonly [string, ...string[]], cwd: string): void {
  const { stdout } = spawnSync(file, [...args, '--format', 'json'], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (!stdout.startsWith('{')) throw new Error(`oxlint ${name} does not run: ${stdout.slice(0, 500)}`)
}

/** Installs oxlint and what it is measured with, and returns its command. */
async function installIn(folder: string): Promise<string> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await writeFile(join(folder, 'empty.js'), EMPTY)
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...flags, `oxlint@${oxlintVersion}`], {
    cwd: folder,
    shell: process.platform === 'win32',
  })
  await symlink(pluginFolder, join(folder, 'node_modules', 'eslint-plugin-sspi'), 'junction')
  return join(folder, 'node_modules', 'oxlint', 'bin', 'oxlint')
}
