/**
 * What the codemod costs, beside the programs that do a part of the same. Needs a build, the published packages, which
 * it downloads once, and some GB in the folder for temporary files. `--quick` takes smaller trees and fewer rounds,
 * `--only <word>` the sections whose name has it, `--output <file>` another place for the JSON.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../tools/published-packages.ts'
import { change } from './sspi-codemod/change.ts'
import { growthInFiles, growthInOneFile } from './sspi-codemod/growth.ts'
import { fetchPeers, jscodeshift, node, sspiCodemod } from './sspi-codemod/peers.ts'
import { scan, smallTree, threads } from './sspi-codemod/scan.ts'
import { describeSection, jsonOf, machine, type Section } from './sspi-codemod/table.ts'
import { publishedTree, sampleOf, treeToChange } from './sspi-codemod/trees.ts'

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    output: { type: 'string', default: join(cacheFolder(), 'bench', 'sspi-codemod.json') },
  },
})

const rounds = flags.quick ? 3 : 11
const counts = flags.quick ? [1_000, 4_000, 16_000] : [10_000, 40_000, 160_000]
const sizes = [
  { bytes: 100_000, literals: 10 },
  { bytes: 100_000, literals: 200 },
  { bytes: 1_000_000, literals: 2_000 },
  { bytes: 10_000_000, literals: 20_000 },
  { bytes: 50_000_000, literals: 100_000 },
].slice(1, flags.quick ? 4 : undefined)

const started = machine()
const { ripgrep, astGrep } = await fetchPeers()
const scratch = mkdtempSync(join(tmpdir(), 'sspi-codemod-bench-'))
const sections: Section[] = []

/** Runs a section, unless others are asked for. */
async function run(name: string, measureSection: () => Section | Promise<Section>): Promise<void> {
  if (!name.includes(flags.only)) return
  const section = await measureSection()
  sections.push(section)
  console.log(describeSection(section))
}

try {
  mkdirSync(join(scratch, 'empty'))
  const tree = await publishedTree(join(scratch, 'published'))
  await run('scan', () => scan({ scratch, tree, ripgrep, astGrep, rounds }))
  await run('small', async () => {
    const isClean = (source: string) =>
      !/903|6f[cd]|5906|21468|21480|42943|2201|77755|1001000|111111/iu.test(source)
    const small = await sampleOf(tree, 300, join(scratch, 'small'), isClean)
    return smallTree(small.folder, small.files.length, rounds)
  })
  await run('change', async () =>
    change(
      scratch,
      await treeToChange(tree, flags.quick ? 200 : 2_000, join(scratch, 'to-change')),
      Math.ceil(rounds / 2),
    ),
  )
  await run('threads', () => threads(scratch, tree, rounds))
  await run('growth in files', () => growthInFiles(scratch, counts, Math.ceil(rounds / 3)))
  await run('growth of one file', () => growthInOneFile(scratch, sizes, Math.ceil(rounds / 4)))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const versions = Object.fromEntries(
  [node, sspiCodemod, ripgrep, astGrep, jscodeshift].map(({ name, version }) => [name, version]),
)
mkdirSync(dirname(flags.output), { recursive: true })
writeFileSync(flags.output, `${JSON.stringify(jsonOf(sections, versions, started), undefined, 2)}\n`)
console.log(
  `${Object.entries(versions)
    .map((pair) => pair.join(' '))
    .join(', ')}; figures in ${flags.output}`,
)
