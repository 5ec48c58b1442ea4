import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'
import { readRules, rulesFolder, sentenceOf } from './rules.ts'
import type { RuleFacts } from './rules.ts'
import { siteLinks } from './site.ts'

const configNames = ['recommended', 'strict', 'all'] as const

/** Head and foot of every rule's page, and the tables of rules in the READMEs. */
export async function ruleDocsFiles(root: string): Promise<GeneratedFiles> {
  const rules = await readRules(root)
  const linkTo = await siteLinks(root)
  const ownPages = rules.map((rule) => {
    return [pagePath(rule.name), { header: header(rule), footer: footer(rule.name) }] as const
  })
  return pagesWithSections(root, [
    ...ownPages,
    ['README.md', { rules: table(rules, pagePath) }],
    ['packages/eslint-plugin-sspi/README.md', { rules: table(rules, (name) => linkTo(`rules/${name}`)) }],
  ])
}

function pagePath(name: string): string {
  return `docs/rules/${name}.md`
}

function header(rule: RuleFacts): string {
  const { name, config, hasFix, hasSuggestions } = rule
  const configs = configNames.slice(configNames.indexOf(config)).map((each) => `\`${each}\``)
  const badges = [
    `✅ On in ${configs.join(', ')}.`,
    ...(hasFix ? ['🔧 `eslint --fix` changes some of what it reports.'] : []),
    ...(hasSuggestions ? ['💡 The editor offers suggestions.'] : []),
  ]
  return `# ${name}\n\n${sentenceOf(rule)}\n\n${badges.map((badge) => `- ${badge}`).join('\n')}`
}

function footer(name: string): string {
  const toRoot = '../../'
  const source = `${toRoot}${rulesFolder}/${name}.ts`
  const test = `${toRoot}packages/eslint-plugin-sspi/tests/rules/${name}.test.ts`
  return `## Resources\n\n- [Rule](${source})\n- [Test](${test})`
}

function table(rules: RuleFacts[], linkTo: (name: string) => string): string {
  const rows = rules.map(({ name, description, config, hasFix, hasSuggestions }) => {
    const mark = (holds: boolean, sign: string) => (holds ? sign : '')
    const cells = [
      `[${name}](${linkTo(name)})`,
      description,
      mark(config === 'recommended', '✅'),
      mark(config !== 'all', '✅'),
      mark(hasFix, '🔧'),
      mark(hasSuggestions, '💡'),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const head = '| rule | what it does | recommended | strict | fix | suggestions |\n|---|---|---|---|---|---|'
  return [head, ...rows].join('\n')
}
