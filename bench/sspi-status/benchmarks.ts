import manifest from '../../packages/sspi-status/package.json' with { type: 'json' }
import type { BenchmarkOptions, Benchmarks } from '../benchmark.ts'
import { bundlerVersions, bundles } from './bundles.ts'
import { lookups } from './lookups.ts'
import { startOfCommand } from './start.ts'

/** The start of the command, bytes in a bundle, look-ups. */
export function tableBenchmarks({ quick }: BenchmarkOptions): Benchmarks {
  return {
    benchmarks: [
      { name: 'sspi-status start', measure: () => startOfCommand(quick ? 11 : 41) },
      { name: 'sspi-status bundles', measure: bundles },
      { name: 'sspi-status lookups', measure: () => lookups(quick ? 3 : 11) },
    ],
    versions: () =>
      Promise.resolve({
        node: process.version.slice(1),
        'sspi-status': manifest.version,
        ...bundlerVersions,
      }),
  }
}
