import { join } from 'node:path'
import type { BenchmarkOptions, Benchmarks } from '../benchmark.ts'
import { change } from './change.ts'
import { growthInFiles, growthInOneFile } from './growth.ts'
import { fetchPeers, jscodeshift, node, sspiCodemod } from './peers.ts'
import { scan, smallTree, threads } from './scan.ts'
import { publishedTree, sampleOf, treeToChange, type SourceTree } from './trees.ts'

const SIZES = [
  { bytes: 100_000, literals: 200 },
  { bytes: 1_000_000, literals: 2_000 },
  { bytes: 10_000_000, literals: 20_000 },
  { bytes: 50_000_000, literals: 100_000 },
]

const FILES_WITHOUT_A_HIT = 300

/** Digits of a code that a tree without a hit must not have, not even in something else. */
const LIKE_A_CODE = /903|6f[cd]|5906|21468|21480|42943|2201|77755|1001000|111111/iu

/** The scan, the change, the threads and how they grow. */
export function codemodBenchmarks({ quick, scratch }: BenchmarkOptions): Benchmarks {
  const rounds = quick ? 3 : 11
  let known: Promise<SourceTree> | undefined
  const tree = () => (known ??= publishedTree(join(scratch, 'published')))

  async function smallTreeSection() {
    const isClean = (source: string) => !LIKE_A_CODE.test(source)
    const small = await sampleOf(await tree(), FILES_WITHOUT_A_HIT, join(scratch, 'small'), isClean)
    return smallTree(small.folder, small.files.length, rounds)
  }

  async function changeSection() {
    const changed = await treeToChange(await tree(), quick ? 200 : 2_000, join(scratch, 'to-change'))
    return change(scratch, changed, Math.ceil(rounds / 2))
  }

  const counts = quick ? [1_000, 4_000, 16_000] : [10_000, 40_000, 160_000]
  const sizes = SIZES.slice(0, quick ? 3 : undefined)
  return {
    benchmarks: [
      {
        name: 'sspi-codemod scan',
        measure: async () => scan({ scratch, tree: await tree(), ...(await fetchPeers()), rounds }),
      },
      { name: 'sspi-codemod small', measure: smallTreeSection },
      { name: 'sspi-codemod change', measure: changeSection },
      { name: 'sspi-codemod threads', measure: async () => threads(scratch, await tree(), rounds) },
      {
        name: 'sspi-codemod growth in files',
        measure: () => growthInFiles(scratch, counts, Math.ceil(rounds / 3)),
      },
      {
        name: 'sspi-codemod growth of one file',
        measure: () => growthInOneFile(scratch, sizes, Math.ceil(rounds / 4)),
      },
    ],
    versions: async () => {
      const { ripgrep, astGrep } = await fetchPeers()
      const programs = [node, sspiCodemod, ripgrep, astGrep, jscodeshift]
      return Object.fromEntries(programs.map(({ name, version }) => [name, version]))
    },
  }
}
