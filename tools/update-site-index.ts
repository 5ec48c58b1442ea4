import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'
import { titleOf } from './page-title.ts'
import { readRules, sentenceOf } from './rules.ts'
import { readTransforms } from './transforms.ts'

/** The first pages of the site's parts: what there is, by the same facts as in the READMEs. */
export async function siteIndexFiles(root: string): Promise<GeneratedFiles> {
  const [rules, transforms, guides] = await Promise.all([
    readRules(root),
    readTransforms(root),
    guideLines(root),
  ])
  const ruleRows = rules.map((rule) => {
    const { name, config, hasFix, hasSuggestions } = rule
    const help = [...(hasFix ? ['fix'] : []), ...(hasSuggestions ? ['suggestions'] : [])].join(', ')
    return `| [${name}](${name}.md) | ${sentenceOf(rule)} | ${config} | ${help} |`
  })
  const transformRows = transforms.map(
    ({ name, description }) => `| [${name}](${name}.md) | ${description}. |`,
  )
  return pagesWithSections(root, [
    [
      'docs/rules/index.md',
      { list: table('| rule | what it does | smallest config | help |\n|---|---|---|---|', ruleRows) },
    ],
    ['docs/transforms/index.md', { list: table('| transform | what it does |\n|---|---|', transformRows) }],
    ['docs/guide/index.md', { list: guides.join('\n') }],
  ])
}

function table(head: string, rows: string[]): string {
  return [head, ...rows].join('\n')
}

async function guideLines(root: string): Promise<string[]> {
  const folder = 'docs/guide'
  const names = (await readdir(join(root, folder))).filter((name) => /^(?!index\.).*\.md$/u.test(name)).sort()
  return Promise.all(names.map(async (name) => `- [${await titleOf(root, `${folder}/${name}`)}](${name})`))
}
