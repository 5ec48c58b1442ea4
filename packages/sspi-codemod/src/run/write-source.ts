import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  type Stats,
} from 'node:fs'
import { dirname } from 'node:path'
import { withTemporaryFile } from './temporary-file.ts'

/** A write that was refused because somebody else wrote to the file in the meantime. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError'
}

const MODE_OF_NEW = 0o666
const MODE_UNTIL_DONE = 0o600

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** Gives a file that is ready a name which nothing has yet. */
function moveToNewName(temporary: string, path: string): void {
  const madeMeanwhile = () => new ChangedMeanwhileError('The file was made after the run had begun.')
  try {
    // Unlike a rename, a link never takes the place of a file.
    linkSync(temporary, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(path)) throw madeMeanwhile()
    // Some file systems have no links.
    renameSync(temporary, path)
  }
}

/**
 * Makes a file, and the folders that it needs.
 * @throws {ChangedMeanwhileError} where it is there already.
 */
export function createSource(path: string, source: string): void {
  const directory = dirname(path)
  mkdirSync(directory, { recursive: true })
  withTemporaryFile(directory, Buffer.from(source), MODE_OF_NEW, (temporary) => {
    moveToNewName(temporary, path)
  })
}

/** An ordinary user can give a file to nobody else, and then it is the writer's, as with any editor. */
function giveTo({ uid, gid }: Stats, path: string): void {
  if (process.getuid === undefined) return
  try {
    chownSync(path, uid, gid)
  } catch (error) {
    const isOrdinary = process.getuid() !== 0 && ['EPERM', 'EINVAL'].includes(String(codeOf(error)))
    if (!isOrdinary && codeOf(error) !== 'ENOSYS') throw error
  }
}

function checkHolds(path: string, before: Uint8Array): void {
  if (lstatSync(path).isFile() && readFileSync(path).equals(before)) return
  throw new ChangedMeanwhileError('The file changed after it was read.')
}

/**
 * Replaces a file's content in one step: readers see the old bytes or the new ones. Mode and owner stay; a second hard
 * link keeps the old bytes. What was there before is in git, so that a power cut is no reason to wait for the disk.
 * @throws {ChangedMeanwhileError} where the file no longer holds `before`.
 */
export function writeSource(path: string, before: Uint8Array, after: string): void {
  // A rename would replace a read-only file without a word.
  accessSync(path, constants.W_OK)
  const stats = lstatSync(path)
  withTemporaryFile(dirname(path), Buffer.from(after), MODE_UNTIL_DONE, (temporary) => {
    giveTo(stats, temporary)
    chmodSync(temporary, stats.mode)
    // As late as can be: a change between this and the next line would be lost.
    checkHolds(path, before)
    renameSync(temporary, path)
  })
}
