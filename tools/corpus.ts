import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { readCorpusMarks, type MarkedSource } from './corpus-marks.ts'
import { ruleConfigs } from './judge-source.ts'

export const corpusSets = ['open', 'held-out'] as const

export type CorpusSet = (typeof corpusSets)[number]

export interface CorpusSource extends MarkedSource {
  /** Relative to the root of the repository, with `/`. */
  path: string
}

/** @throws {Error} for a malformed mark. */
export async function readCorpus(root: string, set: CorpusSet): Promise<CorpusSource[]> {
  const folder = join(root, 'packages/sspi-analysis/tests/corpus', set)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const rules = new Set(ruleConfigs.keys())
  return Promise.all(
    files.sort().map(async (file) => {
      const path = relative(root, file).replaceAll(sep, '/')
      return { path, ...readCorpusMarks(await readFile(file, 'utf8'), path, rules) }
    }),
  )
}
