/** Takes the pictures of the site that the README shows, in Chromium. The site must have been built. */
import { SiteInChromium } from '../docs/tests/site-in-chromium.ts'
import { clipOf, colourSchemes, openPicture, pictureFile, sitePictures } from '../docs/tests/site-pictures.ts'

const site = await SiteInChromium.start()
for (const picture of sitePictures) {
  for (const scheme of colourSchemes) {
    const page = await openPicture(site, picture, scheme)
    await page.screenshot({ path: pictureFile(picture, scheme), clip: clipOf(picture) })
  }
}
await site.stop()
