import { join } from 'node:path'
import { formatted, textOf } from './generated-files.ts'
import type { GeneratedFiles } from './generated-files.ts'

/** Name of a section → markdown that belongs between its markers. */
export type Sections = Record<string, string>

/**
 * Pages with their generated sections filled in and everything else as it was.
 * @throws {Error} where a page or a marker is missing; the message says what to add.
 */
export async function pagesWithSections(
  root: string,
  pages: Iterable<readonly [path: string, sections: Sections]>,
): Promise<GeneratedFiles> {
  const files: GeneratedFiles = new Map()
  for (const [path, sections] of pages) files.set(path, await pageWithSections(root, path, sections))
  return files
}

async function pageWithSections(root: string, path: string, sections: Sections): Promise<string> {
  let page = await textOf(join(root, path))
  if (page === undefined)
    throw new Error(`${path} is missing. It needs these lines:\n${allMarkers(sections)}`)
  for (const [name, content] of Object.entries(sections)) page = withSection(page, path, name, content)
  return formatted(root, path, page)
}

function withSection(page: string, path: string, name: string, content: string): string {
  const { begin, end } = markers(name)
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from === -1 || to < from) {
    throw new Error(`${path} has no place for the generated ${name}. Add these lines:\n${begin}\n${end}`)
  }
  return `${page.slice(0, from)}${begin}\n\n${content}\n\n${page.slice(to)}`
}

function markers(name: string): { begin: string; end: string } {
  return { begin: `<!-- begin generated: ${name} -->`, end: `<!-- end generated: ${name} -->` }
}

function allMarkers(sections: Sections): string {
  return Object.keys(sections)
    .map((name) => Object.values(markers(name)).join('\n'))
    .join('\n')
}
