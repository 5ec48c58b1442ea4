import { relative, resolve, sep } from 'node:path'
import { isFileSpecifier } from 'sspi-analysis'

/** The way from a folder to a file, as an import writes it: `./codes.js`, `../lib/codes.js`. */
export function wayTo(file: string, directory: string): string {
  const path = relative(directory, file).split(sep).join('/')
  return isFileSpecifier(path) ? path : `./${path}`
}

/** The import source as it is written in a file of `directory`; that of a file is relative to `cwd`. */
export function importSourceFrom(from: string, cwd: string, directory: string): string {
  return isFileSpecifier(from) ? wayTo(resolve(cwd, from.replaceAll('\\', '/')), directory) : from
}
