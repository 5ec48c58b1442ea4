import type { MarkdownRenderer } from 'vitepress'
import { jsonTextAfter } from './fence-info.ts'

const languages: Readonly<Record<string, string>> = { js: 'javascript', ts: 'typescript' }

/** The sections of a rule's page whose code the rule has something to say about. */
const LIVE_SECTIONS: readonly string[] = ['Incorrect', 'Correct']

/** Puts the examples on the pages of rules into the component that can run them. */
export function makeFencesLive(markdown: MarkdownRenderer): void {
  const renderFence = markdown.renderer.rules.fence
  if (renderFence === undefined) throw new Error('There is nothing that renders code.')
  markdown.renderer.rules.fence = (tokens, index, options, env: { relativePath?: string }, self) => {
    const html = renderFence(tokens, index, options, env, self)
    const rule = /^rules\/(?!index)(.+)\.md$/u.exec(env.relativePath ?? '')?.[1]
    const [, name = '', info = ''] = /^(\S*) ?(.*)$/u.exec(tokens[index]?.info.trim() ?? '') ?? []
    const language = languages[name]
    if (rule === undefined || language === undefined || !LIVE_SECTIONS.includes(sectionAt(tokens, index)))
      return html
    const attributes = Object.entries({
      rule,
      language,
      option: jsonTextAfter('option', info),
      settings: jsonTextAfter('settings', info),
    }).map(([key, value]) => `${key}="${markdown.utils.escapeHtml(value)}"`)
    return `<LiveExample ${attributes.join(' ')}>${html}</LiveExample>\n`
  }
}

type Tokens = Parameters<NonNullable<MarkdownRenderer['renderer']['rules']['fence']>>[0]

/** The heading of the section that a token is in. */
function sectionAt(tokens: Tokens, index: number): string {
  const heading = tokens.slice(0, index).findLastIndex(({ type, tag }) => type === 'heading_open' && tag === 'h2')
  return tokens[heading + 1]?.content ?? ''
}
