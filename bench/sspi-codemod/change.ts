import { join } from 'node:path'
import { jscodeshift, node, packedTransform, sspiCodemod, writeTransforms } from './peers.ts'
import type { Figure, Section } from '../figures.ts'
import { measure, type Timed } from '../timing.ts'
import { firstDifference, restore, sampleOf, type SourceTree } from './trees.ts'

function mediansOf(programs: readonly Timed[], rounds: number): Record<string, number> {
  return Object.fromEntries([...measure(programs, rounds)].map(([name, { median }]) => [name, median]))
}

/** Many files, each with something to change, written anew in every run. */
export async function change(scratch: string, tree: SourceTree, rounds: number): Promise<Section> {
  const { doesNothing, onlyPrints } = writeTransforms(scratch)
  const [ours, theirs] = [join(scratch, 'by-us'), join(scratch, 'by-jscodeshift')]
  const run = (name: string, folder: string, command: Timed['command']): Timed => ({
    name,
    command,
    cwd: scratch,
    prepare: () => restore(folder, tree.folder),
  })
  const jscodeshiftWith = (transform: string) =>
    jscodeshift.command('--silent', '--extensions=js', '--transform', transform, theirs)
  const medians = mediansOf(
    [
      run('only parses and prints', theirs, jscodeshiftWith(onlyPrints)),
      run('does nothing', theirs, jscodeshiftWith(doesNothing)),
      run('same transform', theirs, jscodeshiftWith(packedTransform)),
      run('sspi-codemod', ours, sspiCodemod.command('--force', '--json', ours)),
    ],
    rounds,
  )
  const different = firstDifference({ ...tree, folder: ours }, theirs)
  if (different !== undefined) throw new Error(`jscodeshift writes something else than we do: ${different}`)
  if (firstDifference(tree, ours) === undefined) throw new Error('Nothing was changed.')
  const against = (name: string) => (medians[name] ?? 0) / (medians['sspi-codemod'] ?? 1)
  return {
    title: `sspi-codemod: change of ${tree.files.length} files, ${(tree.bytes / 1e6).toFixed(1)} MB, three places in each`,
    figures: [
      {
        what: 'jscodeshift with the same transform (same output), against the whole process',
        value: against('same transform'),
        unit: ' ×',
        goal: { atLeast: 6 },
        medians,
      },
      {
        what: 'jscodeshift with a transform that only parses and prints',
        value: against('only parses and prints'),
        unit: ' ×',
        medians: {},
      },
      {
        what: 'jscodeshift with a transform that does nothing',
        value: against('does nothing'),
        unit: ' ×',
        medians: {},
      },
      await changeFew(scratch, tree, rounds),
    ],
  }
}

async function changeFew(scratch: string, tree: SourceTree, rounds: number): Promise<Figure> {
  const few = await sampleOf(tree, 64, join(scratch, 'few'))
  const folder = join(scratch, 'few-changed')
  const medians = mediansOf(
    [
      { name: 'node', command: node.command('-e', '0'), cwd: scratch },
      {
        name: 'sspi-codemod',
        command: sspiCodemod.command('--force', '--json', folder),
        cwd: scratch,
        prepare: () => restore(folder, few.folder),
      },
    ],
    rounds * 2,
  )
  return {
    what: `whole process over ${few.files.length} files to change`,
    value: (medians['sspi-codemod'] ?? 0) / 1000,
    unit: ' s',
    goal: { atMost: 0.25 },
    medians,
  }
}
