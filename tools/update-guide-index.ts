import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'
import { titleOf } from './page-title.ts'

const folders = ['docs/guide', 'docs']

/** The README's list of pages that are about no single rule or transform, by their titles. */
export async function guideIndexFiles(root: string): Promise<GeneratedFiles> {
  const lines = await Promise.all(folders.map((folder) => linksTo(root, folder)))
  return pagesWithSections(root, [['README.md', { guides: lines.flat().join('\n') }]])
}

async function linksTo(root: string, folder: string): Promise<string[]> {
  const files = await readdir(join(root, folder))
  const names = files.filter((name) => name.endsWith('.md') && name !== 'index.md').sort()
  return Promise.all(
    names.map(async (name) => `- [${await titleOf(root, `${folder}/${name}`)}](${folder}/${name})`),
  )
}
