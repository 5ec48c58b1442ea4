import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { editor, magic, openPlayground, sourceOf, type } from './playground-page.ts'
import { SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

describe('the link of the playground', () => {
  const permissions = ['clipboard-read', 'clipboard-write']

  it('opens with all that was chosen, in another browser', async () => {
    const page = await openPlayground(site, { permissions })
    await type(page, 'const failed: number = 0x8009030c\nexport {}')
    await page.getByLabel('Parser').selectOption('TypeScript')
    await page.getByLabel('Configuration').selectOption('strict')
    await page.getByText('Rules, options and settings').click()
    await page.getByRole('checkbox', { name: 'no-obsolete-status' }).uncheck()
    await page.getByLabel('Settings').fill('{"module":"our-codes"}')
    await page.getByLabel('text-to-constants').check()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Copied', { exact: true }).waitFor()
    const link = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(link).toBe(page.url())
    await type(page, magic)
    await page.getByText('Copied', { exact: true }).waitFor({ state: 'detached' })

    const other = await openPlayground(site, {}, new URL(link).hash)
    await other.getByText('Rules, options and settings').click()
    expect(await sourceOf(other)).toBe('const failed: number = 0x8009030c\nexport {}')
    expect(await other.getByLabel('Parser').inputValue()).toBe('typescript')
    expect(await other.getByRole('checkbox', { name: 'no-obsolete-status' }).isChecked()).toBe(false)
    expect(await other.getByLabel('Options of no-unhandled-informational-status').inputValue()).toContain(
      'all',
    )
    expect(await other.getByLabel('Settings').inputValue()).toBe('{"module":"our-codes"}')
    expect(await other.getByLabel('text-to-constants').isChecked()).toBe(true)
  })

  it('is written twice a second at most, however fast somebody types, and is copied as it is now', async () => {
    const page = await openPlayground(site, { permissions })
    await page.evaluate(`
      window.writes = 0
      const { replaceState } = history
      history.replaceState = (...all) => {
        window.writes += 1
        replaceState.apply(history, all)
      }
      window.begin = performance.now()`)
    await type(page, magic)
    await editor(page).pressSequentially(' // every letter is a change of the source'.repeat(3))
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Copied', { exact: true }).waitFor()
    const link = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(link).toBe(page.url())
    const { writes, elapsed } = await page.evaluate<{ writes: number; elapsed: number }>(
      '({ writes, elapsed: performance.now() - begin })',
    )
    expect(writes).toBeGreaterThan(0)
    // The first one and that of the copy come without waiting.
    expect(writes).toBeLessThanOrEqual(elapsed / 500 + 2)
    const other = await openPlayground(site, {}, new URL(link).hash)
    expect(await sourceOf(other)).toBe(await sourceOf(page))
  })

  it.each(['#state=', '#state=abc', '#state=%'])('is said to be damaged: %s', async (fragment) => {
    const page = await openPlayground(site, {}, fragment)
    expect(await page.getByRole('alert').innerText()).toMatch(/^This link is damaged: .*\.$/u)
    expect(await sourceOf(page)).toContain('InitializeSecurityContextW')
    await type(page, magic)
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })

  it.each(['Playground', 'Skip to content'])('is still there after the link "%s"', async (name) => {
    const page = await openPlayground(site)
    await type(page, magic)
    await page.waitForURL(/#state=/u)
    await page.getByRole('link', { name, exact: true }).first().press('Enter')
    await page.waitForURL(/#state=/u)
    await page.reload()
    await page.getByText('1 report', { exact: true }).waitFor()
    expect(await sourceOf(page)).toBe(magic)
  })

  it('is none where a fragment names a place in the page', async () => {
    const page = await openPlayground(site, {}, '#playground')
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})
