import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether tests are left out, and the end of their names, which says why. */
interface Skip {
  isSkipped: boolean
  why: string
}

/** Debian packages everything that the tests need, and `runtimes.json` is for this kind of machine alone. */
const canHaveAll = process.platform === 'linux' && process.arch === 'x64'

/**
 * Leaves tests out where programs that come from no registry are not installed.
 * @throws {Error} in CI, which must not leave out what it could have.
 */
export function skipWithout(...programs: readonly string[]): Skip {
  return skipFor(programs.filter((program) => !isOnThisMachine(program)))
}

/** The same where the caller knows what is missing. */
export function skipFor(missing: readonly string[]): Skip {
  if (missing.length === 0) return { isSkipped: false, why: '' }
  const names = missing.join(', ')
  if (process.env['CI'] !== undefined && canHaveAll)
    throw new Error(`Install what the tests need here: ${names}`)
  return { isSkipped: true, why: ` (skipped: ${names} not installed)` }
}

function isOnThisMachine(program: string): boolean {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  return folders.some((folder) => isExecutable(join(folder, program)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
