import { extname } from 'node:path'

/** Endings of the files that are read, without the dot. */
export const sourceExtensions: readonly string[] = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx']

/** Whether a file's name ends like a JavaScript or TypeScript source; case counts, as it does to Node. */
export function isSourceFile(name: string): boolean {
  return sourceExtensions.includes(extname(name).slice(1))
}
