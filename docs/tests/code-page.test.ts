import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { statusCodes } from 'sspi-status'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { gzippedLength, loadedScripts } from './loaded-scripts.ts'
import { SiteInChromium, siteFolder } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

describe('the page of a code', () => {
  it('copies a representation by keyboard and says so', async () => {
    const page = await site.open('status/SEC_E_INVALID_TOKEN', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy -2146893048 (int32)' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('-2146893048')
  })

  it('is read without JavaScript, and shows no button that could do nothing', async () => {
    const page = await site.open('status/SEC_I_CONTINUE_NEEDED', { javaScriptEnabled: false })
    const text = await page.locator('main').innerText()
    for (const part of ['590610', '590610n', '0x00090312', 'What to do', 'AcceptSecurityContext']) {
      expect(text).toContain(part)
    }
    expect(await page.getByRole('button', { name: /^Copy/u }).count()).toBe(0)
  })

  it.each(statusCodes)('$name: is there, with what it means and what to do', async ({ name, meaning }) => {
    const html = await readFile(join(siteFolder, 'status', `${name}.html`), 'utf8')
    expect(html).toContain(meaning.replaceAll('&', '&amp;'))
    expect(html).toContain('id="what-to-do"')
  })

  it('links to the code that shares its low word', async () => {
    const page = await site.open('status/SEC_E_CONTEXT_EXPIRED')
    await page.locator('main').getByRole('link', { name: 'SEC_I_CONTEXT_EXPIRED' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'SEC_I_CONTEXT_EXPIRED' }).waitFor()
  })

  it('loads at most 15 kB of script beyond an empty page', async () => {
    const code = await scriptBytesOf('status/SEC_E_INVALID_TOKEN')
    const empty = await scriptBytesOf('404')
    expect(code - empty).toBeLessThanOrEqual(15_000)
    // An empty page of the theme as it comes has 62 kB.
    expect(code).toBeLessThanOrEqual(62_000 + 15_000)
  })
})

async function scriptBytesOf(address: string): Promise<number> {
  return gzippedLength(await loadedScripts(await site.open(address)))
}
