import { join } from 'node:path'
import plugin from '../../packages/eslint-plugin-sspi/src/index.ts'
import { settingNames } from '../../packages/eslint-plugin-sspi/src/settings.ts'
import { declaredExports } from './declared-exports.ts'
import { interfaceOfManifest } from './of-manifest.ts'

/** They derive from the schemas, which are listed by rule: there a new option is one new line. */
const OPTIONS_AS_TYPES = ': interface RuleOptions.'

type Rule = (typeof plugin.rules)[string]

/** What others rely on of `eslint-plugin-sspi`. */
export async function interfaceOfPlugin(root: string): Promise<string[]> {
  const folder = join(root, 'packages/eslint-plugin-sspi')
  const declared = await declaredExports(folder)
  return [
    ...(await interfaceOfManifest(folder)),
    ...declared.filter((line) => !line.includes(OPTIONS_AS_TYPES)),
    ...Object.entries(plugin.rules).flatMap(([name, rule]) => linesOfRule(name, rule)),
    ...Object.entries(plugin.configs).flatMap(([config, { rules }]) =>
      Object.entries(rules).map(([rule, entry]) => `config ${config}: ${rule} ${JSON.stringify(entry)}`),
    ),
    ...settingNames.map((name) => `setting ${name}`),
  ]
}

/** The words of a message are no part of the interface, its id is. */
function linesOfRule(name: string, { meta }: Rule): string[] {
  const { type, fixable, hasSuggestions = false, messages, schema } = meta
  const lines = [
    `type ${type}`,
    ...(fixable === undefined ? [] : ['fixes']),
    ...(hasSuggestions ? ['suggests'] : []),
    ...Object.keys(messages).map((id) => `message ${id}`),
    ...optionsIn(schema).map(([option, { description: _, ...each }]) => {
      return `option ${option} ${JSON.stringify(each)}`
    }),
    ...defaultsIn(meta).map(([option, value]) => `default of ${option}: ${JSON.stringify(value)}`),
  ]
  return lines.map((line) => `rule ${name}: ${line}`)
}

function defaultsIn(meta: Rule['meta'] & { defaultOptions?: readonly object[] }): [string, unknown][] {
  return Object.entries(meta.defaultOptions?.[0] ?? {})
}

function optionsIn(schema: Rule['meta']['schema']): [string, { description?: string }][] {
  const [options] = schema as readonly { properties: Record<string, { description?: string }> }[]
  return options === undefined ? [] : Object.entries(options.properties)
}
