import { toHex } from './convert.ts'
import { lookup, unsignedValueOf } from './lookup.ts'
import { neighbourOf } from './neighbour.ts'

/**
 * Explains a status in one line: name, value and meaning; of an unknown value its hex and facility.
 *
 * @param status what `lookup` accepts
 */
export function describe(status: number | bigint | string): string {
  const row = lookup(status)
  if (row !== undefined) return `${row.name} (${toHex(row.value)}): ${row.meaning}`
  const value = unsignedValueOf(status)
  if (value === undefined) return `${JSON.stringify(String(status))} is no SSPI status code`
  return `${toHex(value)} is no SSPI status code: ${neighbourOf(value)}`
}
