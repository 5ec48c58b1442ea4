import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SiteInChromium } from './site-in-chromium.ts'
import { clipOf, colourSchemes, openPicture, pictureFile, sitePictures } from './site-pictures.ts'

let site: SiteInChromium

beforeAll(async () => {
  site = await SiteInChromium.start()
})

afterEach(() => site.closeWindows())

afterAll(() => site.stop())

describe.each(sitePictures)('the picture $name', (picture) => {
  const { y, width, height } = clipOf(picture)

  it('shows what the page shows today', async () => {
    const page = await openPicture(site, picture, 'light')
    for (const text of picture.shows) {
      const box = await page.locator('main').getByText(text).first().boundingBox()
      expect(box?.y).toBeGreaterThan(y)
      expect(box?.y).toBeLessThan(y + height)
    }
  })

  it.each(colourSchemes)('is a small file of its size, %s', async (scheme) => {
    const file = await readFile(pictureFile(picture, scheme))
    expect(file.length).toBeLessThan(60_000)
    // Where a PNG has them.
    expect({ width: file.readUInt32BE(16), height: file.readUInt32BE(20) }).toEqual({ width, height })
  })

  it('is another one in the dark', async () => {
    const [light, dark] = await Promise.all(
      colourSchemes.map((scheme) => readFile(pictureFile(picture, scheme))),
    )
    expect(light?.equals(dark ?? Buffer.of())).toBe(false)
  })
})
