import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isIgnoredPath } from '../../src/run/ignored-path.ts'
import { listFiles } from '../../src/run/list-files.ts'

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
const numRuns = Number(process.env['RUNS'] ?? 60)

const folders = ['a', 'b', 'A', 'ab', 'a b', '[a]', 'ä', '-x', '#h', '!n', 'dist', '.c', 'a+b', '(a)', 'node']
const stems = ['a', 'b', 'B', 'ab', 'a b', '[ab]', 'ä', '-x', '#h', '!n', '.c', '{a,b}', 'a.gen', '*', 'a?']
const folder = fc.constantFrom(...folders)
const file = fc
  .tuple(fc.array(folder, { maxLength: 3 }), fc.constantFrom(...stems), fc.constantFrom('.js', '.ts', '.txt'))
  .map(([parents, stem, ending]) => [...parents, stem + ending].join('/'))

// Not two asterisks right behind a name: git takes `a**/b` for `a` and what `**/b` matches, whatever it starts with.
const piece = fc.oneof(
  { weight: 4, arbitrary: folder },
  { weight: 2, arbitrary: fc.constantFrom(...stems).map((stem) => `${stem}.js`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '**',
        '*.js',
        '?.js',
        'a*',
        '*b',
        '?',
        '[ab].js',
        '[!a].js',
        '[^a]*',
        '[a-b]',
        '[[:alpha:]].js',
      ],
      ...['\\#h', '\\!n', '\\-x', 'a\\ b', '\\[a\\]', '\\*.js', 'a\\?.js', '[]a]', '[a', '***', '**b', '.*'],
      ...['*.gen.js', '*.*', '{a,b}.js', 'A', 'B.js', '[A-Z]*', '[\\]a]', 'a+b', '(a)', 'ä.js', '?b'],
    ),
  },
)
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '!'),
    fc.constantFrom('', '', '/', '**/'),
    fc.array(piece, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/', '/**', '/*', ' ', '\\ ', '\t', '\r'),
  )
  .map(([negation, start, names, end]) => negation + start + names.join('/') + end)
const line = fc.oneof(
  { weight: 9, arbitrary: pattern },
  { weight: 1, arbitrary: fc.constantFrom('', '# a', '   ', '!', '/', '\\', '//', '!/', '#h') },
)
const patterns = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF'),
    fc.array(line, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([mark, lines, end]) => mark + lines.join(end) + end)

const tree = fc.record({
  files: fc.uniqueArray(file, { minLength: 4, maxLength: 14 }),
  /** In the root, in `info/exclude`, and in the folders of some files. */
  root: fc.option(patterns),
  exclude: fc.option(patterns),
  nested: fc.array(fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 2 }), patterns), { maxLength: 3 }),
})
type GeneratedTree = typeof tree extends fc.Arbitrary<infer T> ? T : never

const environment = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }

function git(cwd: string, args: readonly string[], input = ''): string[] {
  const { stdout } = spawnSync('git', args, { cwd, input, encoding: 'utf8', env: environment })
  return stdout.split('\0').filter(Boolean)
}

function plant(root: string, { files, root: own, exclude, nested }: GeneratedTree): string[] {
  for (const name of readdirSync(root)) if (name !== '.git') rmSync(join(root, name), { recursive: true })
  const placed = files.filter((path) => !files.some((other) => other.startsWith(`${path}/`)))
  for (const path of placed) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), '')
  }
  writeFileSync(join(root, '.git/info/exclude'), exclude ?? '')
  if (own !== null) writeFileSync(join(root, '.gitignore'), own)
  for (const [index, up, content] of nested) {
    const names = placed[index % placed.length]?.split('/').slice(0, -1) ?? []
    writeFileSync(join(root, ...names.slice(0, Math.max(0, names.length - up)), '.gitignore'), content)
  }
  return placed
}

describe.skipIf(process.platform !== 'linux')(
  `the files that git ignores are left out (RUNS=${numRuns} SEED=${seed})`,
  () => {
    it('in generated trees, by the listing and by the name of a single file', () => {
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'sspi-codemod-')))
      onTestFinished(() => rmSync(root, { recursive: true, force: true }))
      execFileSync('git', ['init', '--quiet'], { cwd: root, env: environment })
      const options = { cwd: root, globs: [], gitignore: true }
      let [ignoredFiles, listedFiles] = [0, 0]
      fc.assert(
        fc.property(tree, (generated) => {
          const sources = plant(root, generated).filter((path) => /\.[jt]s$/u.test(path))
          const listed = [...listFiles(['.'], options).files].map(({ path }) => path).sort()
          const untracked = git(root, ['ls-files', '-z', '--others', '--exclude-standard'])
          const expected = untracked.filter((path) => /\.[jt]s$/u.test(path)).sort()
          expect(listed).toEqual(expected)
          const ignored = new Set(git(root, ['check-ignore', '-z', '--stdin'], sources.join('\0')))
          const found = sources.filter((path) => isIgnoredPath(join(root, path), options))
          expect(found).toEqual(sources.filter((path) => ignored.has(path)))
          ignoredFiles += found.length
          listedFiles += listed.length
        }),
        { seed, numRuns },
      )
      console.log({ ignoredFiles, listedFiles })
      expect(Math.min(ignoredFiles, listedFiles)).toBeGreaterThan(numRuns / 4)
    })
  },
)
