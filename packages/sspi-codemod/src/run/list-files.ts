import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs'
import { basename, relative, resolve, sep } from 'node:path'
import { describeFileError } from './file-error.ts'
import { fileIn, FileList, type FileGroup, type ListedFile } from './file-list.ts'
import {
  enterDirectory,
  ignoresIn,
  rulesAbove,
  type IgnoreOptions,
  type IgnoreRules,
} from './ignore-rules.ts'
import { isSourceFile, sourceExtensions } from './source-extensions.ts'

export interface Listing {
  files: FileList
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

/** A pattern in quotes reaches us as it is, and other commands do expand it. */
function hintFor(name: string): string {
  return name.includes('*')
    ? ' (patterns are not expanded here: name a folder, or leave the quotes away)'
    : ''
}

function statOf(path: string, name: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    throw new PathError(
      missing
        ? `no such file or folder: ${name}${hintFor(name)}`
        : `cannot read ${name}: ${describeFileError(error)}`,
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

/** What a walk through the folders has met. */
interface Found {
  groups: FileGroup[]
  unreadable: Listing['unreadable']
  /** Real paths of what is in the groups already; undefined where nothing can be met twice. */
  known: Set<string> | undefined
  options: ListOptions
}

export interface ListOptions extends IgnoreOptions {
  /** Whether a file is listed that could be; without it all are. */
  isWanted?: ((file: ListedFile) => boolean) | undefined
  /** Hears of each group as soon as it is found. */
  onGroup?: ((group: FileGroup) => void) | undefined
}

// More would be too much for one thread to take at once.
const MOST_FILES_IN_GROUP = 32

function addGroup(group: FileGroup, { groups, known, options }: Found): void {
  const { isWanted, onGroup } = options
  const names =
    known || isWanted
      ? group.names.filter((name) => {
          const file = fileIn(group, name)
          return isWanted?.(file) !== false && (!known || isNew(file.realPath, known))
        })
      : group.names
  for (let start = 0; start < names.length; start += MOST_FILES_IN_GROUP) {
    const part = { ...group, names: names.slice(start, start + MOST_FILES_IN_GROUP) }
    groups.push(part)
    onGroup?.(part)
  }
}

function isNew(realPath: string, known: Set<string>): boolean {
  if (known.has(realPath)) return false
  known.add(realPath)
  return true
}

const NO_TEXT = 'Its name is not UTF-8 text.'

/** Linux lets a name be any bytes, and what Node makes of those that are no UTF-8 is the name of nothing. */
function isNoText(name: string, directory: string): boolean {
  return name.includes('\uFFFD') && lstatSync(directory + name, { throwIfNoEntry: false }) === undefined
}

function listDirectory(directory: ListedFile, rules: IgnoreRules, gitignore: boolean, found: Found): void {
  let entries
  try {
    entries = readdirSync(directory.realPath, { withFileTypes: true })
  } catch (error) {
    found.unreadable.push({
      path: directory.path === '' ? '.' : directory.path,
      message: describeFileError(error),
    })
    return
  }
  const has = (name: string) => entries.some((entry) => entry.name === name)
  const inside = enterDirectory(rules, directory.realPath, gitignore, has)
  const path = directory.path === '' ? '' : `${directory.path}/`
  const realPath = directory.realPath.endsWith(sep) ? directory.realPath : directory.realPath + sep
  const isLeftOut = ignoresIn(inside, realPath)
  const names: string[] = []
  const folders: string[] = []
  for (const entry of entries) {
    // Symbolic links are not followed: what they lead to inside the tree is met there anyway.
    const { name } = entry
    const isFolder = entry.isDirectory() && !SKIPPED_DIRECTORIES.has(name)
    if (!isFolder && !(entry.isFile() && isSourceFile(name))) continue
    if (isLeftOut(name, isFolder)) continue
    if (isNoText(name, realPath)) found.unreadable.push({ path: path + name, message: NO_TEXT })
    else if (isFolder) folders.push(name)
    else names.push(name)
  }
  addGroup({ path, realPath, names }, found)
  for (const name of folders) {
    listDirectory({ path: path + name, realPath: realPath + name }, inside, gitignore, found)
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
export function listFiles(names: readonly string[], options: ListOptions): Listing {
  const named = names.map((name) => checkNamedPath(name, options.cwd))
  const known = named.length > 1 ? new Set<string>() : undefined
  const found: Found = { groups: [], unreadable: [], known, options }
  // The rules compare real paths, so that a link to a folder is read by the rules of where it leads.
  const realOptions = { ...options, cwd: realpathSync(options.cwd) }
  for (const { isDirectory, ...file } of named) {
    if (isDirectory) {
      listDirectory(file, rulesAbove(file.realPath, realOptions), options.gitignore, found)
    } else {
      addGroup({ ...file, names: [''] }, found)
    }
  }
  return { files: new FileList(found.groups), unreadable: found.unreadable.sort(comparePaths) }
}
