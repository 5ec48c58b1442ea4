/**
 * Hostile inputs through everything: `RUNS=1000000 SEED=1 tsx tools/fuzz.ts [part…]`.
 *
 * RUNS inputs of each part, in batches with a process and a seed of their own, counted up from SEED. A run that was
 * stopped goes on with the seed that it printed last.
 */
import { fuzzParts, type FuzzPartName } from './fuzz/fuzz-parts.ts'
import { runBatch } from './fuzz/run-fuzz.ts'

const BATCH: Readonly<Record<FuzzPartName, number>> = {
  status: 20_000,
  rules: 2000,
  transforms: 5000,
  reports: 5000,
  commands: 100,
}

const names = Object.keys(fuzzParts) as FuzzPartName[]
const asked = names.filter((name) => process.argv.includes(name))
const runs = Number(process.env['RUNS'] ?? 10_000)
const firstSeed = Number(process.env['SEED'] ?? 1)

const done = new Map<FuzzPartName, number>()

async function runPart(part: FuzzPartName): Promise<void> {
  const size = Math.min(BATCH[part], runs)
  for (let seed = firstSeed; (done.get(part) ?? 0) < runs; seed += 1) {
    const failure = await runBatch({ part, seed, runs: size })
    if (failure !== undefined) {
      process.exitCode = 1
      console.error(failure)
    }
    done.set(part, (done.get(part) ?? 0) + size)
    console.log(`${part}: seed ${seed} done, ${done.get(part) ?? 0} inputs`)
  }
}

for (const name of asked.length > 0 ? asked : names) await runPart(name)
