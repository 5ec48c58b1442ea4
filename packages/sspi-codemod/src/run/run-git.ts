import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findGit } from './find-git.ts'

const run = promisify(execFile)

/** The patterns of a `.gitignore` can be such that git compares them with one name for years. */
const MOST_SECONDS = 120

// A hook's variables lead git to the hook's repository, which need not be the one of the file.
const REPOSITORY_VARIABLES = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_PREFIX',
])

const READ_ONLY_VARIABLES = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  // What a partial clone lacks would be fetched by programs that its configuration names.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

// A repository's own configuration names programs that git would run for us.
const WITHOUT_PROGRAMS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null']

function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.has(name))
  return { ...Object.fromEntries(own), ...READ_ONLY_VARIABLES }
}

function configured(settings: readonly string[]): string[] {
  return settings.flatMap((setting) => ['-c', setting])
}

function lastError(error: Error): Error {
  if ('killed' in error && error.killed === true)
    return new Error('it takes too long to answer', { cause: error })
  const stderr = 'stderr' in error ? String(error.stderr) : ''
  return new Error(/^.+$/mu.exec(stderr)?.[0] ?? error.message, { cause: error })
}

/** Whether git said no in the way in which it says that there is nothing. */
function isNothing(error: Error): boolean {
  const isEmptyAnswer = 'code' in error && error.code === 1 && 'stderr' in error && error.stderr === ''
  return isEmptyAnswer || ('stderr' in error && String(error.stderr).includes('not a git repository'))
}

/** Runs git in a folder; `undefined` where there is no repository, or nothing of what was asked for. */
export type RunGit = (directory: string, args: readonly string[]) => Promise<string | undefined>

/**
 * What runs git, without any program that a repository's configuration names; undefined where there is no git. It only
 * reads: no lock is taken and nothing is fetched.
 * @throws where the only git is one of the project that is worked on.
 * @param mostSeconds after which git is ended
 */
export function createRunGit(
  settings: readonly string[] = [],
  mostSeconds = MOST_SECONDS,
): RunGit | undefined {
  const program = findGit()
  if (program === undefined) return undefined
  const env = gitEnvironment()
  return async (directory, args) => {
    const given = [...configured([...WITHOUT_PROGRAMS, ...settings]), '-C', directory, ...args]
    try {
      const { stdout } = await run(program, given, {
        ...{ env, maxBuffer: 2 ** 30, windowsHide: true },
        ...{ timeout: mostSeconds * 1000, killSignal: 'SIGKILL' },
      })
      return stdout
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (isNothing(error)) return undefined
      throw lastError(error)
    }
  }
}

/** Settings that switch off the filters of a repository, programs through which git sends what it compares. */
export async function settingsWithoutFilters(git: RunGit, directory: string): Promise<string[]> {
  const names = await git(directory, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'])
  const filters = new Set(
    (names ?? '')
      .split('\0')
      .filter(Boolean)
      .map((name) => name.replace(/\.[^.]*$/u, '')),
  )
  return [...filters].flatMap((filter) => {
    // git would read the name as ending there, and run the filter.
    if (filter.includes('=')) throw new Error(`its configuration has a filter with = in its name, ${filter}`)
    return [`${filter}.clean=`, `${filter}.smudge=`, `${filter}.process=`, `${filter}.required=false`]
  })
}
