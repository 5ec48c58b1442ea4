/** Endings of the files that are read, without the dot. */
export const sourceExtensions: readonly string[] = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx']

const known = new Set(sourceExtensions)

/** Whether a file's name ends like a JavaScript or TypeScript source; case counts, as it does to Node. */
export function isSourceFile(name: string): boolean {
  const dot = name.lastIndexOf('.')
  return dot > 0 && known.has(name.slice(dot + 1))
}
