import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { settled, SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterAll(() => site.stop())

const pages = [
  '',
  'status/',
  'status/SEC_E_INVALID_TOKEN',
  'status/SEC_I_CONTINUE_NEEDED_MESSAGE_OK',
  'rules/',
  'rules/no-magic-status',
  'transforms/',
  'transforms/text-to-constants',
  'guide/',
  'guide/architecture',
  'guide/eslint',
  'guide/ldap-bind-errors',
  'guide/npx',
  'guide/when-is-it-magic',
  'guide/continuous-integration',
  'performance',
  'contributing',
  '404',
  'playground/',
]

describe.each(pages)('/%s', (address) => {
  const asked: string[] = []
  const errors: string[] = []
  let page: Page

  beforeAll(async () => {
    page = await site.open('404', { colorScheme: 'light', reducedMotion: 'reduce' })
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(site.addressOf(address), { waitUntil: 'networkidle' })
    await settled(page)
  })

  afterAll(() => page.context().close())

  it('shows each picture that it has', async () => {
    // A picture that cannot be shown has no width of its own.
    const widths = await page
      .locator('main img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
    expect(widths.filter((width) => width === 0)).toEqual([])
  })

  it.each(['light', 'dark'] as const)('has nothing for axe to find fault with, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page
      .locator(`html${colorScheme === 'dark' ? '.dark' : ':not(.dark)'}`)
      .waitFor({ state: 'attached' })
    expect(await axeFaults(page)).toEqual([])
  })

  it('is no wider than a screen of 360 pixels', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.reload({ waitUntil: 'networkidle' })
    await settled(page)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })

  it('asks no other host for anything and logs no error', () => {
    expect(new Set(asked)).toEqual(new Set([new URL(site.addressOf('')).origin]))
    expect(errors).toEqual([])
  })
})

describe('a field that the keyboard has come to', () => {
  it.each([
    ['', 'Code or error text'],
    ['status/', 'Code or error text'],
    ['playground/', 'Parser'],
    ['playground/', 'text-to-constants'],
  ])('is marked on /%s: %s', async (address, label) => {
    const page = await site.open(address)
    const field = page.getByLabel(label)
    const outline = () => field.evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(await outline()).toBe('none')
    await page.keyboard.press('Tab')
    await field.focus()
    expect(await outline()).toBe('solid')
  })
})

describe('the colours', () => {
  it('stay as they were switched on the next page, by a link and by its address', async () => {
    const page = await site.open('status/', { colorScheme: 'light' })
    await page.locator('.VPNavBarAppearance').getByRole('switch').click()
    await page.locator('tbody').getByRole('link', { name: 'SEC_E_TIME_SKEW' }).click()
    await page.getByRole('heading', { level: 1, name: 'SEC_E_TIME_SKEW' }).waitFor()
    expect(await page.locator('html.dark').count()).toBe(1)
    await page.goto(site.addressOf('guide/'))
    expect(await page.locator('html.dark').count()).toBe(1)
  })

  it('follow the system, until the switch says otherwise', async () => {
    const background = 'getComputedStyle(document.body).backgroundColor'
    const light = await site.open('status/', { colorScheme: 'light' })
    const dark = await site.open('status/', { colorScheme: 'dark' })
    expect(await light.evaluate(background)).not.toBe(await dark.evaluate(background))

    const lightOne = await light.evaluate(background)
    await light.locator('.VPNavBarAppearance').getByRole('switch').click()
    await light.locator('html.dark').waitFor({ state: 'attached' })
    await light.reload()
    expect(await light.evaluate(background)).not.toBe(lightOne)
  })
})

describe('a wrong address', () => {
  it('leads to the table of all codes', async () => {
    const page = await site.open('404')
    await page.getByRole('main').getByRole('link', { name: 'all status codes' }).click()
    await page.getByRole('heading', { level: 1, name: 'All status codes' }).waitFor()
  })

  it('does so without JavaScript too', async () => {
    const page = await site.open('404', { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no such page')
    await page.getByRole('link', { name: 'all status codes' }).click()
    await page.getByRole('heading', { level: 1, name: 'All status codes' }).waitFor()
  })
})
