import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DefaultTheme } from 'vitepress'

const docs = fileURLToPath(new URL('../', import.meta.url))

/**
 * The pages of a folder by their titles, without its index.
 *
 * @param folder relative to `docs`; empty for the pages in `docs` itself
 * @throws {Error} for a page without a heading
 */
export function pagesOf(folder: string): DefaultTheme.SidebarItem[] {
  const path = folder === '' ? '' : `${folder}/`
  const names = readdirSync(docs + path).filter((name) => name.endsWith('.md') && name !== 'index.md')
  return names.sort().map((name) => ({
    text: titleOf(path + name),
    link: `/${path}${name.slice(0, -'.md'.length)}`,
  }))
}

function titleOf(page: string): string {
  const title = /^# (.+)$/mu.exec(readFileSync(docs + page, 'utf8'))?.[1]
  if (title === undefined) throw new Error(`docs/${page} has no heading.`)
  return title
}
