import { randomBytes } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Of a length of its own, so that it is a name wherever the file's is one, and like nothing that people call a file.
const OWN_NAME = /^\.sspi-codemod-(?<pid>[1-9]\d{0,9})-[0-9a-f]{32}\.tmp$/u

const DAY_MS = 24 * 60 * 60 * 1000

function createOwnName(): string {
  return `.sspi-codemod-${process.pid}-${randomBytes(16).toString('hex')}.tmp`
}

/**
 * Writes a file of its own into a folder, for `use` to move to where it belongs, and takes it away if that fails.
 * @throws what the file system refuses, a full disk included, also in the midst of the content.
 */
export function withTemporaryFile(
  directory: string,
  content: Buffer,
  mode: number,
  use: (path: string) => void,
): void {
  const path = join(directory, createOwnName())
  // Never through a name that is there already, which might be a link to somewhere else.
  const descriptor = openSync(path, 'wx', mode)
  try {
    try {
      // It goes on where the system took a part only, as it does before it says that the disk is full.
      writeFileSync(descriptor, content)
    } finally {
      closeSync(descriptor)
    }
    use(path)
  } finally {
    rmSync(path, { force: true })
  }
}

/** Whether a process of that number is there, whoever's it is. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether a name in a folder is what a killed run left behind: ours by its name, a plain file, and nobody's any more. */
function isLeftover(directory: string, name: string): boolean {
  const pid = Number(OWN_NAME.exec(name)?.groups?.['pid'])
  if (Number.isNaN(pid)) return false
  const stats = lstatSync(join(directory, name), { throwIfNoEntry: false })
  if (!stats?.isFile()) return false
  // A write takes a moment, so that a number of long ago has gone to another process. Our own one writes nothing yet.
  return pid === process.pid || Date.now() - stats.mtimeMs > DAY_MS || !isRunning(pid)
}

/** Returns what takes away the temporary files that killed runs left in a folder; each folder is looked at once. */
export function createSweep(): (directory: string) => void {
  const swept = new Set<string>()
  return (directory) => {
    if (swept.has(directory)) return
    swept.add(directory)
    try {
      for (const name of readdirSync(directory)) {
        if (isLeftover(directory, name)) rmSync(join(directory, name), { force: true })
      }
    } catch {
      // What cannot be tidied up is no reason not to write, which says itself what it cannot do.
    }
  }
}
