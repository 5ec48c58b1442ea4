import manifest from '../../packages/eslint-plugin-sspi/package.json' with { type: 'json' }
import { Linter } from 'eslint'
import type { BenchmarkOptions, Benchmarks } from '../benchmark.ts'
import { denseCode } from './dense.ts'
import { foreignCode } from './foreign.ts'
import { growthOfFile } from './growth.ts'
import { timeToLoad } from './load.ts'
import { foreignCodeInOxlint, oxlintVersion } from './oxlint.ts'
import { foreignSources } from './sources.ts'

/** The time to load, the rules on foreign code and on code full of status codes, how they grow, and all that in oxlint. */
export function pluginBenchmarks({ quick, scratch }: BenchmarkOptions): Benchmarks {
  const sources = () => foreignSources(quick ? 400 : 5_000)
  return {
    benchmarks: [
      { name: 'eslint-plugin-sspi load', measure: () => timeToLoad(quick ? 11 : 41) },
      { name: 'eslint-plugin-sspi dense', measure: () => denseCode(quick ? 6 : 22) },
      { name: 'eslint-plugin-sspi growth', measure: growthOfFile },
      {
        name: 'eslint-plugin-sspi foreign',
        measure: async () => foreignCode(await sources(), scratch, quick ? 1 : 5),
      },
      {
        name: 'eslint-plugin-sspi oxlint',
        measure: async () => foreignCodeInOxlint(await sources(), scratch, quick ? 3 : 9),
      },
    ],
    versions: () =>
      Promise.resolve({
        node: process.version.slice(1),
        'eslint-plugin-sspi': manifest.version,
        eslint: Linter.version,
        oxlint: oxlintVersion,
      }),
  }
}
