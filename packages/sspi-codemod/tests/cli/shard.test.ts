import { describe, expect, it } from 'vitest'
import {
  isReplaced,
  magic,
  project,
  reportIn,
  repository,
  sspiCodemodAsNobody,
  type Project,
} from './command.ts'

const broken = 'if (rc === 0x80090308 {}\n'
const clean = 'if (rc === 5) {}\n'

const tree = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `folder-${index % 4}/file-${index}.js`,
    [magic, broken, clean][index % 3] ?? clean,
  ]),
)

function shardsOf(folder: Project, count: number) {
  return Array.from({ length: count }, (_, index) =>
    folder.report('.', '--dry-run', '--shard', `${index + 1}/${count}`),
  )
}

describe('--shard', () => {
  it.each([1, 2, 7])('the reports of %i shards are together that of the whole', (count) => {
    const folder = project(tree)
    const [whole, shards] = [folder.report('.', '--dry-run'), shardsOf(folder, count)]
    const files = shards.flatMap((shard) => shard.files)
    expect(files.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(whole.files)
    for (const key of ['scanned', 'candidates', 'changed', 'replacements', 'failed'] as const) {
      expect(shards.reduce((sum, { summary }) => sum + summary[key], 0)).toBe(whole.summary[key])
    }
  })

  it('writes its own files alone', () => {
    const folder = repository(tree)
    const { files } = folder.report('.', '--shard', '2/3')
    const changed = files.filter(({ status }) => status === 'changed').map(({ path }) => path)
    const onDisk = Object.keys(tree).filter((path) => isReplaced(folder.read(path)))
    expect(onDisk.sort()).toEqual(changed)
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(10)
  })

  it('does not depend on how the files are named', () => {
    const folder = project(tree)
    const folders = [3, 1, 0, 2].map((index) => `./folder-${index}`)
    const byFolder = folder.report(...folders, '--dry-run', '--shard', '1/2')
    expect(byFolder.files).toEqual(folder.report('.', '--dry-run', '--shard', '1/2').files)
  })

  it('says so where no file falls into it', () => {
    const folder = project({ 'a.js': clean })
    const empty = [1, 2].map((index) => folder.run('.', '--shard', `${index}/2`).stdout)
    expect(empty.sort()).toEqual([
      expect.stringMatching(/^0 files changed \(1 file read in \d+ ms\)\n$/u),
      expect.stringMatching(/^No file was read: none falls into shard [12]\/2\.\n$/u),
    ])
  })

  it('a folder that cannot be read fails in one of them', (context) => {
    const folder = project({ 'a.js': clean, 'closed/b.js': magic })
    folder.allow('closed', 0)
    const outcomes = [1, 2, 3].map((index) =>
      sspiCodemodAsNobody(['.', '--dry-run', '--json', '--shard', `${index}/3`], { cwd: folder.root }),
    )
    folder.allow('closed', 0o755)
    const known = outcomes.filter((outcome) => outcome !== undefined)
    if (known.length === 0) return context.skip('needs setpriv or an ordinary user')
    expect(known.map(({ code }) => code).sort()).toEqual([0, 0, 1])
    expect(known.flatMap((outcome) => reportIn(outcome).files)).toMatchObject([
      { path: 'closed', status: 'failed' },
    ])
  })
})
