import { instance } from '@viz-js/viz'
import type { MarkdownRenderer } from 'vitepress'

interface Arrow {
  tail: string
  head: string
}

const graphviz = await instance()

/** Draws Mermaid's flowcharts, which GitHub draws itself, while the site is built: no script is loaded for them. */
export function drawFlowcharts(markdown: MarkdownRenderer): void {
  const { fence } = markdown.renderer.rules
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index]
    if (token?.info === 'mermaid') return flowchartSvg(token.content)
    return fence?.(tokens, index, ...rest) ?? ''
  }
}

/**
 * A flowchart from left to right, in the colour of the text around it.
 *
 * @throws {Error} for a line that is no arrow between two names
 */
export function flowchartSvg(mermaid: string): string {
  const [kind, ...lines] = mermaid.trim().split('\n')
  if (kind !== 'flowchart LR') throw new Error(`A chart of this kind is not drawn: ${kind}`)
  const arrows = lines.map(arrowOf)
  const svg = graphviz.renderString(
    {
      graphAttributes: { rankdir: 'LR', bgcolor: 'transparent' },
      // With room for a font that is wider than the one that is measured.
      nodeAttributes: { shape: 'box', style: 'rounded', fontname: 'sans-serif', margin: '0.2,0.05' },
      edges: arrows,
    },
    { format: 'svg' },
  )
  const drawing = svg
    .slice(svg.indexOf('<g '))
    .replaceAll(/<!--.*?-->\n|<title>.*?<\/title>\n| id="[^"]*"/gu, '')
    .replaceAll('"black"', '"currentColor"')
    .replaceAll('<text ', '<text fill="currentColor" ')
  const viewBox = /viewBox="[^"]*"/u.exec(svg)?.[0] ?? ''
  return `<svg class="flowchart" role="img" aria-label="${wordsFor(arrows)}" ${viewBox} v-pre>\n${drawing}`
}

function arrowOf(line: string): Arrow {
  const [, tail, head] = /^\s*([\w-]+) --> ([\w-]+)$/u.exec(line) ?? []
  if (tail === undefined || head === undefined) throw new Error(`No arrow between two names: ${line}`)
  return { tail, head }
}

function wordsFor(arrows: readonly Arrow[]): string {
  const list = new Intl.ListFormat('en-GB')
  const tails = [...new Set(arrows.map(({ tail }) => tail))]
  const parts = tails.map((name) => {
    const heads = arrows.filter(({ tail }) => tail === name).map(({ head }) => head)
    return `from ${name} to ${list.format(heads)}`
  })
  return `Arrows lead ${parts.join('; ')}.`
}
