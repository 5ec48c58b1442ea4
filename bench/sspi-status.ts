/**
 * What `sspi-status` costs: the start of the command, bytes in a bundle, look-ups. Needs a build. Fails on a missed
 * size. `--output <file>` names another place for the JSON.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import manifest from '../packages/sspi-status/package.json' with { type: 'json' }
import { cacheFolder } from '../tools/published-packages.ts'
import { describeSection, jsonOf, machine, verdictOf, type Section } from './sspi-codemod/table.ts'
import { measure } from './sspi-codemod/timing.ts'
import { bundlerVersions, bundles } from './sspi-status/bundles.ts'
import { lookups } from './sspi-status/lookups.ts'

const { values: flags } = parseArgs({
  options: { output: { type: 'string', default: join(cacheFolder(), 'bench', 'sspi-status.json') } },
})

const packageFolder = fileURLToPath(new URL('../packages/sspi-status/', import.meta.url))

function start(rounds: number): Section {
  const cwd = packageFolder
  const command = join(packageFolder, manifest.bin['sspi-status'])
  const times = measure(
    [
      { name: 'node -e 0', command: [process.execPath, '-e', '0'], cwd },
      { name: 'sspi-status', command: [process.execPath, command, 'SEC_E_INVALID_TOKEN'], cwd },
    ],
    rounds,
  )
  const medianOf = (name: string) => times.get(name)?.median ?? Number.NaN
  const medians = { 'node -e 0': medianOf('node -e 0'), 'sspi-status': medianOf('sspi-status') }
  const value = medians['sspi-status'] / medians['node -e 0']
  const what = 'start of the command, in starts of `node -e 0`'
  return {
    title: `Start (median of ${rounds})`,
    figures: [{ what, value, unit: ' ×', goal: { atMost: 1.3 }, medians }],
  }
}

const started = machine()
const sizes = await bundles()
const sections = [start(41), sizes, await lookups(11)]
for (const section of sections) console.log(describeSection(section))

const versions = { node: process.version.slice(1), 'sspi-status': manifest.version, ...bundlerVersions }
mkdirSync(dirname(flags.output), { recursive: true })
writeFileSync(flags.output, `${JSON.stringify(jsonOf(sections, versions, started), undefined, 2)}\n`)
console.log(
  `${Object.entries(versions)
    .map((pair) => pair.join(' '))
    .join(', ')}; figures in ${flags.output}`,
)

// The machine decides about times, so only sizes can fail.
if (sizes.figures.some((figure) => verdictOf(figure) === 'MISSED')) process.exitCode = 1
