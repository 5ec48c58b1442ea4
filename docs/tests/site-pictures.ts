import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { bindError } from '../../tools/program-runs.ts'
import { fragmentWith } from '../status/text-in-link.ts'
import type { SiteInChromium } from './site-in-chromium.ts'

/** A page of the site as the README shows it. */
export interface SitePicture {
  readonly name: string
  readonly address: string
  /** What the README says of it, which must be in sight. */
  readonly shows: readonly string[]
  /** What of the page is in the picture, in pixels. */
  readonly top: number
  readonly height: number
}

export const sitePictures: readonly SitePicture[] = [
  {
    name: 'all-codes',
    address: `status/${fragmentWith(bindError)}`,
    shows: ['1 of 96 names', 'ERROR_LOGON_FAILURE (data 52e)', 'SEC_E_INVALID_TOKEN'],
    top: 96,
    height: 540,
  },
  {
    name: 'code',
    address: 'status/SEC_E_INVALID_TOKEN',
    shows: ['The token is malformed', '2148074248n', '0x80090308'],
    top: 136,
    height: 576,
  },
]

export const colourSchemes = ['light', 'dark'] as const

/** The part of a page that is in its picture. */
export function clipOf({ top, height }: SitePicture) {
  return { x: 112, y: top, width: 736, height }
}

export function pictureFile({ name }: SitePicture, scheme: (typeof colourSchemes)[number]): string {
  return fileURLToPath(new URL(`../public/pictures/${name}-${scheme}.png`, import.meta.url))
}

/** The page of a picture, just as it is taken. */
export function openPicture(
  site: SiteInChromium,
  { address }: SitePicture,
  colorScheme: (typeof colourSchemes)[number],
): Promise<Page> {
  return site.open(address, { colorScheme, viewport: { width: 960, height: 760 }, reducedMotion: 'reduce' })
}
