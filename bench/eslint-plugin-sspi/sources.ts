import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publishedPackage, sourceFilesIn } from '../../tools/published-packages.ts'

export interface Source {
  path: string
  text: string
}

/** Packages whose code has nothing to do with SSPI. */
const FOREIGN = ['date-fns', 'effect', 'hono', 'lodash', 'rxjs', 'three', 'zod', '@react-spectrum/s2']
const LONGEST_FILE = 200_000

const corpus = fileURLToPath(new URL('../../packages/sspi-analysis/tests/corpus/', import.meta.url))

/** At most so many files of published packages; every package has its part, also of a few. */
export async function foreignSources(most: number): Promise<Source[]> {
  const folders = await Promise.all(FOREIGN.map((name) => publishedPackage(name)))
  const paths = await Promise.all(
    folders.map(async (folder) => (await sourceFilesIn(folder)).map((file) => join(folder, file))),
  )
  const all = paths.flat()
  const step = Math.max(1, all.length / most)
  const chosen = Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)])
  return chosen
    .flatMap((path) => (path === undefined ? [] : [{ path, text: readFileSync(path, 'utf8') }]))
    .filter(({ text }) => text.length <= LONGEST_FILE)
}

/** Our own small sources in the styles of public code that deals with SSPI. */
export function denseSources(): Source[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/u.test(file))
    .map((file) => ({ path: file, text: readFileSync(join(corpus, file), 'utf8') }))
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
