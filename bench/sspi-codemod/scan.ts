import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  astGrepArguments,
  jscodeshift,
  node,
  packedTransform,
  ripgrepArguments,
  sspiCodemod,
  writeTransforms,
  type Peer,
} from './peers.ts'
import type { Figure, Section } from '../figures.ts'
import { measure, type Timed } from '../timing.ts'
import { sampleOf, type SourceTree } from './trees.ts'

const SCAN = ['--dry-run', '--json']
const PER_SAMPLE = 20

function mediansOf(programs: readonly Timed[], rounds: number): Record<string, number> {
  return Object.fromEntries([...measure(programs, rounds)].map(([name, { median }]) => [name, median]))
}

interface Scan {
  scratch: string
  tree: SourceTree
  ripgrep: Peer
  astGrep: Peer
  rounds: number
}

/** The whole process over many files with hardly a hit. */
export async function scan({ scratch, tree, ripgrep, astGrep, rounds }: Scan): Promise<Section> {
  const at = { cwd: tree.folder }
  const medians = mediansOf(
    [
      { name: 'node', command: node.command('-e', '0'), ...at },
      { name: 'sspi-codemod', command: sspiCodemod.command(...SCAN, '.'), ...at },
      { name: 'ripgrep', command: ripgrep.command(...ripgrepArguments('.')), ...at },
    ],
    rounds,
  )
  const { node: bare = 0, ripgrep: limit = 0, 'sspi-codemod': ours = 0 } = medians
  const slow = mediansOf(
    [
      { name: 'sspi-codemod', command: sspiCodemod.command(...SCAN, '.'), ...at },
      { name: 'ast-grep', command: astGrep.command(...astGrepArguments('.')), ...at },
    ],
    Math.ceil(rounds / 5),
  )
  const size = `${tree.files.length} files, ${(tree.bytes / 1e6).toFixed(0)} MB`
  return {
    title: `sspi-codemod: scan of ${size}, warm cache`,
    figures: [
      {
        what: 'whole process without bare Node, against ripgrep',
        value: (ours - bare) / limit,
        unit: ' ×',
        goal: { atMost: 1.5 },
        medians,
      },
      {
        what: 'ast-grep with a rule for these literals, against the whole process',
        value: (slow['ast-grep'] ?? 0) / (slow['sspi-codemod'] ?? 1),
        unit: ' ×',
        goal: { atLeast: 15 },
        medians: slow,
      },
      ...(await jscodeshiftFigures(scratch, tree, rounds)),
    ],
  }
}

/**
 * jscodeshift reads a part of the files, and the time above that for no file is taken times the parts. By bytes it would
 * be more: the few long files of the tree are hardly in the part.
 */
async function jscodeshiftFigures(scratch: string, tree: SourceTree, rounds: number): Promise<Figure[]> {
  const count = Math.ceil(tree.files.length / PER_SAMPLE)
  const sample = await sampleOf(tree, count, join(scratch, 'sample'))
  mkdirSync(join(scratch, 'empty'), { recursive: true })
  const { onlyPrints } = writeTransforms(scratch)
  const run = (name: string, transform: string, folder: string): Timed => ({
    name,
    command: jscodeshift.command(
      ...['--dry', '--silent', '--parser=tsx', '--extensions=js,mjs,cjs,jsx,ts,mts,cts,tsx'],
      ...['--transform', transform, folder],
    ),
    cwd: scratch,
  })
  const medians = mediansOf(
    [
      { name: 'sspi-codemod', command: sspiCodemod.command(...SCAN, '.'), cwd: tree.folder },
      run('no file', packedTransform, 'empty'),
      run('our transform', packedTransform, 'sample'),
      run('parse and print', onlyPrints, 'sample'),
    ],
    Math.ceil(rounds / 5),
  )
  const { 'sspi-codemod': ours = 1, 'no file': none = 0 } = medians
  const scaled = (time = 0) => none + ((time - none) * tree.files.length) / sample.files.length
  const share = `scaled up from ${sample.files.length} files, ${(sample.bytes / 1e6).toFixed(1)} MB`
  return [
    {
      what: `jscodeshift with our transform (${share}), against the whole process`,
      value: scaled(medians['our transform']) / ours,
      unit: ' ×',
      goal: { atLeast: 100 },
      medians,
    },
    {
      what: 'jscodeshift with a transform that only parses, looks for literals and prints (scaled likewise)',
      value: scaled(medians['parse and print']) / ours,
      unit: ' ×',
      medians: {},
    },
  ]
}

/** A run over few files without a hit, which is the start of Node and of the command. */
export function smallTree(folder: string, files: number, rounds: number): Section {
  const medians = mediansOf(
    [
      { name: 'node', command: node.command('-e', '0'), cwd: folder },
      { name: 'sspi-codemod', command: sspiCodemod.command(...SCAN, '.'), cwd: folder },
    ],
    rounds * 3,
  )
  return {
    title: `sspi-codemod: small tree, ${files} files without a hit`,
    figures: [
      {
        what: 'whole process, against `node -e 0`',
        value: (medians['sspi-codemod'] ?? 0) / (medians['node'] ?? 1),
        unit: ' ×',
        goal: { atMost: 1.3 },
        medians,
      },
    ],
  }
}

/** One thread against two, over parts of a tree. */
export async function threads(scratch: string, tree: SourceTree, rounds: number): Promise<Section> {
  const figures: Figure[] = []
  for (const parts of [8, 4, 2, 1]) {
    const part =
      parts === 1
        ? tree
        : await sampleOf(tree, Math.floor(tree.files.length / parts), join(scratch, `part-${parts}`))
    const run = (count: number): Timed => ({
      name: `${count} thread${count === 1 ? '' : 's'}`,
      command: sspiCodemod.command(...SCAN, '--concurrency', String(count), '.'),
      cwd: part.folder,
    })
    const medians = mediansOf([run(1), run(2)], rounds)
    const value = (medians['1 thread'] ?? 0) / (medians['2 threads'] ?? 1)
    figures.push({ what: `one thread against two, ${part.files.length} files`, value, unit: ' ×', medians })
  }
  return { title: 'sspi-codemod: threads', figures }
}
