import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { textOf } from './generated-files.ts'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'

const folders = ['docs/guide', 'docs']

/** The README's list of pages that are about no single rule or transform, by their titles. */
export async function guideIndexFiles(root: string): Promise<GeneratedFiles> {
  const lines = await Promise.all(folders.map((folder) => linksTo(root, folder)))
  return pagesWithSections(root, [['README.md', { guides: lines.flat().join('\n') }]])
}

async function linksTo(root: string, folder: string): Promise<string[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.md')).sort()
  return Promise.all(
    names.map(async (name) => `- [${await titleOf(root, `${folder}/${name}`)}](${folder}/${name})`),
  )
}

/** @throws {Error} where the page has no heading. */
async function titleOf(root: string, path: string): Promise<string> {
  const title = /^# (.+)$/mu.exec((await textOf(join(root, path))) ?? '')?.[1]
  if (title === undefined) throw new Error(`${path} has no heading.`)
  return title
}
