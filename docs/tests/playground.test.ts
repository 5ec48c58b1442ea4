import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { gzippedLength, heavyScripts, loadedScripts } from './loaded-scripts.ts'
import { editor, magic, openPlayground, reportedRules, sourceOf, type } from './playground-page.ts'
import { SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

describe('the playground', () => {
  it('shows what the rules say of the example, in a list and in the editor', async () => {
    const page = await openPlayground(site)
    expect(await reportedRules(page)).toContain('no-magic-status')
    expect(await page.locator('.cm-lintRange-error').count()).toBeGreaterThan(3)
  })

  it('follows what is typed', async () => {
    const page = await openPlayground(site)
    await type(page, magic)
    await page.getByText('1 report', { exact: true }).waitFor()
    expect(await reportedRules(page)).toEqual(['no-magic-status'])
    await type(page, 'stop()')
    await page.getByText('Nothing to report.').waitFor()
  })

  it('shows a hundred of more reports', async () => {
    const page = await openPlayground(site)
    await type(page, `${magic}\n`.repeat(101))
    await page.getByText('The first 100 of 101 reports; the editor marks all of them.').waitFor()
    expect(await reportedRules(page)).toHaveLength(100)
    await type(page, `${magic}\n`.repeat(100))
    await page.getByText('100 reports', { exact: true }).waitFor()
    expect(await page.getByText('The first 100').count()).toBe(0)
  })

  it('has no fixed source for one that cannot be read', async () => {
    const page = await openPlayground(site)
    const fixed = page.getByRole('heading', { name: 'After eslint --fix' })
    expect(await fixed.count()).toBe(1)
    await type(page, `${magic} {`)
    await page.getByText(/Parsing error/u).waitFor()
    expect(await fixed.count()).toBe(0)
  })

  it('says once why a source cannot be read', async () => {
    const page = await openPlayground(site)
    await type(page, `${magic} {`)
    await page.getByText('It cannot be read: the report says where and why.').waitFor()
    const text = await page.locator('main').innerText()
    expect(text.match(/Unexpected token/gu)).toHaveLength(1)
  })

  it('says of each rule what it does, in sight and to who listens', async () => {
    const page = await openPlayground(site)
    await page.getByText('Rules, options and settings').click()
    const box = page.getByRole('checkbox', { name: 'no-magic-status' })
    const said = 'disallow SSPI status codes that are written by value'
    await page.getByText(said).waitFor()
    const id = await box.getAttribute('aria-describedby')
    expect(await page.locator(`#${String(id)}`).innerText()).toBe(said)
  })

  it('applies a fix', async () => {
    const page = await openPlayground(site)
    await type(page, `import { SEC_E_INVALID_TOKEN } from 'sspi-status'\n${magic}`)
    await page.getByText('1 report', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Fix', exact: true }).click()
    await page.getByText('Nothing to report.').waitFor()
    expect(await sourceOf(page)).toContain('if (rc === SEC_E_INVALID_TOKEN) stop()')
  })

  it('applies a suggestion', async () => {
    const page = await openPlayground(site)
    await type(page, `${magic}\nexport {}`)
    await page.getByText('1 report', { exact: true }).waitFor()
    await page
      .getByRole('button', { name: 'Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.' })
      .click()
    await page.getByText('Nothing to report.').waitFor()
    expect(await sourceOf(page)).toContain("import { SEC_E_INVALID_TOKEN } from 'sspi-status'")
  })

  it('offers a fix in the editor too, under the pointer', async () => {
    const page = await openPlayground(site)
    await type(page, `import { SEC_E_INVALID_TOKEN } from 'sspi-status'\n${magic}`)
    await page.getByText('1 report', { exact: true }).waitFor()
    await page.locator('.cm-lintRange-error').hover()
    await page.locator('.cm-tooltip-lint').getByRole('button', { name: 'Fix' }).click()
    await page.getByText('Nothing to report.').waitFor()
  })

  it('shows the fixed source and takes it', async () => {
    const page = await openPlayground(site)
    await type(page, `import { SEC_E_INVALID_TOKEN } from 'sspi-status'\n${magic}`)
    await page.getByLabel('Fixed source').getByText('if (rc === SEC_E_INVALID_TOKEN) stop()').waitFor()
    await page.getByRole('button', { name: 'Take the fixed source' }).click()
    await page.getByText('No fix changes it.').waitFor()
  })

  it('shows what the codemod changes, with the transforms that are chosen', async () => {
    const page = await openPlayground(site)
    await type(page, "export const isBad = (e) => e.code === 0x80090308 || e.code === '0x8009030C'")
    const patch = page.getByLabel('Patch')
    await patch.getByText("+import { SEC_E_INVALID_TOKEN } from 'sspi-status'").waitFor()
    expect(await patch.innerText()).not.toContain('sspi-status/hex')
    await page.getByLabel('text-to-constants').check()
    await patch.getByText("+import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'").waitFor()
    for (const name of ['text-to-constants', 'literals-to-constants']) await page.getByLabel(name).uncheck()
    await page.getByText('What the codemod changes').waitFor({ state: 'detached' })
  })

  it('reads TypeScript, and loads what reads it only then', async () => {
    const page = await openPlayground(site)
    expect(await heavyScripts(page)).toEqual(['code-editor', 'checking-worker', 'plan-source'])
    await type(page, 'type Denied = 0x8009030c\nexport {}')
    await page.getByText(/Parsing error/u).waitFor()
    await page.getByLabel('Parser').selectOption('TypeScript')
    await page.getByLabel('Patch').getByText('+type Denied = typeof SEC_E_LOGON_DENIED').waitFor()
    expect(await reportedRules(page)).toEqual(['no-magic-status'])
    expect(await heavyScripts(page)).toContain('typescript-support')
  })

  it('says nothing of one language while it loads what reads the other', async () => {
    const page = await openPlayground(site)
    await page.route(/typescript-support/u, () => undefined)
    await page.getByLabel('Parser').selectOption('TypeScript')
    await page.getByText('Loading…').waitFor()
    expect(await reportedRules(page)).toEqual([])
    await page.getByLabel('Parser').selectOption('JavaScript')
    await page.getByText(/^\d+ reports?$/u).waitFor()
  })

  it('runs the rules that are chosen, with their options', async () => {
    const page = await openPlayground(site)
    await type(page, 'if (sspi.InitializeSecurityContextW(credential, token) !== 0) stop()')
    await page.getByText('1 report', { exact: true }).waitFor()
    await page.getByText('Rules, options and settings').click()
    await page.getByRole('checkbox', { name: 'no-unhandled-informational-status' }).uncheck()
    await page.getByText('Nothing to report.').waitFor()
    await page.getByLabel('Options of no-magic-status').fill('{"checkZero": true}')
    await page.getByText('1 report', { exact: true }).waitFor()
    expect(await reportedRules(page)).toEqual(['no-magic-status'])
    await page.getByLabel('Configuration').selectOption('strict')
    await page.getByText('3 reports', { exact: true }).waitFor()
  })

  it.each([
    ['Options of no-magic-status', '{checkZero', 'Options of no-magic-status: this is no JSON'],
    ['Options of no-magic-status', '{"zero": 1}', 'Unexpected property "zero"'],
    ['Options of no-magic-status', '{"checkZero": 1}', 'Options of no-magic-status, checkZero: Value 1'],
    ['Settings', '[]', 'Settings: JSON of an object is needed'],
    [
      'Settings',
      '{"representation": "int"}',
      'settings.sspi.representation must be "int32" or "unsigned", not "int".',
    ],
  ])('says what is wrong with %s: %s', async (label, text, said) => {
    const page = await openPlayground(site)
    await page.getByText('Rules, options and settings').click()
    await page.getByLabel(label).fill(text)
    await page.getByRole('alert').filter({ hasText: said }).waitFor()
    await page.getByLabel(label).fill('')
    await page.getByText(/^\d+ reports?$/u).waitFor()
  })
})

describe('the playground for everybody', () => {
  it.each(['light', 'dark'] as const)('has nothing for axe to find fault with, %s', async (colorScheme) => {
    const page = await openPlayground(site, { colorScheme, reducedMotion: 'reduce' })
    await page.getByText('Rules, options and settings').click()
    expect(await axeFaults(page)).toEqual([])
  })

  it('is left by Escape and Tab, though Tab alone indents', async () => {
    const page = await openPlayground(site)
    await editor(page).focus()
    await page.keyboard.press('Tab')
    expect(await editor(page).evaluate((element) => element.matches(':focus'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await editor(page).evaluate((element) => element.matches(':focus'))).toBe(false)
    await page.getByText('Escape, then Tab leaves the editor.').waitFor()
  })

  it('changes its colours with the switch, and keeps them', async () => {
    const page = await openPlayground(site, { colorScheme: 'light' })
    const colours = () =>
      page
        .locator('.tok-keyword')
        .first()
        .evaluate((element) => getComputedStyle(element).color)
    const light = await colours()
    await page.locator('.VPNavBarAppearance').getByRole('switch').click()
    await page.locator('html.dark').waitFor({ state: 'attached' })
    const dark = await colours()
    expect(dark).not.toBe(light)
    await page.reload()
    await page.getByText(/^\d+ reports?$/u).waitFor()
    expect(await colours()).toBe(dark)
  })

  it('is no wider than a screen of 360 pixels, with all that it shows', async () => {
    const page = await openPlayground(site, { viewport: { width: 360, height: 740 } })
    await page.getByText('Rules, options and settings').click()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })

  it('asks no other host for anything', async () => {
    const page = await site.open('404')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await page.goto(site.addressOf('playground/'))
    await page.getByText(/^\d+ reports?$/u).waitFor()
    await page.getByLabel('Parser').selectOption('TypeScript')
    await page.getByLabel('Patch').getByText('+++ b/file.ts').waitFor()
    expect(new Set(asked)).toEqual(new Set([new URL(site.addressOf('')).origin]))
  })

  it('says without JavaScript that it needs it, and shows the example', async () => {
    const page = await site.open('playground/', { javaScriptEnabled: false })
    const text = await page.locator('main').innerText()
    for (const part of ['The playground needs JavaScript.', '0x8009030c']) expect(text).toContain(part)
  })
})

describe('the scripts of the playground', () => {
  it.each(['', 'status/SEC_E_INVALID_TOKEN', 'rules/no-magic-status', 'transforms/text-to-constants'])(
    'are not loaded by /%s',
    async (address) => {
      expect(await heavyScripts(await site.open(address))).toEqual([])
    },
  )

  it('are at most 550 kB for JavaScript', async () => {
    const page = await openPlayground(site)
    expect(await gzippedLength(await loadedScripts(page))).toBeLessThanOrEqual(550_000)
  })
})
