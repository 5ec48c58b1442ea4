import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../packages/sspi-status/package.json' with { type: 'json' }
import type { Section } from '../figures.ts'
import { measure } from '../timing.ts'

const cwd = fileURLToPath(new URL('../../packages/sspi-status/', import.meta.url))

export function startOfCommand(rounds: number): Section {
  const command = join(cwd, manifest.bin['sspi-status'])
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
    title: `sspi-status: start (median of ${rounds})`,
    figures: [{ what, value, unit: ' ×', goal: { atMost: 1.3 }, medians }],
  }
}
