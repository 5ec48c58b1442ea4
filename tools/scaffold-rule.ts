import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatted, writeStaleFiles } from './generated-files.ts'
import type { GeneratedFiles } from './generated-files.ts'
import { rulesFolder } from './rules.ts'
import { optionTypeFiles } from './update-option-types.ts'
import { ruleDocsFiles } from './update-rule-docs.ts'
import { ruleIndexFiles } from './update-rule-index.ts'

/** What the first word of a rule's name makes of the others. */
const openings: Readonly<Record<string, string>> = {
  no: 'disallow',
  prefer: 'prefer',
  valid: 'require valid',
}

const template = {
  rule: 'tools/templates/rule.ts.template',
  test: 'tools/templates/rule-test.ts.template',
  page: 'tools/templates/rule-page.md.template',
}

/** Why there cannot be a new rule of that name, in one line; `undefined` where there can. */
export function problemOfName(root: string, name: string): string | undefined {
  if (!/^(?:no|prefer|valid)(?:-[a-z][a-z\d]*){1,3}$/.test(name) || /^valid-.*[^s]$/.test(name))
    return `"${name}" is no name of a rule: write no-…, prefer-… or valid-…s, in two to four words of lower-case letters.`
  const taken = Object.keys(filesOf(name)).find((path) => existsSync(join(root, path)))
  return taken === undefined ? undefined : `There is a rule ${name} already: ${taken} exists.`
}

/**
 * Writes a rule with its test and page, then all that derives from rules; where that fails, nothing is left of it.
 * @returns the paths of what was written
 */
export async function scaffoldRule(root: string, name: string): Promise<string[]> {
  const files = await filledTemplates(root, name)
  const written: string[] = []
  try {
    for (const [path, content] of files) {
      await writeFile(join(root, path), content, { flag: 'wx' })
      written.push(path)
    }
    const derived = [await ruleIndexFiles(root), await optionTypeFiles(root), await ruleDocsFiles(root)]
    const updated = await writeStaleFiles(root, new Map(derived.flatMap((each) => [...each])))
    return [...new Set([...written, ...updated])]
  } catch (error) {
    for (const path of written) await rm(join(root, path))
    throw error
  }
}

/** Where the files of a rule go, and what each is made from. */
function filesOf(name: string): Record<string, string> {
  return {
    [`${rulesFolder}/${name}.ts`]: template.rule,
    [`packages/eslint-plugin-sspi/tests/rules/${name}.test.ts`]: template.test,
    [`docs/rules/${name}.md`]: template.page,
  }
}

async function filledTemplates(root: string, name: string): Promise<GeneratedFiles> {
  const files: GeneratedFiles = new Map()
  for (const [path, source] of Object.entries(filesOf(name))) {
    const text = await readFile(join(root, source), 'utf8')
    const filled = text.replaceAll('__NAME__', name).replaceAll('__DESCRIPTION__', descriptionOf(name))
    files.set(path, await formatted(root, path, filled))
  }
  return files
}

function descriptionOf(name: string): string {
  const [first = '', ...words] = name.split('-')
  return [openings[first], ...words].join(' ')
}
