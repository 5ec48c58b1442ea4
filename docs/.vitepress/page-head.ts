import { lookup, toHex } from 'sspi-status'
import type { PageData } from 'vitepress'

/** Gives the page of a code, which has no front matter of its own, its description and its neighbours. */
export function describeCodePage(page: PageData): Partial<PageData> | undefined {
  const name: unknown = page.params?.['name']
  const row = typeof name === 'string' ? lookup(name) : undefined
  if (row === undefined) return undefined
  return {
    title: `${row.name} ${toHex(row.value)}`,
    description: row.meaning,
    frontmatter: { ...page.frontmatter, prev: { text: 'All codes', link: '/status/' }, next: false },
  }
}
