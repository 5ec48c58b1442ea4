import type { JsonObject } from './json-object.ts'

export type RuleOptions = Readonly<Record<string, JsonObject | undefined>>

/**
 * What ESLint says of the options of a rule, with the name of the option; undefined where it says something else.
 *
 * @param accepts whether ESLint runs a rule with some options
 */
export function optionProblemOf(
  message: string,
  rules: RuleOptions,
  accepts: (rule: string, options: JsonObject) => boolean,
): string | undefined {
  const [, rule = '', text] = /^Key "rules": Key "sspi\/([^"]+)":\s+(\S.*)$/su.exec(message) ?? []
  if (text === undefined) return undefined
  const field = `Options of ${rule}`
  // ESLint lists all options, the defaults among them, before it names the one that there is not.
  const [unexpected] = /Unexpected property .+$/su.exec(text) ?? []
  if (unexpected !== undefined) return `${field}: ${unexpected}`
  // It gives only the value of one that is wrong.
  const wrong = Object.entries(rules[rule] ?? {}).find(([name, value]) => !accepts(rule, { [name]: value }))
  return wrong === undefined ? `${field}: ${text}` : `${field}, ${wrong[0]}: ${text}`
}
