import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bindError } from '../../tools/program-runs.ts'
import { SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

/** Presses a key until there is what is wanted; a person would give up after thirty times. */
async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let times = 0; times < 30 && (await wanted.count()) === 0; times++) await page.keyboard.press(key)
  expect(await wanted.count()).toBe(1)
}

describe('the page of all codes', () => {
  it.each([
    { text: '0x80090308', said: '0x80090308 is SEC_E_INVALID_TOKEN (0x80090308): The token is malformed' },
    { text: '-2146893048', said: '-2146893048 is SEC_E_INVALID_TOKEN (0x80090308): The token is malformed' },
    {
      text: bindError,
      said: 'data 52e after SEC_E_INVALID_TOKEN. ERROR_LOGON_FAILURE (data 52e): The user name and the password',
    },
  ])('explains $text and leaves its row', async ({ text, said }) => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill(text)
    await page.getByText('1 of 96 names').waitFor()
    expect(await page.locator('.code-answer').innerText()).toContain(said)
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringContaining('SEC_E_INVALID_TOKEN'),
    ])
    await page.locator('tbody a').click()
    await page.getByRole('heading', { level: 1, name: 'SEC_E_INVALID_TOKEN' }).waitFor()
  })

  it.each([
    [
      'ODBC',
      '[08001] [Microsoft][ODBC Driver 17 for SQL Server]SSL Provider: The target principal name is incorrect. (-2146893022)',
      'SEC_E_WRONG_PRINCIPAL',
    ],
    [
      '.NET',
      'System.ComponentModel.Win32Exception (0x80090326): The message received was unexpected or badly formatted.',
      'SEC_E_ILLEGAL_MESSAGE',
    ],
    [
      'git',
      'schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325)',
      'SEC_E_UNTRUSTED_ROOT',
    ],
  ])('explains a pasted line of %s and leads to what to do', async (_, text, name) => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill(text)
    await page.locator('.code-answer').getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'What to do' }).waitFor()
  })

  it('is used by keyboard alone, and says its answer to a screen reader', async () => {
    const page = await site.open('status/')
    const focused = page.locator(':focus')
    await pressUntil(page, 'Tab', focused.and(page.getByRole('textbox', { name: 'Code or error text' })))
    await page.keyboard.type('0x80090322')
    await page.getByRole('status').filter({ hasText: 'SEC_E_WRONG_PRINCIPAL' }).waitFor()
    await pressUntil(page, 'Tab', focused.and(page.getByRole('link', { name: 'SEC_E_WRONG_PRINCIPAL' })))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'SEC_E_WRONG_PRINCIPAL' }).waitFor()
  })

  it('has its answer in the address, which another window opens', async () => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill(bindError)
    await page.getByText('1 of 96 names').waitFor()
    const other = await site.open(`status/${new URL(page.url()).hash}`)
    await other.getByText('ERROR_LOGON_FAILURE').waitFor()
    await other.getByLabel('Code or error text').fill('')
    await other.getByText('96 names', { exact: true }).waitFor()
    expect(other.url()).toBe(site.addressOf('status/'))
  })

  it('shows all codes again after the link to it', async () => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill('0x80090308')
    await page.getByText('1 of 96 names').waitFor()
    await page.getByRole('link', { name: 'Codes', exact: true }).click()
    await page.getByText('96 names', { exact: true }).waitFor()
    await page.goBack()
    await page.getByText('1 of 96 names').waitFor()
  })

  it('says the name of a code that is pasted by name once', async () => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill('schannel: SEC_E_UNTRUSTED_ROOT (0x80090325)')
    await page.getByText('1 of 96 names').waitFor()
    const said = await page.locator('.code-answer').innerText()
    expect(said.match(/SEC_E_UNTRUSTED_ROOT/gu)).toHaveLength(1)
  })

  it('offers the nearest names for a wrong text', async () => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill('SEC_E_INVALID_TOKN')
    await page.getByText('0 of 96 names').waitFor()
    const said = await page.locator('.code-answer').innerText()
    expect(said.match(/SEC_E_INVALID_TOKEN/gu)).toHaveLength(1)
    await page.locator('.code-answer').getByRole('link', { name: 'SEC_E_INVALID_TOKEN' }).click()
    await page.getByRole('heading', { level: 1, name: 'SEC_E_INVALID_TOKEN' }).waitFor()
  })

  it('says of other words what a code looks like', async () => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill('the printer is on fire')
    await page.getByText('0 of 96 names').waitFor()
    const said = await page.locator('.code-answer').innerText()
    expect(said).toContain('holds no SSPI status code')
    expect(said).toContain('A code has the form 0x8009…')
  })

  it('says of a neighbour what it is, and not that a code has the form that it has', async () => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill('schannel failed: Unknown error (0x80092012)')
    await page.getByText('0 of 96 names').waitFor()
    const said = await page.locator('.code-answer').innerText()
    expect(said).toContain('CRYPT_E_*')
    expect(said).not.toContain('A code has the form')
  })

  it('has every row without JavaScript, and links that lead to the pages', async () => {
    const page = await site.open('status/', { javaScriptEnabled: false })
    expect(await page.locator('tbody tr').count()).toBe(96)
    await page.locator('tbody').getByRole('link', { name: 'SEC_E_TIME_SKEW' }).click()
    await page.getByRole('heading', { level: 1, name: 'SEC_E_TIME_SKEW' }).waitFor()
  })
})

describe('the home page', () => {
  it('takes a text to the page of all codes', async () => {
    const page = await site.open('')
    await page.getByLabel('Code or error text').fill('0x80090308')
    await page.keyboard.press('Enter')
    await page.getByText('1 of 96 names').waitFor()
  })

  it('sends nobody the text', async () => {
    const page = await site.open('')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByLabel('Code or error text').fill('80090308: of somebody')
    await page.keyboard.press('Enter')
    await page.getByText('1 of 96 names').waitFor()
    await page.reload()
    await page.getByText('1 of 96 names').waitFor()
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((address) => new URL(address).search.includes('somebody'))).toEqual([])
  })
})

describe('the search of the site', () => {
  it.each([
    ['0x80090308', 'SEC_E_INVALID_TOKEN'],
    ['-2146893048', 'SEC_E_INVALID_TOKEN'],
    ['2148074248', 'SEC_E_INVALID_TOKEN'],
    ['SEC_E_INVALID_TOKEN', 'SEC_E_INVALID_TOKEN'],
    ['LOGON_DENIED', 'SEC_E_LOGON_DENIED'],
    ['-2146893044', 'SEC_E_LOGON_DENIED'],
  ])('finds by %s the page of %s', async (text, name) => {
    const page = await site.open('guide/')
    await page.keyboard.press('Control+k')
    await page.locator('#localsearch-input').fill(text)
    const first = page.locator('#localsearch-list a').first()
    await first.waitFor()
    expect(await first.getAttribute('href')).toMatch(new RegExp(`status/${name}$`, 'u'))
  })
})
