import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

// Windows takes 32,767 characters for a whole command line.
const CHUNK_LENGTH = 24_000

// A hook's variables lead git to the hook's repository, which need not be the one of the file.
const REPOSITORY_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_PREFIX',
]

// A renamed or copied file would be one entry with two paths.
const STATUS_ARGUMENTS = [
  ...['-c', 'status.renames=false'],
  ...['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignored', '--'],
]

function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name))
  return { ...Object.fromEntries(own), GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }
}

/** Runs git in a folder; `undefined` where there is no git or no repository. */
async function git(directory: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const options = { env: gitEnvironment(), maxBuffer: 2 ** 30, windowsHide: true }
    const { stdout } = await run('git', ['-C', directory, ...args], options)
    return stdout
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const stderr = 'stderr' in error ? String(error.stderr) : ''
    const noGit = 'code' in error && error.code === 'ENOENT'
    if (noGit || stderr.includes('not a git repository')) return undefined
    throw new Error(/^.+$/mu.exec(stderr)?.[0] ?? error.message, { cause: error })
  }
}

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

function sentenceFor(state: string): string {
  if (state === '??') return 'Not in git yet (untracked).'
  if (state === '!!') return 'Not in git (ignored).'
  return 'Has changes that are not committed.'
}

async function findUncommittedIn(root: string, files: readonly string[]): Promise<Map<string, string>> {
  const top = (await git(root, ['rev-parse', '--show-toplevel']))?.replace(/\r?\n$/u, '')
  if (top === undefined) return new Map()
  const byPath = new Map(files.map((file) => [relative(top, file).split(sep).join('/'), file]))
  const byComparable = new Map([...byPath].map(([path, file]) => [comparable(path), file]))
  const found = new Map<string, string>()
  for (const chunk of inChunks([...byPath.keys()])) {
    const output = await git(top, [...STATUS_ARGUMENTS, ...chunk])
    for (const entry of (output ?? '').split('\0')) {
      const path = entry.slice(3)
      const file = byPath.get(path) ?? byComparable.get(comparable(path))
      if (file !== undefined) found.set(file, sentenceFor(entry.slice(0, 2)))
    }
  }
  return found
}

/**
 * The files whose present content git could not bring back, each with a sentence on why: modified, untracked or
 * ignored ones, and those of a repository that git refuses to read. Files outside of a repository are not among them,
 * and none is where there is no git. Takes real paths.
 */
export async function findUncommitted(files: readonly string[]): Promise<Map<string, string>> {
  const workTreeOf = createWorkTreeLookup()
  const found = new Map<string, string>()
  for (const [root, inside] of groupBy(files, (file) => workTreeOf(dirname(file)))) {
    try {
      for (const [file, sentence] of await findUncommittedIn(root, inside)) found.set(file, sentence)
    } catch (error) {
      const message = `git cannot tell whether it is committed: ${error instanceof Error ? error.message : String(error)}`
      for (const file of inside) found.set(file, message)
    }
  }
  return found
}
