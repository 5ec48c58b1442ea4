import { defaultTransform, transformNames } from '../../packages/sspi-codemod/src/run/transform-names.ts'
import type { Language, PlaygroundState } from './playground-state.ts'
import { rulesOfConfig, type PluginFacts } from './rule-facts.ts'

/** Code on a page that is about one rule or one transform. */
export interface Example {
  kind: 'rule' | 'transform'
  name: string
  language: Language
  source: string
  /** Of the rule, as JSON; empty for none. */
  option: string
  settings: string
}

/** What runs on an example: only what its page is about. */
export function stateOfExample({ kind, name, option, source, language, settings }: Example): PlaygroundState {
  return {
    source,
    language,
    settings,
    rules: kind === 'rule' ? { [name]: option } : {},
    transforms: kind === 'transform' ? transformNames.filter((each) => each === name) : [],
  }
}

/** The same for the playground, where the tool that an example lacks runs as it does at the beginning. */
export function playgroundStateOf(state: PlaygroundState, facts: PluginFacts): PlaygroundState {
  return state.transforms.length === 0
    ? { ...state, transforms: [defaultTransform] }
    : { ...state, rules: rulesOfConfig('recommended', facts) }
}
