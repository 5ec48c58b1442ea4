import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { openExample } from './live-example-page.ts'
import { gzippedLength, heavyScripts, loadedScripts } from './loaded-scripts.ts'
import { sourceOf } from './playground-page.ts'
import { SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

describe('an example on the page of a transform', () => {
  it('runs where it stands, and follows what is typed', async () => {
    const page = await site.open('transforms/literals-to-constants')
    const opened = await openExample(page, "require('koffi')")
    await opened.getByText('It changes 2 places.').waitFor()
    await opened.getByLabel('Patch').getByText("+  if (rc === SEC_E_LOGON_DENIED) return 'denied'").waitFor()
    expect(await opened.getByLabel('Patch').innerText()).not.toContain('No newline')
    await opened
      .getByRole('textbox', { name: 'Example' })
      .fill('import "a"\nif (rc === 0x80090308) stop()\ndelete a[0x80090308 /* why */ | 0]')
    await opened.getByText('It changes 1 place').waitFor()
    await opened.getByLabel('Patch').getByText('+if (rc === SEC_E_INVALID_TOKEN) stop()').waitFor()
  })

  it('stands in the place of both its codes, and gives them back', async () => {
    const page = await site.open('transforms/literals-to-constants')
    const texts = () => page.locator('main pre code').allTextContents()
    const before = await texts()
    const opened = await openExample(page, "require('koffi')")
    expect(await texts()).toEqual(before.filter((text) => !text.includes('koffi')))
    await opened.getByRole('button', { name: 'Close' }).click()
    await page.locator('.cm-editor').waitFor({ state: 'detached' })
    expect(await texts()).toEqual(before)
  })

  it('says what is left alone, and why', async () => {
    const page = await site.open('transforms/text-to-constants')
    const opened = await openExample(page, "'0x8009030c'")
    await opened.getByText('It changes nothing and leaves 1 place alone.').waitFor()
    expect(await opened.getByLabel('What it leaves alone').innerText()).toBe(
      "Line 3: '0x8009030c' (lower-case-hex). The hex constants have upper-case digits.",
    )
  })

  it.each([
    ['transforms/literals-to-constants', 'export type Refused', '+export type Refused = typeof'],
    ['transforms/text-to-constants', "require('node-expose-sspi')", '`0x${SEC_E_LOGON_DENIED}`'],
    ['transforms/local-constants-to-imports', 'enum Status', '-enum Status {'],
  ])('on /%s runs with its transform and its language: %s', async (address, text, expected) => {
    const page = await site.open(address)
    const opened = await openExample(page, text)
    expect(await opened.getByLabel('Patch').innerText()).toContain(expected)
  })

  it('takes the output into the editor', async () => {
    const page = await site.open('transforms/literals-to-constants')
    const opened = await openExample(page, "require('koffi')")
    await opened.getByRole('button', { name: 'Take its output' }).click()
    await opened.getByText('It changes nothing.').waitFor()
    expect(await sourceOf(page)).toContain('if (rc === SEC_E_LOGON_DENIED)')
  })

  it('says once where and why it cannot be read', async () => {
    const page = await site.open('transforms/literals-to-constants')
    const opened = await openExample(page, "require('koffi')")
    await opened.getByRole('textbox', { name: 'Example' }).fill('if (rc === 0x80090308')
    await opened.getByText(/Parsing error: /u).waitFor()
    expect(await opened.locator('.live-result').innerText()).toMatch(
      /^\s*Line 1, column 22\s+Parsing error: .*$/u,
    )
  })

  it('opens in the playground with its transform', async () => {
    const page = await site.open('transforms/text-to-constants')
    const opened = await openExample(page, "require('node-expose-sspi')")
    await opened.getByRole('link', { name: 'Open in the playground' }).click()
    await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor()
    await page.getByLabel('Patch').getByText('`0x${SEC_E_LOGON_DENIED}`').first().waitFor()
    expect(await page.getByLabel('text-to-constants').isChecked()).toBe(true)
    expect(await page.getByLabel('literals-to-constants').isChecked()).toBe(false)
    expect(await page.getByLabel('Configuration').inputValue()).toBe('recommended')
  })

  it.each(['light', 'dark'] as const)('has nothing for axe to find fault with, %s', async (colorScheme) => {
    const page = await site.open('transforms/text-to-constants', { colorScheme, reducedMotion: 'reduce' })
    await openExample(page, "require('node-expose-sspi')")
    await openExample(page, "'0x8009030c'")
    expect(await axeFaults(page)).toEqual([])
  })

  it('is no wider than a screen of 360 pixels', async () => {
    const page = await site.open('transforms/text-to-constants', { viewport: { width: 360, height: 740 } })
    await openExample(page, "require('node-expose-sspi')")
    await openExample(page, "'0x8009030c'")
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })

  it('loads what runs it when it is asked to, and not TypeScript', async () => {
    const page = await site.open('transforms/literals-to-constants')
    const before = await loadedScripts(page)
    expect(await heavyScripts(page)).toEqual([])
    await openExample(page, "require('koffi')")
    expect(await heavyScripts(page)).toEqual(['code-editor', 'checking-worker', 'plan-source'])
    expect(
      (await gzippedLength(await loadedScripts(page))) - (await gzippedLength(before)),
    ).toBeLessThanOrEqual(500_000)
  })

  it('is read without JavaScript, both before and after', async () => {
    const page = await site.open('transforms/literals-to-constants', { javaScriptEnabled: false })
    const text = await page.locator('main').innerText()
    for (const part of ['rc === -2146893044', 'rc === SEC_E_LOGON_DENIED']) expect(text).toContain(part)
    expect(await page.getByText('Try it').count()).toBe(0)
  })
})
