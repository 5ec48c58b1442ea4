import { describe, expect, it } from 'vitest'
import { readBuiltPages } from './built-pages.ts'

const pages = await readBuiltPages()

/** Levels of the headings in the main part of a page. */
function levelsOf(html: string): number[] {
  const main = /<main[ >].*<\/main>/su.exec(html)?.[0] ?? ''
  return [...main.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level))
}

/** What is wrong with an outline; undefined for one that a screen reader can be led by. */
function faultOf(levels: readonly number[]): string | undefined {
  if (levels[0] !== 1) return 'does not begin with the heading of the page'
  if (levels.lastIndexOf(1) > 0) return 'has two headings of the page'
  const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
  return skips ? 'leaves a level out' : undefined
}

describe('the headings', () => {
  it('lead through every page', () => {
    const faults = pages.map(({ address, html }) => [address.pathname, faultOf(levelsOf(html))])
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([])
  })

  it.each([
    [[1, 2, 3, 2], undefined],
    [[1], undefined],
    [[], 'does not begin with the heading of the page'],
    [[2, 1], 'does not begin with the heading of the page'],
    [[1, 2, 1], 'has two headings of the page'],
    [[1, 3], 'leaves a level out'],
  ])('would not with the levels %j: %s', (levels, fault) => {
    expect(faultOf(levels)).toBe(fault)
  })

  it('stand in the one main part of each page', () => {
    for (const { address, html } of pages) {
      expect({ address: address.pathname, mains: html.match(/<main[ >]/gu)?.length }).toMatchObject({
        mains: 1,
      })
    }
  })
})
