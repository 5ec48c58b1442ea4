import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { base } from '../.vitepress/site-base.ts'
import { siteFolder } from './site-in-chromium.ts'

export interface BuiltPage {
  /** Where a reader sees it. */
  address: URL
  html: string
}

/** Stands for whatever host serves the site. */
export const host = 'http://site.example'

export async function readBuiltPages(): Promise<BuiltPage[]> {
  const entries = await readdir(siteFolder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  return Promise.all(files.map((entry) => pageAt(join(entry.parentPath, entry.name))))
}

async function pageAt(file: string): Promise<BuiltPage> {
  const path = relative(siteFolder, file).split(sep).join('/')
  const address = new URL(base + path.replace(/(?:(^|\/)index)?\.html$/u, '$1'), host)
  return { address, html: await readFile(file, 'utf8') }
}
