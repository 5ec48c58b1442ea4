import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { describeFileError } from './file-error.ts'
import {
  enterDirectory,
  isIgnored,
  rulesAbove,
  type IgnoreOptions,
  type IgnoreRules,
} from './ignore-rules.ts'
import { isSourceFile, sourceExtensions } from './source-extensions.ts'

/** A file to read, or a folder that could not be. */
export interface ListedFile {
  /** As reports show it: relative to the working directory, with `/`. */
  path: string
  /** Where it lies, free of symbolic links. */
  realPath: string
}

export interface Listing {
  /** In the order of their paths. */
  files: ListedFile[]
  unreadable: { path: string; message: string }[]
}

/** A path on the command line that cannot be worked on. */
export class PathError extends Error {
  override readonly name = 'PathError'
}

/** Folders that are read only where they are named. */
export const SKIPPED_DIRECTORIES: ReadonlySet<string> = new Set(['node_modules', '.git'])

interface NamedPath extends ListedFile {
  isDirectory: boolean
}

/** @throws {PathError} where the path does not end like a source file. */
export function checkSourceName(name: string): void {
  if (isSourceFile(basename(resolve(name)))) return
  throw new PathError(
    `not a source file: ${name} (files that are read end in ${sourceExtensions.join(', ')})`,
  )
}

/** A path as reports show it. */
export function pathShownFor(absolute: string, cwd: string): string {
  return relative(cwd, absolute).split(sep).join('/')
}

function statOf(path: string, name: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    throw new PathError(
      missing ? `no such file or folder: ${name}` : `cannot read ${name}: ${describeFileError(error)}`,
    )
  }
}

/**
 * The file or folder that a path on the command line names.
 * @throws {PathError} where it is missing or is no source file.
 */
export function checkNamedPath(name: string, cwd: string): NamedPath {
  if (name === '') throw new PathError('a path is empty')
  const absolute = resolve(cwd, name)
  const stats = statOf(absolute, name)
  if (!stats.isDirectory()) {
    if (!stats.isFile()) throw new PathError(`neither a file nor a folder: ${name}`)
    checkSourceName(name)
  }
  return {
    path: pathShownFor(absolute, cwd),
    realPath: realpathSync(absolute),
    isDirectory: stats.isDirectory(),
  }
}

function listDirectory(
  directory: ListedFile,
  rules: IgnoreRules,
  gitignore: boolean,
  found: Map<string, ListedFile>,
  unreadable: Listing['unreadable'],
): void {
  let entries
  try {
    entries = readdirSync(directory.realPath, { withFileTypes: true })
  } catch (error) {
    unreadable.push({ path: directory.path === '' ? '.' : directory.path, message: describeFileError(error) })
    return
  }
  const names = new Set(entries.map((entry) => entry.name))
  const inside = enterDirectory(rules, directory.realPath, gitignore, (name) => names.has(name))
  for (const entry of entries) {
    // Symbolic links are not followed: what they lead to inside the tree is met there anyway.
    const isDirectory = entry.isDirectory()
    const wanted = isDirectory
      ? !SKIPPED_DIRECTORIES.has(entry.name)
      : entry.isFile() && isSourceFile(entry.name)
    if (!wanted) continue
    const realPath = join(directory.realPath, entry.name)
    if (isIgnored(inside, realPath, isDirectory)) continue
    const path = directory.path === '' ? entry.name : `${directory.path}/${entry.name}`
    if (isDirectory) listDirectory({ path, realPath }, inside, gitignore, found, unreadable)
    else if (!found.has(realPath)) found.set(realPath, { path, realPath })
  }
}

/** The order in which files are listed and reported. */
export function comparePaths(a: { path: string }, b: { path: string }): number {
  if (a.path === b.path) return 0
  return a.path < b.path ? -1 : 1
}

/**
 * The source files that the named files and folders stand for, each once. A named file is listed even if it is
 * ignored, and a named folder is entered even if it is.
 * @throws {PathError} where a named path is missing or is no source file.
 */
export function listFiles(names: readonly string[], options: IgnoreOptions): Listing {
  const named = names.map((name) => checkNamedPath(name, options.cwd))
  const found = new Map<string, ListedFile>()
  const unreadable: Listing['unreadable'] = []
  // The rules compare real paths, so that a link to a folder is read by the rules of where it leads.
  const realOptions = { ...options, cwd: realpathSync(options.cwd) }
  for (const { isDirectory, ...file } of named) {
    if (!isDirectory) {
      if (!found.has(file.realPath)) found.set(file.realPath, file)
      continue
    }
    listDirectory(file, rulesAbove(file.realPath, realOptions), options.gitignore, found, unreadable)
  }
  return { files: [...found.values()].sort(comparePaths), unreadable: unreadable.sort(comparePaths) }
}
