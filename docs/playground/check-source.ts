import { loadTransforms } from '../../packages/sspi-codemod/src/run/load-transforms.ts'
import { readJsonObject, type JsonObject } from './json-object.ts'
import { lintSource, type Linted } from './lint-source.ts'
import { loadLanguage } from './language-support.ts'
import type { RuleOptions } from './option-problem.ts'
import type { PlannedSource } from './plan-source.ts'
import type { Language, PlaygroundState, RuleTexts } from './playground-state.ts'
import type { Problem } from './problem.ts'

/** What the tools say of a source; each of the two may have a reason why it says nothing. */
export interface CheckedSource {
  source: string
  language: Language
  linted: Linted | Problem
  /** Undefined where no transform is chosen. */
  planned: PlannedSource | Problem | undefined
}

/** Loads what runs on sources of a language; the codemod only for a transform. */
export async function loadToolsFor({
  language,
  transforms,
}: Pick<PlaygroundState, 'language' | 'transforms'>): Promise<void> {
  await loadLanguage(language)
  if (transforms.length > 0) await Promise.all([import('./plan-source.ts'), loadTransforms(transforms)])
}

/** Runs the rules and the transforms of a state over its source. */
export async function checkSource(state: PlaygroundState): Promise<CheckedSource> {
  const { source, language, transforms } = state
  const support = await loadLanguage(language)
  const options = readOptions(state)
  const linted = 'problem' in options ? options : lintSource({ source, ...options }, support)
  if (transforms.length === 0) return { source, language, linted, planned: undefined }
  const { planSource } = await import('./plan-source.ts')
  return { source, language, linted, planned: await planSource(source, transforms, support) }
}

interface ReadOptions {
  rules: RuleOptions
  settings: JsonObject | undefined
}

function readOptions({ rules, settings }: PlaygroundState): ReadOptions | Problem {
  const read = readJsonObject(settings, 'Settings')
  if ('problem' in read) return read
  const options = readRuleOptions(rules)
  return 'problem' in options ? { problem: options.problem } : { rules: options.rules, settings: read.value }
}

function readRuleOptions(texts: RuleTexts): Pick<ReadOptions, 'rules'> | Problem {
  const rules: Record<string, JsonObject | undefined> = {}
  for (const [name, text] of Object.entries(texts)) {
    const read = readJsonObject(text, `Options of ${name}`)
    if ('problem' in read) return read
    rules[name] = read.value
  }
  return { rules }
}
