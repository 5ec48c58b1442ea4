import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const rulesFolder = 'packages/eslint-plugin-sspi/src/rules'

/** What the pages and tables say about a rule; all of it stands in the rule's `meta`. */
export interface RuleFacts {
  name: string
  description: string
  /** The smallest config that has the rule; `all` has every rule. */
  config: 'recommended' | 'strict' | 'all'
  hasFix: boolean
  hasSuggestions: boolean
  /** As ESLint takes it. */
  schema: unknown
}

interface RuleModule {
  default?: {
    meta?: {
      docs?: { description?: string; recommended?: 'recommended' | 'strict' }
      fixable?: 'code' | 'whitespace'
      hasSuggestions?: boolean
      schema?: unknown
    }
  }
}

/** Every `.ts` file in the rules folder except the generated index is a rule of that name. */
export async function ruleNames(root: string): Promise<string[]> {
  const files = await readdir(join(root, rulesFolder))
  return files
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

/** @throws {Error} for a file that exports no rule with a description. */
export async function readRules(root: string): Promise<RuleFacts[]> {
  const names = await ruleNames(root)
  return Promise.all(names.map((name) => readRule(root, name)))
}

async function readRule(root: string, name: string): Promise<RuleFacts> {
  const path = `${rulesFolder}/${name}.ts`
  const module = (await import(pathToFileURL(join(root, path)).href)) as RuleModule
  const meta = module.default?.meta
  const description = meta?.docs?.description
  if (description === undefined) throw new Error(`${path} has no default export with meta.docs.description`)
  return {
    name,
    description,
    config: meta?.docs?.recommended ?? 'all',
    hasFix: meta?.fixable !== undefined,
    hasSuggestions: meta?.hasSuggestions === true,
    schema: meta?.schema,
  }
}

/** The description as a sentence; rules have it as ESLint's do, without a full stop. */
export function sentenceOf({ description }: RuleFacts): string {
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}.`
}
