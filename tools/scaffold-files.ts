import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatted, writeStaleFiles } from './generated-files.ts'
import type { GeneratedFiles } from './generated-files.ts'

/** What a scaffold writes for one name. All paths are relative to the repository, with `/`. */
export interface Scaffold {
  /** Each new file, and the template that it is made from. */
  templates: Readonly<Record<string, string>>
  /** What stands in the templates for something else: `__NAME__`. */
  words: Readonly<Record<string, string>>
  /** Files that list what there is, and how each is continued; it stays the same where there is no list. */
  lists: Readonly<Record<string, (text: string) => string>>
  /** What derives from the new files when they are there. */
  derive: (root: string) => Promise<GeneratedFiles[]>
}

/** The first of the new files that exists. */
export function takenFileOf(root: string, { templates }: Pick<Scaffold, 'templates'>): string | undefined {
  return Object.keys(templates).find((path) => existsSync(join(root, path)))
}

/**
 * Writes the new files, continues the lists, then writes all that derives; where that fails, nothing is left of it.
 * @returns the paths of what was written
 */
export async function writeScaffold(root: string, scaffold: Scaffold): Promise<string[]> {
  const files = await filledTemplates(root, scaffold)
  const lists = await continuedLists(root, scaffold)
  const undo: (() => Promise<void>)[] = []
  const written: string[] = []
  try {
    for (const [path, content] of files) {
      const folder = await mkdir(dirname(join(root, path)), { recursive: true })
      if (folder !== undefined) undo.push(() => rm(folder, { recursive: true }))
      await writeFile(join(root, path), content, { flag: 'wx' })
      undo.push(() => rm(join(root, path)))
      written.push(path)
    }
    for (const { path, before, after } of lists) {
      undo.push(() => writeFile(join(root, path), before))
      await writeFile(join(root, path), after)
      written.push(path)
    }
    const derived = await scaffold.derive(root)
    const updated = await writeStaleFiles(root, new Map(derived.flatMap((each) => [...each])))
    return [...new Set([...written, ...updated])]
  } catch (error) {
    for (const undoOne of undo.reverse()) await undoOne()
    throw error
  }
}

async function filledTemplates(root: string, { templates, words }: Scaffold): Promise<GeneratedFiles> {
  const files: GeneratedFiles = new Map()
  for (const [path, template] of Object.entries(templates)) {
    let text = await readFile(join(root, template), 'utf8')
    for (const [word, replacement] of Object.entries(words)) text = text.replaceAll(word, replacement)
    files.set(path, await formatted(root, path, text))
  }
  return files
}

interface ContinuedList {
  path: string
  before: string
  after: string
}

async function continuedLists(root: string, { lists }: Scaffold): Promise<ContinuedList[]> {
  return Promise.all(
    Object.entries(lists).map(async ([path, continued]) => {
      const before = await readFile(join(root, path), 'utf8')
      const after = continued(before)
      if (after === before) throw new Error(`${path} has no list that can be continued`)
      return { path, before, after: await formatted(root, path, after) }
    }),
  )
}
