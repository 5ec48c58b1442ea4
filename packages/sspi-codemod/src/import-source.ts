import { dirname, relative, resolve, sep } from 'node:path'
import { isFileSpecifier } from 'sspi-analysis'
import { findConstantsFile } from './vendor/find-constants-file.ts'
import { isTypeScript } from './vendor/vendored-module.ts'

/** The way from a folder to a file, as an import writes it: `./codes.js`, `../lib/codes.js`. */
export function wayTo(file: string, directory: string): string {
  const path = relative(directory, file).split(sep).join('/')
  return isFileSpecifier(path) ? path : `./${path}`
}

/**
 * The import source for the file at an absolute path: one that names a file is relative to `cwd`, and becomes the way to
 * that file. JavaScript may import what TypeScript compiles to, and then the way is the one that was given.
 */
export function importSourceFrom(from: string, cwd: string, importing: string): string {
  if (!isFileSpecifier(from)) return from
  const named = resolve(cwd, from.replaceAll('\\', '/'))
  const file = findConstantsFile(from, cwd) ?? named
  const isMeant = isTypeScript(importing) || !isTypeScript(file)
  return wayTo(isMeant ? file : named, dirname(importing))
}
