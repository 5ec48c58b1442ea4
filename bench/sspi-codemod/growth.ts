import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { node, sspiCodemod } from './peers.ts'
import type { Figure, Section } from '../figures.ts'
import { measure, peakMemory, slopeOf, type Timed } from '../timing.ts'
import { longFile, smallFiles } from './trees.ts'

/** Median times for sizes, without the start of Node, which grows with nothing. */
function timesBySize(
  sizes: readonly number[],
  programFor: (size: number) => Timed,
  rounds: number,
): { slope: number; medians: Record<string, number> } {
  const bare: Timed = { name: 'node', command: node.command('-e', '0'), cwd: '.' }
  const measured = measure([bare, ...sizes.map(programFor)], rounds)
  const start = measured.get('node')?.median ?? 0
  const medians = Object.fromEntries([...measured].map(([name, { median }]) => [name, median]))
  const points = sizes.map((size) => [size, (medians[programFor(size).name] ?? 0) - start] as const)
  return { slope: slopeOf(points), medians }
}

const LINEAR = { atMost: 1.05 }

/** More and more small files without a hit. */
export function growthInFiles(scratch: string, counts: readonly number[], rounds: number): Section {
  const scanOf = (count: number): Timed => ({
    name: `${count} files`,
    command: sspiCodemod.command('--dry-run', '--json', '.'),
    cwd: join(scratch, `small-${count}`),
  })
  for (const count of counts) smallFiles(scanOf(count).cwd, count)
  const { slope, medians } = timesBySize(counts, scanOf, rounds)
  const memory = counts.map((count): Figure => {
    const what = `most memory held, ${count} files`
    return { what, value: peakMemory(scanOf(count)), unit: ' MB', goal: { atMost: 250 } }
  })
  return {
    title: 'sspi-codemod: growth in the number of files',
    figures: [{ what: 'slope of the time', value: slope, unit: '', goal: LINEAR, medians }, ...memory],
  }
}

/** Longer and longer files, with more and more places to change. */
export function growthInOneFile(scratch: string, sizes: readonly FileSize[], rounds: number): Section {
  const folderOf = ({ bytes, literals }: FileSize) => join(scratch, `long-${bytes}-${literals}`)
  for (const size of sizes) {
    mkdirSync(folderOf(size), { recursive: true })
    longFile(folderOf(size), size.bytes, size.literals)
  }
  const figures = OUTPUTS.map(([what, flags]): Figure => {
    const byLiterals = new Map(sizes.map((size) => [size.literals, size]))
    const programFor = (literals: number): Timed => {
      const size = byLiterals.get(literals) ?? { bytes: 0, literals }
      const name = `${(size.bytes / 1e6).toFixed(1)} MB, ${literals} places`
      return { name, command: sspiCodemod.command(...flags, '.'), cwd: folderOf(size) }
    }
    const { slope, medians } = timesBySize([...byLiterals.keys()], programFor, rounds)
    return { what: `slope of the time, ${what}`, value: slope, unit: '', goal: LINEAR, medians }
  })
  return { title: 'sspi-codemod: growth of one file', figures }
}

export interface FileSize {
  bytes: number
  literals: number
}

const ALL = ['literals-to-constants', 'local-constants-to-imports', 'text-to-constants']

const OUTPUTS: readonly (readonly [what: string, flags: readonly string[]])[] = [
  ['--json', ['--dry-run', '--json']],
  ['--diff', ['--diff', '--quiet']],
  ['--json with all transforms', ['--dry-run', '--json', ...ALL.flatMap((name) => ['--transform', name])]],
]
