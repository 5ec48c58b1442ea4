import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'

/** A write that was refused because somebody else wrote to the file in the meantime. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError'
}

/**
 * Makes a file, and the folders that it needs.
 * @throws {ChangedMeanwhileError} where it is there already.
 */
export function createSource(path: string, source: string): void {
  mkdirSync(dirname(path), { recursive: true })
  if (existsSync(path)) throw new ChangedMeanwhileError('The file was made after the run had begun.')
  writeFileAtomic(path, Buffer.from(source), { fsync: false })
}

/**
 * Replaces a file's content in one step: readers see the old bytes or the new ones. Mode and owner stay.
 * @throws {ChangedMeanwhileError} where the file no longer holds `before`.
 */
export function writeSource(path: string, before: Uint8Array, after: string): void {
  // A rename would replace a read-only file without a word.
  accessSync(path, constants.W_OK)
  const current = readFileSync(path)
  if (!current.equals(before)) throw new ChangedMeanwhileError('The file changed after it was read.')
  // What was there before is in git, so that a power cut is no reason to wait for the disk at every file.
  writeFileAtomic(path, Buffer.from(after), { fsync: false })
}
