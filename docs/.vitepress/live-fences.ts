import type { MarkdownRenderer } from 'vitepress'
import { jsonTextAfter } from './fence-info.ts'

const languages: Readonly<Record<string, string>> = { js: 'javascript', ts: 'typescript' }

/** The sections of a rule's page whose code the rule has something to say about. */
const LIVE_SECTIONS: readonly string[] = ['Incorrect', 'Correct']

/** Puts the examples on the pages of rules into the component that can run them. */
export function makeFencesLive(markdown: MarkdownRenderer): void {
  const live = new WeakMap<object, string>()
  // What reads marks in braces takes them out of the fence.
  markdown.core.ruler.before('curly_attributes', 'live-fences', ({ tokens, env }) => {
    const rule = /^rules\/(?!index)(.+)\.md$/u.exec(
      (env as { relativePath?: string }).relativePath ?? '',
    )?.[1]
    if (rule === undefined) return
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'fence' || !isInLiveSection(tokens, index)) continue
      const attributes = attributesFor(token.info.trim(), rule)
      if (attributes !== undefined) live.set(token, writtenAttributes(attributes, markdown))
    }
  })
  const renderFence = markdown.renderer.rules.fence
  if (renderFence === undefined) throw new Error('There is nothing that renders code.')
  markdown.renderer.rules.fence = (tokens, index, ...others) => {
    const html = renderFence(tokens, index, ...others)
    const token = tokens[index]
    const attributes = token === undefined ? undefined : live.get(token)
    return attributes === undefined ? html : `<LiveExample ${attributes}>${html}</LiveExample>\n`
  }
}

function writtenAttributes(
  attributes: Readonly<Record<string, string>>,
  { utils }: MarkdownRenderer,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${utils.escapeHtml(value)}"`)
    .join(' ')
}

/** What the component is told of a fence; undefined for one that is no code for a rule. */
function attributesFor(fence: string, rule: string): Record<string, string> | undefined {
  const [, name = '', info = ''] = /^(\S*) ?(.*)$/u.exec(fence) ?? []
  const language = languages[name]
  if (language === undefined) return undefined
  return { rule, language, option: jsonTextAfter('option', info), settings: jsonTextAfter('settings', info) }
}

type Tokens = Parameters<NonNullable<MarkdownRenderer['renderer']['rules']['fence']>>[0]

function isInLiveSection(tokens: Tokens, index: number): boolean {
  const heading = tokens
    .slice(0, index)
    .findLastIndex(({ type, tag }) => type === 'heading_open' && tag === 'h2')
  return LIVE_SECTIONS.includes(tokens[heading + 1]?.content ?? '')
}
