import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../../', import.meta.url))

const notOurs = new Set(['.git', 'node_modules', 'dist', 'coverage', '.cache'])

/** Every file of the repository, relative to its root and with `/`, less what is installed or built. */
export async function repositoryFiles(folder = ''): Promise<string[]> {
  const entries = await readdir(join(repository, folder), { withFileTypes: true })
  const files = entries
    .filter((entry) => !notOurs.has(entry.name))
    .map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? repositoryFiles(path) : [path]
    })
  return (await Promise.all(files)).flat()
}
