import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Source {
  path: string
  text: string
}

/** Writes sources into a folder, each under its number and its own extension, and returns those names. */
export function writeSources(folder: string, sources: readonly Source[]): Promise<string[]> {
  return Promise.all(
    sources.map(async ({ path, text }, index) => {
      const name = `${index}.${path.split('.').at(-1) ?? 'js'}`
      await writeFile(join(folder, name), text)
      return name
    }),
  )
}
