/** The built site, served below its path and opened in a real browser. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from '../../integration/tests/chromium.ts'
import { StaticServer } from '../../integration/tests/static-server.ts'
import { base } from '../.vitepress/site-base.ts'

export const siteFolder = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url))

export class SiteInChromium {
  private readonly server: StaticServer
  private readonly browser: Browser
  private readonly root: URL

  private constructor(server: StaticServer, browser: Browser, path: string) {
    this.server = server
    this.browser = browser
    this.root = new URL(path, server.address)
  }

  /**
   * @param folder where the site was built, for `path`
   * @throws {Error} where it was not
   */
  static async start(folder = siteFolder, path = base): Promise<SiteInChromium> {
    if (!existsSync(folder)) throw new Error('The site is not built: run `pnpm test:site`.')
    const server = await StaticServer.listen(folder, path)
    return new SiteInChromium(server, await launchChromium(), path)
  }

  /** @param page relative to the site, such as `status/SEC_E_OK` */
  addressOf(page: string): string {
    return new URL(page, this.root).href
  }

  /** A page in a window of its own, once Vue runs; `options` as Playwright has them. */
  async open(page: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext(options)
    const opened = await context.newPage()
    await opened.goto(this.addressOf(page), { waitUntil: 'networkidle' })
    return opened
  }

  /** Closes the windows: what runs in them takes its time from the next ones. */
  async closeWindows(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()))
  }

  async stop(): Promise<void> {
    await this.browser.close()
    this.server.close()
  }
}

/** Waits until nothing on a page says that it is still being made. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction("document.querySelector('[aria-busy=true]') === null")
}
