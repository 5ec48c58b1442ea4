import { describe, expect, it } from 'vitest'
import type { FuzzPartName } from './fuzz-parts.ts'
import { runBatch } from './run-fuzz.ts'

/** A short fuzz run of one part in a process of its own, from another seed each time; RUNS and SEED say otherwise. */
export function testFuzz(part: FuzzPartName, usualRuns: number): void {
  const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const runs = Number(process.env['RUNS'] ?? usualRuns)

  describe(`${runs} hostile inputs for ${part} (SEED=${seed})`, () => {
    it('end in an output or an error that somebody can use', async () => {
      expect(await runBatch({ part, seed, runs })).toBeUndefined()
    })
  })
}
