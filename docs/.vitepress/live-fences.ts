import type { MarkdownRenderer } from 'vitepress'
import { jsonTextAfter } from './fence-info.ts'

const languages: Readonly<Record<string, string>> = { js: 'javascript', ts: 'typescript' }

/** The sections of a rule's page whose code the rule has something to say about. */
const LIVE_SECTIONS: readonly string[] = ['Incorrect', 'Correct']

type Tokens = Parameters<NonNullable<MarkdownRenderer['renderer']['rules']['fence']>>[0]

type Attributes = Readonly<Record<string, string>>

/** The component that runs an example, around one fence or from one fence to another. */
interface LiveFences {
  first: number
  last: number
  attributes: Attributes
}

const finders: Readonly<Record<string, (tokens: Tokens, name: string) => LiveFences[]>> = {
  rules: findRuleExamples,
  transforms: findTransformExamples,
}

/** Puts the examples on the pages of rules and transforms into the component that can run them. */
export function makeFencesLive(markdown: MarkdownRenderer): void {
  const starts = new WeakMap<object, string>()
  const ends = new WeakSet()
  // What reads marks in braces takes them out of the fence.
  markdown.core.ruler.before('curly_attributes', 'live-fences', ({ tokens, env }) => {
    const { relativePath = '' } = env as { relativePath?: string }
    const [, folder = '', name = ''] = /^(\w+)\/(?!index\.)(.+)\.md$/u.exec(relativePath) ?? []
    for (const { first, last, attributes } of finders[folder]?.(tokens, name) ?? []) {
      const [start, end] = [tokens[first], tokens[last]]
      if (start === undefined || end === undefined) continue
      starts.set(start, writtenAttributes(attributes, markdown))
      ends.add(end)
    }
  })
  const renderFence = markdown.renderer.rules.fence
  if (renderFence === undefined) throw new Error('There is nothing that renders code.')
  markdown.renderer.rules.fence = (tokens, index, ...others) => {
    const html = renderFence(tokens, index, ...others)
    const token = tokens[index]
    if (token === undefined) return html
    const attributes = starts.get(token)
    const start = attributes === undefined ? '' : `<LiveExample ${attributes}>`
    return start + html + (ends.has(token) ? '</LiveExample>\n' : '')
  }
}

function writtenAttributes(attributes: Attributes, { utils }: MarkdownRenderer): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${utils.escapeHtml(value)}"`)
    .join(' ')
}

/** Each code that the rule is about. */
function findRuleExamples(tokens: Tokens, rule: string): LiveFences[] {
  return fencesIn(tokens).flatMap(({ index, language, info }) => {
    if (language === undefined || !isInLiveSection(tokens, index)) return []
    const option = jsonTextAfter('option', info)
    const settings = jsonTextAfter('settings', info)
    return { first: index, last: index, attributes: { kind: 'rule', name: rule, language, option, settings } }
  })
}

/** Each code before the transform, to the code after it. */
function findTransformExamples(tokens: Tokens, transform: string): LiveFences[] {
  const fences = fencesIn(tokens)
  return fences.flatMap(({ index, language, info }, position) => {
    const after = fences[position + 1]
    if (language === undefined || info !== 'before' || after?.info !== 'after') return []
    return { first: index, last: after.index, attributes: { kind: 'transform', name: transform, language } }
  })
}

interface Fence {
  index: number
  /** Undefined where the tools do not read it. */
  language: string | undefined
  /** What stands behind the language. */
  info: string
}

function fencesIn(tokens: Tokens): Fence[] {
  return tokens.flatMap(({ type, info: written }, index) => {
    if (type !== 'fence') return []
    const [, name = '', info = ''] = /^(\S*) ?(.*)$/u.exec(written.trim()) ?? []
    return { index, language: languages[name], info }
  })
}

function isInLiveSection(tokens: Tokens, index: number): boolean {
  const heading = tokens
    .slice(0, index)
    .findLastIndex(({ type, tag }) => type === 'heading_open' && tag === 'h2')
  return LIVE_SECTIONS.includes(tokens[heading + 1]?.content ?? '')
}
