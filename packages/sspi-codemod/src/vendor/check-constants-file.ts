import { readFileSync } from 'node:fs'
import { lookup } from 'sspi-status'
import { createParse, SourceError } from '../parse.ts'
import type { FileResult } from '../run/file-result.ts'
import { PathError } from '../run/list-files.ts'
import { isSourceFile } from '../run/source-extensions.ts'
import { decodeSource, EncodingError } from '../run/source-text.ts'
import type { ConstantValue } from './constant-value.ts'
import { readConstantsFile } from './read-constants-file.ts'

/**
 * Checks that the file of `--from` has the constants that the changed files will import from it, as far as it can be read.
 * @throws {PathError} where it lacks one, or has one with another value.
 */
export function checkConstantsFile(from: string, file: string, results: readonly FileResult[]): void {
  const neededBy = new Map<string, string>()
  for (const { path, status, needs = [] } of results) {
    for (const { name, representation } of needs) {
      // A file has the unsigned constants alone.
      if (status !== 'changed' || representation !== 'unsigned' || neededBy.has(name)) continue
      neededBy.set(name, path)
    }
  }
  const exports = neededBy.size === 0 ? undefined : exportsIn(file, from)
  if (exports === undefined) return
  for (const [name, path] of neededBy) {
    const found = exports.findLast((one) => one.name === name)
    if (found === undefined) throw new PathError(`${from} does not export ${name} (needed by ${path})`)
    if (found.value === undefined || found.value === lookup(name)?.value) continue
    throw new PathError(
      `${from} exports ${name} with the value ${describeValue(found.value)} (needed by ${path})`,
    )
  }
}

function exportsIn(file: string, from: string): ReturnType<typeof readConstantsFile> {
  if (!isSourceFile(file)) return undefined
  try {
    const source = decodeSource(readFileSync(file))
    return readConstantsFile(createParse()(source, file), source)
  } catch (error) {
    if (error instanceof SourceError || error instanceof EncodingError)
      throw new PathError(`cannot read ${from}: ${error.message}`)
    throw error
  }
}

function describeValue(value: ConstantValue): string {
  if (typeof value === 'string') return `'${value}'`
  if (value < 0) return String(value)
  return `0x${value.toString(16).padStart(8, '0')}${typeof value === 'bigint' ? 'n' : ''}`
}
