import { toHex, toInt32 } from '../convert.ts'
import type { Result } from './explain.ts'
import { printable } from './printable.ts'

/** The results as one JSON document; the shape belongs to `version`. */
export function jsonReport(results: readonly Result[]): string {
  // JSON leaves C1 and bidirectional controls as they are, so a terminal would still obey them.
  const lines = JSON.stringify({ version: 1, results: results.map(jsonOf) }, null, 2).split('\n')
  return `${lines.map(printable).join('\n')}\n`
}

function jsonOf(result: Result): object {
  if (!result.found) return result
  const { input, found, text, representation, row, ldap } = result
  return {
    input,
    found,
    text,
    ...row,
    hex: toHex(row.value),
    int32: toInt32(row.value),
    representation,
    ...(ldap === undefined ? {} : { ldap: { ...ldap, causeName: ldap.causeName ?? null } }),
  }
}
