import { rulesFolder } from './rules.ts'
import { takenFileOf, writeScaffold } from './scaffold-files.ts'
import { optionTypeFiles } from './update-option-types.ts'
import { ruleDocsFiles } from './update-rule-docs.ts'
import { ruleIndexFiles } from './update-rule-index.ts'
import { siteIndexFiles } from './update-site-index.ts'

/** What the first word of a rule's name makes of the others. */
const openings: Readonly<Record<string, string>> = {
  no: 'disallow',
  prefer: 'prefer',
  valid: 'require valid',
}

/** Why there cannot be a new rule of that name, in one line; `undefined` where there can. */
export function problemOfName(root: string, name: string): string | undefined {
  if (!/^(?:no|prefer|valid)(?:-[a-z][a-z\d]*){1,3}$/.test(name) || /^valid-.*[^s]$/.test(name))
    return `"${name}" is no name of a rule: write no-…, prefer-… or valid-…s, in two to four words of lower-case letters.`
  const taken = takenFileOf(root, { templates: templatesOf(name) })
  return taken === undefined ? undefined : `There is a rule ${name} already: ${taken} exists.`
}

/**
 * Writes a rule with its test and page, then all that derives from rules; where that fails, nothing is left of it.
 * @returns the paths of what was written
 */
export function scaffoldRule(root: string, name: string): Promise<string[]> {
  return writeScaffold(root, {
    templates: templatesOf(name),
    words: { __NAME__: name, __DESCRIPTION__: descriptionOf(name) },
    lists: {},
    derive: async () => [
      await ruleIndexFiles(root),
      await optionTypeFiles(root),
      await ruleDocsFiles(root),
      await siteIndexFiles(root),
    ],
  })
}

function templatesOf(name: string): Record<string, string> {
  return {
    [`${rulesFolder}/${name}.ts`]: 'tools/templates/rule.ts.template',
    [`packages/eslint-plugin-sspi/tests/rules/${name}.test.ts`]: 'tools/templates/rule-test.ts.template',
    [`docs/rules/${name}.md`]: 'tools/templates/rule-page.md.template',
  }
}

function descriptionOf(name: string): string {
  const [first = '', ...words] = name.split('-')
  return [openings[first], ...words].join(' ')
}
