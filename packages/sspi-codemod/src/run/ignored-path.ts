import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { enterDirectory, isIgnored, rulesAbove, type IgnoreOptions } from './ignore-rules.ts'
import { SKIPPED_DIRECTORIES } from './list-files.ts'

function isLeftOut(path: string, isDirectory: boolean, options: IgnoreOptions): boolean {
  if (isDirectory && SKIPPED_DIRECTORIES.has(basename(path))) return true
  const directory = dirname(path)
  const rules = enterDirectory(rulesAbove(directory, options), directory, options.gitignore, (name) =>
    existsSync(join(directory, name)),
  )
  return isIgnored(rules, path, isDirectory)
}

/** The folders below `top` that lead to `path`; none where it lies elsewhere. */
function directoriesBetween(top: string, path: string): string[] {
  const names = relative(top, path).split(sep)
  if (names[0] === '..') return []
  return names.slice(0, -1).map((_, index) => join(top, ...names.slice(0, index + 1)))
}

/**
 * Whether a run over the working directory would leave a file out, or, if it lies elsewhere, a run over its folder.
 * Neither the file nor its folder need be there. Takes real paths.
 */
export function isIgnoredPath(path: string, options: IgnoreOptions): boolean {
  const directories = directoriesBetween(options.cwd, path)
  return (
    directories.some((directory) => isLeftOut(directory, true, options)) || isLeftOut(path, false, options)
  )
}
