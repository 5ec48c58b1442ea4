import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SiteInChromium } from './site-in-chromium.ts'

const docs = fileURLToPath(new URL('../', import.meta.url))
const vitepress = dirname(createRequire(import.meta.url).resolve('vitepress/package.json'))
const base = '/sspi/docs/'

let folder: string
let site: SiteInChromium

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await promisify(execFile)(
    process.execPath,
    [join(vitepress, 'bin', 'vitepress.js'), 'build', docs, '--outDir', folder],
    { env: { ...process.env, SITE_BASE: base } },
  )
  site = await SiteInChromium.start(folder, base)
}, 300_000)

afterEach(() => site.closeWindows())

afterAll(async () => {
  await site.stop()
  await rm(folder, { recursive: true })
})

/** What a page asked for in vain, from now on. */
function failuresOf(page: Page): string[] {
  const failures: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${String(response.status())} ${response.url()}`)
  })
  page.on('requestfailed', (request) => failures.push(request.url()))
  return failures
}

describe(`the site below ${base}`, () => {
  it.each([
    '',
    'status/',
    'status/SEC_E_INVALID_TOKEN',
    'rules/no-magic-status',
    'transforms/text-to-constants',
    'guide/architecture',
    'performance',
    'playground/',
  ])('/%s: finds all that it asks for', async (address) => {
    const page = await site.open('404')
    const failures = failuresOf(page)
    await page.goto(site.addressOf(address), { waitUntil: 'networkidle' })
    await page.locator('h1').first().waitFor()
    expect(failures).toEqual([])
  })

  it('has links that lead to its other pages', async () => {
    const page = await site.open('')
    const failures = failuresOf(page)
    await page.locator('.VPNavBar').getByRole('link', { name: 'Codes', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'All status codes' }).waitFor()
    await page.locator('tbody').getByRole('link', { name: 'SEC_E_LOGON_DENIED' }).click()
    await page.getByRole('heading', { level: 1, name: 'SEC_E_LOGON_DENIED' }).waitFor()
    expect(page.url()).toBe(site.addressOf('status/SEC_E_LOGON_DENIED'))
    expect(failures).toEqual([])
  })

  it.each([true, false])(
    'has a field on its first page that leads to the table, scripts: %s',
    async (scripts) => {
      const page = await site.open('', { javaScriptEnabled: scripts })
      await page.getByLabel('Code or error text').fill('0x80090308')
      await page.getByRole('button', { name: 'Look up' }).click()
      await page.getByRole('heading', { level: 1, name: 'All status codes' }).waitFor()
      const { origin, pathname } = new URL(page.url())
      expect(origin + pathname).toBe(site.addressOf('status/'))
      if (scripts) await page.getByText('1 of 96 names').waitFor()
    },
  )

  it('has tools that run in a thread of their own', async () => {
    const page = await site.open('404')
    const failures = failuresOf(page)
    await page.goto(site.addressOf('playground/'))
    await page.getByText(/^\d+ reports?$/u).waitFor()
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringContaining(site.addressOf('assets/')),
    ])
    expect(failures).toEqual([])
  })

  it('has a search that leads to them', async () => {
    const page = await site.open('guide/')
    await page.keyboard.press('Control+k')
    await page.locator('#localsearch-input').fill('0x80090308')
    await page.locator('#localsearch-list a').first().click()
    await page.getByRole('heading', { level: 1, name: 'SEC_E_INVALID_TOKEN' }).waitFor()
    expect(page.url()).toContain(site.addressOf('status/SEC_E_INVALID_TOKEN'))
  })
})
