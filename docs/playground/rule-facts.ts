import type plugin from 'eslint-plugin-sspi'
import type { RuleTexts } from './playground-state.ts'

export interface RuleFacts {
  name: string
  description: string
  /** Its options at their defaults, as JSON; undefined where it has none. */
  defaults: string | undefined
}

export interface ConfigFacts {
  name: string
  rules: RuleTexts
}

export interface PluginFacts {
  rules: RuleFacts[]
  configs: ConfigFacts[]
}

const CONFIGS = ['recommended', 'strict', 'all'] as const

/** What the page shows of the plugin before it has loaded it. */
export function factsOf({ rules, configs }: typeof plugin): PluginFacts {
  return {
    rules: Object.entries(rules).map(([name, { meta }]) => ({
      name,
      description: meta.docs?.description ?? '',
      defaults: defaultsIn(meta),
    })),
    configs: CONFIGS.map((name) => ({ name, rules: textsOf(configs[name].rules) })),
  }
}

// The type of the plugin is one for every ESLint, and the older ones know no defaults.
function defaultsIn(meta: object): string | undefined {
  const listed: unknown = 'defaultOptions' in meta ? meta.defaultOptions : undefined
  const [defaults] = Array.isArray(listed) ? (listed as unknown[]) : []
  return defaults === undefined ? undefined : JSON.stringify(defaults)
}

function textsOf(rules: Readonly<Record<string, string | readonly unknown[]>>): RuleTexts {
  return Object.fromEntries(
    Object.entries(rules).map(([id, entry]) => {
      const options = typeof entry === 'string' ? undefined : entry[1]
      return [id.replace(/^sspi\//u, ''), options === undefined ? '' : JSON.stringify(options)]
    }),
  )
}

export function rulesOfConfig(name: string, { configs }: PluginFacts): RuleTexts {
  return configs.find((config) => config.name === name)?.rules ?? {}
}

/** The first config that has just these rules and options; undefined for a choice of one's own. */
export function configNameOf(rules: RuleTexts, { configs }: PluginFacts): string | undefined {
  return configs.find((config) => isSame(config.rules, rules))?.name
}

function isSame(some: RuleTexts, others: RuleTexts): boolean {
  const names = Object.keys(some)
  return names.length === Object.keys(others).length && names.every((name) => some[name] === others[name])
}

export function withRule(rules: RuleTexts, name: string, isOn: boolean): RuleTexts {
  const others = Object.entries(rules).filter(([other]) => other !== name)
  return Object.fromEntries(isOn ? [...others, [name, '']] : others)
}

/** What is chosen, in the order of all that there is. */
export function withChoice<Name>(
  all: readonly Name[],
  chosen: readonly Name[],
  name: Name,
  isOn: boolean,
): Name[] {
  return all.filter((each) => (each === name ? isOn : chosen.includes(each)))
}
