import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { openExample } from './live-example-page.ts'
import { gzippedLength, heavyScripts, loadedScripts } from './loaded-scripts.ts'
import { SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

describe('an example on the page of a rule', () => {
  it('runs where it stands, and its suggestion applies', async () => {
    const page = await site.open('rules/no-magic-status')
    const opened = await openExample(page, "error.code === '0x8009030C'")
    await opened.getByText('is SEC_E_LOGON_DENIED').waitFor()
    await opened.getByRole('textbox', { name: 'Example' }).fill('if (rc === 0x80090308) stop()\nexport {}')
    await opened.getByRole('button', { name: 'Import SEC_E_INVALID_TOKEN' }).click()
    await opened.getByText('Nothing to report.').waitFor()
  })

  it('begins with the keyboard in its editor, which its button gets back', async () => {
    const page = await site.open('rules/no-magic-status')
    const button = page.getByRole('button', { name: 'Try it' }).first()
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator('.cm-content:focus').waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    await button.waitFor()
    expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true)
  })

  it.each([
    ['rules/no-magic-status', 'status !== 0', 'SEC_E_OK'],
    ['rules/no-magic-status', 'outcome === 0x90312', 'SEC_I_CONTINUE_NEEDED'],
    ['rules/no-magic-status', 'type Denied', 'SEC_E_LOGON_DENIED'],
    ['rules/no-mixed-signedness', 'addon.InitializeSecurityContextW', 'settings.sspi.representation'],
  ])('on /%s runs with its language, options and settings: %s', async (address, text, said) => {
    const page = await site.open(address)
    const opened = await openExample(page, text)
    expect(await opened.locator('.report-list').innerText()).toContain(said)
  })

  it('has nothing to report where it is correct', async () => {
    const page = await site.open('rules/no-magic-status')
    const opened = await openExample(page, 'const invalidToken = 0x80090308')
    await opened.getByText('Nothing to report.').waitFor()
  })

  it('opens in the playground as it is', async () => {
    const page = await site.open('rules/no-magic-status')
    const opened = await openExample(page, 'status !== 0')
    await opened.getByRole('link', { name: 'Open in the playground' }).click()
    await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor()
    await page.getByText('1 report', { exact: true }).waitFor()
    await page.getByText('Rules, options and settings').click()
    expect(await page.getByLabel('Options of no-magic-status').inputValue()).toBe('{"checkZero":true}')
    expect(await page.getByRole('checkbox', { name: 'no-obsolete-status' }).isChecked()).toBe(false)
  })

  it.each(['light', 'dark'] as const)('has nothing for axe to find fault with, %s', async (colorScheme) => {
    const page = await site.open('rules/no-magic-status', { colorScheme, reducedMotion: 'reduce' })
    await openExample(page, "error.code === '0x8009030C'")
    expect(await axeFaults(page)).toEqual([])
  })

  it('is no wider than a screen of 360 pixels', async () => {
    const page = await site.open('rules/no-magic-status', { viewport: { width: 360, height: 740 } })
    await openExample(page, 'throw new Error')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })

  it('loads the editor and the plugin when it is asked to, and neither the codemod nor TypeScript', async () => {
    const page = await site.open('rules/no-magic-status')
    const before = await loadedScripts(page)
    expect(await heavyScripts(page)).toEqual([])
    await openExample(page, 'throw new Error')
    expect(await heavyScripts(page)).toEqual(['code-editor', 'checking-worker'])
    expect(
      (await gzippedLength(await loadedScripts(page))) - (await gzippedLength(before)),
    ).toBeLessThanOrEqual(450_000)
  })

  it('is read without JavaScript, and shows no button that could do nothing', async () => {
    const page = await site.open('rules/no-magic-status', { javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toContain('if (rc === 0x80090308)')
    expect(await page.getByText('Try it').count()).toBe(0)
  })
})

describe('an example that is a configuration or a command', () => {
  it('has no button', async () => {
    const page = await site.open('rules/no-mixed-signedness')
    const fences = await page.locator("div[class*='language-']").count()
    const buttons = await page.getByRole('button', { name: 'Try it' }).count()
    expect({ fences, buttons }).toEqual({ fences: 13, buttons: 8 })
  })
})
