import {
  defaultTransform,
  transformNames,
  type TransformName,
} from '../../packages/sspi-codemod/src/run/transform-names.ts'
import { isJsonObject } from './json-object.ts'

export const languages = ['javascript', 'typescript'] as const

export type Language = (typeof languages)[number]

/** The rules that run, with their options as they are typed: JSON, or nothing. */
export type RuleTexts = Readonly<Record<string, string>>

/** All that a visitor can change, as it is typed. */
export interface PlaygroundState {
  source: string
  language: Language
  rules: RuleTexts
  /** What stands in a configuration under `settings.sspi`: JSON, or nothing. */
  settings: string
  transforms: readonly TransformName[]
}

const DEFAULT_SOURCE = `import { SEC_E_LOGON_DENIED, SEC_E_OK } from 'sspi-status'

const status = sspi.InitializeSecurityContextW(credential, token)
if (status === SEC_E_OK) finish()
if (status === 0x8009030c) deny()
if ((status | 0) === 0x80090308) restart()

export const isRefused = (error) => error.message.includes('80090308')
`

/** What the page begins with. */
export function defaultStateWith(rules: RuleTexts): PlaygroundState {
  return {
    source: DEFAULT_SOURCE,
    language: 'javascript',
    rules,
    settings: '',
    transforms: [defaultTransform],
  }
}

/** A state out of anything, with the rules that there are; undefined where it is none. */
export function readState(value: unknown, ruleNames: readonly string[]): PlaygroundState | undefined {
  if (!isJsonObject(value)) return undefined
  const { source, rules, settings } = value
  const language = languages.find((name) => name === value['language'])
  const transforms = readTransforms(value['transforms'])
  if (typeof source !== 'string' || typeof settings !== 'string') return undefined
  if (language === undefined || transforms === undefined || !isRuleTexts(rules, ruleNames)) return undefined
  return { source, language, rules, settings, transforms }
}

function isRuleTexts(value: unknown, ruleNames: readonly string[]): value is RuleTexts {
  if (!isJsonObject(value)) return false
  return Object.entries(value).every(([name, text]) => ruleNames.includes(name) && typeof text === 'string')
}

function readTransforms(value: unknown): TransformName[] | undefined {
  if (!Array.isArray(value)) return undefined
  const known = transformNames.filter((name) => value.includes(name))
  return known.length === value.length ? known : undefined
}
