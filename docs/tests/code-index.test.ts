import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SiteInChromium } from './site-in-chromium.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterAll(() => site.stop())

const bindError = '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839'

describe('the page of all codes', () => {
  it.each([
    { text: '0x80090308', said: 'SEC_E_INVALID_TOKEN (0x80090308): The token is malformed' },
    { text: '-2146893048', said: 'SEC_E_INVALID_TOKEN (0x80090308): The token is malformed' },
    { text: bindError, said: 'ERROR_LOGON_FAILURE (data 52e): The user name and the password' },
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

  it('has its answer in the address, which another window opens', async () => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill(bindError)
    await page.getByText('1 of 96 names').waitFor()
    const address = new URL(page.url())
    expect(address.searchParams.get('q')).toBe(bindError)
    const other = await site.open(`status/${address.search}`)
    await other.getByText('ERROR_LOGON_FAILURE').waitFor()
    await other.getByLabel('Code or error text').fill('')
    await other.getByText('96 names', { exact: true }).waitFor()
    expect(new URL(other.url()).search).toBe('')
  })

  it('offers the nearest names for a wrong text', async () => {
    const page = await site.open('status/')
    await page.getByLabel('Code or error text').fill('SEC_E_INVALID_TOKN')
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

  it('has every row without JavaScript', async () => {
    const page = await site.open('status/', { javaScriptEnabled: false })
    expect(await page.locator('tbody tr').count()).toBe(96)
  })
})

describe('the home page', () => {
  it('takes a text to the page of all codes', async () => {
    const page = await site.open('')
    await page.getByLabel('Code or error text').fill('0x80090308')
    await page.keyboard.press('Enter')
    await page.getByText('1 of 96 names').waitFor()
    expect(new URL(page.url()).search).toBe('?q=0x80090308')
  })
})

describe('the search of the site', () => {
  it.each(['0x80090308', '-2146893048', '2148074248', 'SEC_E_INVALID_TOKEN'])(
    'finds the page of %s',
    async (text) => {
      const page = await site.open('guide/')
      await page.keyboard.press('Control+k')
      await page.locator('#localsearch-input').fill(text)
      const first = page.locator('#localsearch-list a').first()
      await first.waitFor()
      expect(await first.getAttribute('href')).toMatch(/status\/SEC_E_INVALID_TOKEN$/u)
    },
  )
})
