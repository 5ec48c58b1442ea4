import { statusCodes, type SecurityStatusName } from 'sspi-status'
import advice from './advice.json' with { type: 'json' }

const texts: Readonly<Record<string, string>> = advice

/**
 * What a caller or an administrator does about a code, in Markdown.
 *
 * @throws {Error} where `advice.json` has nothing for the name
 */
export function adviceOn(name: SecurityStatusName): string {
  const text = texts[name]
  if (text === undefined) throw new Error(`docs/status/advice.json says nothing about ${name}.`)
  const canonical = statusCodes.find((row) => row.name === text)
  return canonical === undefined ? text : adviceOn(canonical.name)
}
