import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sourceExtensions } from '../run/source-extensions.ts'

/** The file that `--from` means, which may be named as it is imported: by what it compiles to, or without its ending. */
export function findConstantsFile(from: string, cwd: string): string | undefined {
  const path = resolve(cwd, from.replaceAll('\\', '/'))
  const source = path.replace(/\.(?<kind>[cm]?)jsx?$/u, '.$<kind>ts')
  const withEndings = (base: string) => sourceExtensions.map((extension) => `${base}.${extension}`)
  const names = [path, source, `${source}x`, ...withEndings(path), ...withEndings(join(path, 'index'))]
  return names.find((name) => statSync(name, { throwIfNoEntry: false })?.isFile())
}
