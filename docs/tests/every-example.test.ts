import plugin from 'eslint-plugin-sspi'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { transformNames } from '../../packages/sspi-codemod/src/run/transform-names.ts'
import { openExample } from './live-example-page.ts'
import { SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

describe('the page of every rule', () => {
  it.each(Object.keys(plugin.rules))('has an example that %s reports', async (rule) => {
    const page = await site.open(`rules/${rule}`)
    const opened = await openExample(page, '')
    expect(await opened.locator('.report-list li > code').allTextContents()).toContain(rule)
  })
})

describe('the page of every transform', () => {
  it.each(transformNames)('has an example that %s changes', async (transform) => {
    const page = await site.open(`transforms/${transform}`)
    const opened = await openExample(page, '')
    expect(await opened.locator('.live-result [role=status]').innerText()).toMatch(/^It changes \d/u)
  })
})
