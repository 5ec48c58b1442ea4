import type { Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { editor, magic, openPlayground, reportedRules, sourceOf, type } from './playground-page.ts'
import { SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

const script = /\/checking-worker-[^/]*\.js$/u

/** Keeps the thread of a page busy at each check, as a long source would, until it is let go on. */
class BusyThread {
  /** Each is a check that has begun. */
  readonly checks: Route[] = []
  private begun: (() => void)[] = []

  static async in(page: Page): Promise<BusyThread> {
    const busy = new BusyThread()
    await page.route(/\/gate$/u, (route) => {
      busy.checks.push(route)
      for (const resolve of busy.begun.splice(0)) resolve()
    })
    await page.route(script, async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      // A request that a thread waits for without doing anything else.
      const gate = `addEventListener('message', ({ data }) => {
        if (!('check' in data)) return
        const request = new XMLHttpRequest()
        request.open('GET', '/gate', false)
        request.send()
      })`
      await route.fulfill({ response, body: `${gate}\n${body}` })
    })
    return busy
  }

  async begins(count: number): Promise<void> {
    while (this.checks.length < count) await new Promise<void>((resolve) => this.begun.push(resolve))
  }

  async goesOn(): Promise<void> {
    await this.checks.at(-1)?.fulfill({ body: '' })
  }
}

describe('while a source is checked', () => {
  it('what is typed appears, and of several texts only the last one is checked', async () => {
    const page = await site.open('404')
    const busy = await BusyThread.in(page)
    await page.goto(site.addressOf('playground/'))
    await busy.begins(1)
    await busy.goesOn()
    await page.getByText(/^\d+ reports$/u).waitFor()

    await type(page, 'first()')
    await busy.begins(2)
    for (const text of ['second()', magic]) {
      await type(page, text)
      expect(await sourceOf(page)).toBe(text)
    }
    await editor(page).press('Control+End')
    await editor(page).pressSequentially(' // typed')
    expect(await sourceOf(page)).toBe(`${magic} // typed`)
    await page.getByText('Still checking…').waitFor()
    expect(busy.checks).toHaveLength(2)

    await busy.goesOn()
    await busy.begins(3)
    await busy.goesOn()
    await page.getByText('1 report', { exact: true }).waitFor()
    expect(await reportedRules(page)).toEqual(['no-magic-status'])
    expect(busy.checks).toHaveLength(3)
  })
})

describe('a thread that cannot be loaded', () => {
  it('is said in a sentence, and tried again with the next text', async () => {
    const page = await site.open('404')
    await page.route(script, (route) => route.abort())
    await page.goto(site.addressOf('playground/'))
    await page
      .getByRole('alert')
      .getByText('The tools could not run: they could not be loaded. The next change tries again.')
      .waitFor()
    await page.unroute(script)
    await type(page, magic)
    await page.getByText('1 report', { exact: true }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('fails where it cannot load what reads a language, and is tried again too', async () => {
    const page = await openPlayground(site)
    await page.route(/typescript-support/u, (route) => route.abort())
    await page.getByLabel('Parser').selectOption('TypeScript')
    await page
      .getByRole('alert')
      .getByText(/^The tools could not run: .+/u)
      .waitFor()
    await page.unroute(/typescript-support/u)
    await type(page, 'type Denied = 0x8009030c\nexport {}')
    await page.getByText('1 report', { exact: true }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('several examples on a page', () => {
  it('have one thread', async () => {
    const page = await site.open('rules/no-magic-status')
    for (const index of [0, 1]) {
      await page.getByRole('button', { name: 'Try it' }).first().click()
      await page.locator('.live-result .report-list').nth(index).waitFor()
    }
    expect(page.workers()).toHaveLength(1)
  })
})
