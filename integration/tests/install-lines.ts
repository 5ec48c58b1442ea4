import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The names of the packages in each `npm install` of a page of the guide. */
export async function installLinesOf(page: string): Promise<string[][]> {
  const file = fileURLToPath(new URL(`../../docs/guide/${page}.md`, import.meta.url))
  const lines = (await readFile(file, 'utf8')).matchAll(/^npm install(?: --save-dev)? (.+)$/gmu)
  return [...lines].map(([, names = '']) => names.split(' '))
}

/** The packages of a line at exact versions; undefined where one of them has none. */
export function pinned(
  names: readonly string[],
  versions: Readonly<Partial<Record<string, string>>>,
): string[] | undefined {
  const specifiers = names.flatMap((name) => {
    const version = versions[name]
    return version === undefined ? [] : [`${name}@${version}`]
  })
  return specifiers.length === names.length ? specifiers : undefined
}
