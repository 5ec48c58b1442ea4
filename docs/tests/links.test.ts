import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { base } from '../.vitepress/site-base.ts'
import { host, readBuiltPages, type BuiltPage } from './built-pages.ts'
import { siteFolder } from './site-in-chromium.ts'

const outside = 'https://learn.microsoft.com'
const pages = await readBuiltPages()

/** What the page links to, loads or shows. */
function targetsIn({ address, html }: BuiltPage): URL[] {
  const values = [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(([, value = '']) => value)
  return values.map((value) => new URL(value.replaceAll('&amp;', '&'), address))
}

/** Why a link inside the site leads nowhere; undefined for one that is good. */
function faultOf(target: URL): string | undefined {
  if (target.protocol === 'data:') return undefined
  if (!target.pathname.startsWith(base)) return 'is outside of the path of the site'
  const page = pages.find(({ address }) => address.pathname === target.pathname)
  if (page === undefined) {
    const file = join(siteFolder, decodeURI(target.pathname.slice(base.length)))
    return existsSync(file) && !file.endsWith(sep) ? undefined : 'leads to no page'
  }
  const anchor = decodeURIComponent(target.hash.slice(1))
  return anchor === '' || page.html.includes(` id="${anchor}"`) ? undefined : 'leads to no place in the page'
}

describe('the built site', () => {
  it('has all pages', () => {
    expect(pages.length).toBeGreaterThan(96 + 25)
  })

  it('has no link that leads nowhere', () => {
    const faults = pages.flatMap((page) =>
      targetsIn(page)
        .filter(({ origin, protocol }) => origin === host || protocol === 'data:')
        .flatMap((target) => {
          const fault = faultOf(target)
          return fault === undefined ? [] : [`${page.address.pathname}: ${target.href} ${fault}`]
        }),
    )
    expect(faults).toEqual([])
  })

  it('has an icon on every page', () => {
    expect(
      pages.filter(({ html }) => !html.includes('<link rel="icon" ')).map(({ address }) => address),
    ).toEqual([])
  })

  it('links from the pages of codes to no other host than that of Microsoft', () => {
    const codes = pages.filter(({ address }) => address.pathname.startsWith(`${base}status/`))
    const origins = codes.flatMap(targetsIn).map(({ origin }) => origin)
    expect(new Set(origins)).toEqual(new Set([host, outside]))
  })

  it.each([
    ['status/SEC_E_NO', 'leads to no page'],
    ['status/SEC_E_OK#nowhere', 'leads to no place in the page'],
    ['status/SEC_E_OK#what-to-do', undefined],
    ['status/', undefined],
  ])('would tell of a link to %s: %s', (target, fault) => {
    expect(faultOf(new URL(base + target, host))).toBe(fault)
  })
})
