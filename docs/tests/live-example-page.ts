/** The examples on a page that run there. */
import type { Locator, Page } from 'playwright-core'

/** Opens the first example that holds a text, and waits for what is said of it. */
export async function openExample(page: Page, text: string): Promise<Locator> {
  const examples = page.locator('.live-example')
  const texts = await examples.allTextContents()
  const opened = examples.nth(texts.findIndex((each) => each.includes(text)))
  await opened.getByRole('button', { name: 'Try it' }).click()
  await opened
    .locator('.live-result')
    .getByText(/Line \d|Nothing to report|It changes/u)
    .first()
    .waitFor()
  return opened
}
