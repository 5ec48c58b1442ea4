import { relative, resolve, sep } from 'node:path'
import { isFileSpecifier } from 'sspi-analysis'

/** The import source as it is written in a file of `directory`; that of a file is relative to `cwd`. */
export function importSourceFrom(from: string, cwd: string, directory: string): string {
  if (!isFileSpecifier(from)) return from
  const path = relative(directory, resolve(cwd, from.replaceAll('\\', '/')))
    .split(sep)
    .join('/')
  return isFileSpecifier(path) ? path : `./${path}`
}
