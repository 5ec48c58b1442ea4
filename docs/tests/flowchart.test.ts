import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { flowchartSvg } from '../.vitepress/flowchart.ts'
import { SiteInChromium } from './site-in-chromium.ts'

describe('a flowchart of Mermaid', () => {
  const svg = flowchartSvg('flowchart LR\n  a --> b\n  a --> c\n  c --> d-e\n')

  it('says in words what it shows', () => {
    expect(svg).toContain('role="img" aria-label="Arrows lead from a to b and c; from c to d-e."')
  })

  it('has the colour of the text around it', () => {
    const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/gu)].map(([, colour]) => colour)
    expect(new Set(colours)).toEqual(new Set(['none', 'currentColor']))
  })

  it.each([
    ['another kind of chart', 'pie\n  "a": 1\n'],
    ['an arrow with a label', 'flowchart LR\n  a -- b --> c\n'],
    ['a name that is no word', 'flowchart LR\n  a --> <b>\n'],
  ])('is not drawn: %s', (_, mermaid) => {
    expect(() => flowchartSvg(mermaid)).toThrow(/is not drawn|No arrow/u)
  })
})

describe('the page on the architecture', () => {
  let site: SiteInChromium

  beforeAll(async () => {
    site = await SiteInChromium.start()
  })

  afterEach(() => site.closeWindows())

  afterAll(() => site.stop())

  it('shows its flowchart without JavaScript', async () => {
    const page = await site.open('guide/architecture', { javaScriptEnabled: false })
    const chart = page.getByRole('img', { name: 'from sspi-status to sspi-analysis' })
    expect(await chart.locator('text').allTextContents()).toContain('eslint-plugin-sspi')
    expect((await chart.boundingBox())?.height).toBeGreaterThan(100)
  })
})
