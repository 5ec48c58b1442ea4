/** The playground, and what a visitor does and sees there. */
import type { Locator, Page } from 'playwright-core'
import { settled, type SiteInChromium } from './site-in-chromium.ts'

type Options = Parameters<SiteInChromium['open']>[1]

/** The playground, once it has said what there is to say about its source. */
export async function openPlayground(
  site: SiteInChromium,
  options: Options = {},
  fragment = '',
): Promise<Page> {
  const page = await site.open(`playground/${fragment}`, options)
  await settled(page)
  return page
}

export function editor(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Source' })
}

export async function type(page: Page, source: string): Promise<void> {
  await editor(page).fill(source)
}

/** The lines that the editor shows. */
export async function sourceOf(page: Page): Promise<string> {
  return (await page.locator('.editor-pane .cm-line').allTextContents()).join('\n')
}

export async function reportedRules(page: Page): Promise<string[]> {
  return page.locator('.report-list li > code').allTextContents()
}

export const magic = 'if (rc === 0x80090308) stop()'
