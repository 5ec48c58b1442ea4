import { relative, resolve, sep } from 'node:path'

/** The import source as it is written in a file of `directory`; one that starts with a dot is a file relative to `cwd`. */
export function importSourceFrom(from: string, cwd: string, directory: string): string {
  const startsWithDot = /^\.\.?(?:\/|$)/u
  if (!startsWithDot.test(from)) return from
  const path = relative(directory, resolve(cwd, from)).split(sep).join('/')
  return startsWithDot.test(path) ? path : `./${path}`
}
