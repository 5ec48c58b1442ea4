import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Makes links to the documentation site; its address stands in the root package.json alone. */
export async function siteLinks(root: string): Promise<(page: string) => string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { homepage: string }
  return (page) => new URL(page, `${manifest.homepage}/`).href
}
