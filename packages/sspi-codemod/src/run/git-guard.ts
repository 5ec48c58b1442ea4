import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { createRunGit, settingsWithoutFilters, type RunGit } from './run-git.ts'

// Windows takes 32,767 characters for a whole command line.
const CHUNK_LENGTH = 24_000

// A renamed or copied file would be one entry with two paths.
const STATUS_ARGUMENTS = [
  ...['-c', 'status.renames=false'],
  ...['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignored'],
  // A submodule's files are asked for in the submodule, with its own settings.
  ...['--ignore-submodules=all', '--'],
]

const LIST_ARGUMENTS = ['ls-files', '-z', '-v', '--']

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function createWorkTreeLookup(): (directory: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return function workTreeOf(directory): string | undefined {
    if (known.has(directory)) return known.get(directory)
    const parent = dirname(directory)
    const outer = parent === directory ? undefined : workTreeOf(parent)
    const root = existsSync(join(directory, '.git')) ? directory : outer
    known.set(directory, root)
    return root
  }
}

function inChunks(paths: readonly string[]): string[][] {
  const chunks: string[][] = []
  let length = Infinity
  for (const path of paths) {
    length += path.length + 3
    const chunk = chunks.at(-1)
    if (chunk && length <= CHUNK_LENGTH) {
      chunk.push(path)
    } else {
      chunks.push([path])
      length = path.length + 3
    }
  }
  return chunks
}

/** One spelling for names that two of the file systems treat as one. */
function comparable(path: string): string {
  const composed = path.normalize('NFC')
  return process.platform === 'win32' || process.platform === 'darwin' ? composed.toLowerCase() : composed
}

const NOT_IN_GIT = 'Not in git.'

/** What `git status` says of a file that it lists, by two letters. */
function sentenceForState(state: string): string {
  if (state === '??') return 'Not in git yet (untracked).'
  if (state === '!!') return 'Not in git (ignored).'
  return 'Has changes that are not committed.'
}

/** What `git ls-files -v` says of a file, by one letter; `undefined` where git would tell of changes. */
function sentenceForTag(tag: string): string | undefined {
  if (tag === tag.toUpperCase() && tag !== 'S') return undefined
  return 'git was told not to look for its changes (assume-unchanged or skip-worktree).'
}

/** The entries that a git command prints for some files, as the letters before the path and the file. */
async function entriesFor(
  ask: (paths: readonly string[]) => Promise<string | undefined>,
  byPath: ReadonlyMap<string, string>,
  letters: number,
): Promise<{ letters: string; file: string }[]> {
  const byComparable = new Map([...byPath].map(([path, file]) => [comparable(path), file]))
  const outputs: string[] = []
  for (const chunk of inChunks([...byPath.keys()])) outputs.push((await ask(chunk)) ?? '')
  return outputs.flatMap((output) =>
    output.split('\0').flatMap((entry) => {
      const path = entry.slice(letters + 1)
      const file = byPath.get(path) ?? byComparable.get(comparable(path))
      return file === undefined ? [] : [{ letters: entry.slice(0, letters), file }]
    }),
  )
}

async function findUncommittedIn(
  plainGit: RunGit,
  root: string,
  files: readonly string[],
): Promise<Map<string, string>> {
  const top = (await plainGit(root, ['rev-parse', '--show-toplevel']))?.replace(/\r?\n$/u, '')
  if (top === undefined) return new Map()
  const git = createRunGit(await settingsWithoutFilters(plainGit, top)) ?? plainGit
  const byPath = new Map(files.map((file) => [relative(top, file).split(sep).join('/'), file]))
  const listed = await entriesFor((paths) => git(top, [...LIST_ARGUMENTS, ...paths]), byPath, 1)
  const changed = await entriesFor((paths) => git(top, [...STATUS_ARGUMENTS, ...paths]), byPath, 2)
  // What git does not know of is as good as lost, wherever it lies: also inside of `.git`.
  const found = new Map(files.filter((file) => existsSync(file)).map((file) => [file, NOT_IN_GIT]))
  for (const { letters: tag, file } of listed) {
    const sentence = sentenceForTag(tag)
    if (sentence === undefined) found.delete(file)
    else found.set(file, sentence)
  }
  for (const { letters: state, file } of changed) found.set(file, sentenceForState(state))
  return found
}

/**
 * The files whose present content git could not bring back, each with a sentence on why: modified, untracked or
 * ignored ones, those that git was told not to look at, and those of a repository that git refuses to read. Files
 * outside of a repository are not among them, and none is where there is no git. Takes real paths.
 */
export async function findUncommitted(files: readonly string[]): Promise<Map<string, string>> {
  const workTreeOf = createWorkTreeLookup()
  const found = new Map<string, string>()
  for (const [root, inside] of groupBy(files, (file) => workTreeOf(dirname(file)))) {
    try {
      const git = createRunGit()
      if (git === undefined) return new Map()
      for (const [file, sentence] of await findUncommittedIn(git, root, inside)) found.set(file, sentence)
    } catch (error) {
      const message = `git cannot tell whether it is committed: ${error instanceof Error ? error.message : String(error)}`
      for (const file of inside) found.set(file, message)
    }
  }
  return found
}
