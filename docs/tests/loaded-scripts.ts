import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const LOADED =
  "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))"

/** The addresses of the scripts that a page and its threads have loaded by now. */
export async function loadedScripts(page: Page): Promise<string[]> {
  const threads = page.workers()
  const ofThreads = await Promise.all(threads.map((thread) => thread.evaluate<string[]>(LOADED)))
  const ofPage = await page.evaluate<string[]>(LOADED)
  const loaded = [...new Set([...ofPage, ...threads.map((thread) => thread.url()), ...ofThreads.flat()])]
  expect(loaded.length).toBeGreaterThan(1)
  return loaded
}

/** Their bytes, gzipped. */
export async function gzippedLength(scripts: readonly string[]): Promise<number> {
  const bodies = await Promise.all(
    scripts.map(async (script) => Buffer.from(await (await fetch(script)).arrayBuffer())),
  )
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

/** What the files are called that hold the editor, the linter with the plugin, the codemod and TypeScript. */
const HEAVY = ['code-editor', 'checking-worker', 'plan-source', 'typescript-support'] as const

/** Which of the large files a page has loaded by now. */
export async function heavyScripts(page: Page): Promise<string[]> {
  const loaded = await loadedScripts(page)
  return HEAVY.filter((name) => loaded.some((script) => new RegExp(`/${name}[.-]`, 'u').test(script)))
}
