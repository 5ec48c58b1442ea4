import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sspi from 'eslint-plugin-sspi'
import type { Section } from '../figures.ts'
import { measure, median } from '../timing.ts'
import { ofPlugin, timeRules } from './rule-times.ts'
import { writeSources, type Source } from './sources.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function configText(isOn: boolean): string {
  return `import js from '@eslint/js'
import { parser } from 'typescript-eslint'
${isOn ? "import sspi from 'eslint-plugin-sspi'" : ''}
export default [
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  ${isOn ? 'sspi.configs.recommended,' : ''}
]
`
}

/** What the plugin adds on code that has nothing to do with SSPI: by ESLint's own timing, and in the whole command. */
export async function foreignCode(
  sources: readonly Source[],
  scratch: string,
  rounds: number,
): Promise<Section> {
  const times = timeRules(sources, sspi.configs.recommended.rules)
  const { on, off } = await timesOfCommand(sources, scratch, rounds)
  return {
    title: `eslint-plugin-sspi: ${sources.length} foreign files (median of ${rounds})`,
    figures: [
      {
        what: '`recommended`, of the time that ESLint takes with its own rules',
        value: (100 * ofPlugin(times)) / times.total,
        unit: ' %',
        goal: { atMost: 1 },
      },
      {
        what: 'the whole command with the plugin against without',
        value: median(on.map((time, round) => time / (off[round] ?? 0))),
        unit: ' ×',
        goal: { atMost: 1.01 },
        medians: { with: median(on), without: median(off) },
      },
    ],
  }
}

async function timesOfCommand(
  sources: readonly Source[],
  scratch: string,
  rounds: number,
): Promise<{ on: readonly number[]; off: readonly number[] }> {
  const cwd = await mkdtemp(join(scratch, 'foreign-'))
  await symlink(join(root, 'node_modules'), join(cwd, 'node_modules'), 'junction')
  await writeSources(cwd, sources)
  for (const isOn of [true, false]) await writeFile(join(cwd, `${isOn ? 'on' : 'off'}.mjs`), configText(isOn))
  const bin = join(root, 'node_modules/eslint/bin/eslint.js')
  const output = ['--quiet', '--format', 'json', '--output-file', 'out.json', '.']
  const commandWith = (name: string) => ({
    name,
    command: [process.execPath, bin, '--config', `${name}.mjs`, ...output] as const,
    cwd,
    exitCodes: [0, 1],
  })
  const times = measure([commandWith('on'), commandWith('off')], rounds)
  return { on: times.get('on')?.runs ?? [], off: times.get('off')?.runs ?? [] }
}
