import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, sep } from 'node:path'

const PROGRAM = process.platform === 'win32' ? 'git.exe' : 'git'

// What systems take where PATH is not set at all.
const USUAL_PATH = ['/usr/local/bin', '/usr/bin', '/bin'].join(delimiter)

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Whether the project that is worked on could have put a program there: npx puts `node_modules/.bin` into PATH. */
function isOfProject(directory: string): boolean {
  return !isAbsolute(directory) || directory.split(sep).includes('node_modules')
}

/**
 * The git of the system, by its absolute path; undefined where there is none. Never one of the project that is worked on.
 * @throws where PATH leads to no other.
 */
export function findGit(path = process.env['PATH']): string | undefined {
  const directories = (path ?? USUAL_PATH).split(delimiter)
  const holding = directories.filter((directory) =>
    isProgram(join(directory === '' ? '.' : directory, PROGRAM)),
  )
  const own = holding.find((directory) => !isOfProject(directory))
  if (own !== undefined) return join(own, PROGRAM)
  if (holding.length === 0) return undefined
  throw new Error('the only git in PATH is one of the project, which is not run')
}
