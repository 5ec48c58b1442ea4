import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { textOf } from './generated-files.ts'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections, type Sections } from './marked-sections.ts'

const folder = 'docs/guide'

/** A section whose name is a file of `integration/` or a part of one, as `integration/eslint-9/eslint.config.js`. */
const beginsWithFile = /<!-- begin generated: (integration\/\S+) -->/gu

/** The guides, with the files that the integration tests run where a page asks for them. */
export async function testedSetupFiles(root: string): Promise<GeneratedFiles> {
  const names = (await readdir(join(root, folder), { recursive: true })).filter((name) =>
    name.endsWith('.md'),
  )
  const pages = names.sort().map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  const sections = await Promise.all(pages.map(async (page) => [page, await sectionsOf(root, page)] as const))
  return pagesWithSections(
    root,
    sections.filter(([, ofPage]) => Object.keys(ofPage).length > 0),
  )
}

/** @throws {Error} where a page names a file that is not there. */
async function sectionsOf(root: string, page: string): Promise<Sections> {
  const files = [...((await textOf(join(root, page))) ?? '').matchAll(beginsWithFile)].flatMap(
    (match) => match[1] ?? [],
  )
  const entries = files.map(async (file) => {
    const text = await textOf(join(root, file))
    if (text === undefined) throw new Error(`${page} shows ${file}, which does not exist.`)
    return [file, `\`\`\`${languageOf(file)}\n${text.trimEnd()}\n\`\`\``] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

function languageOf(file: string): string {
  return extname(file).slice(1) || 'text'
}
