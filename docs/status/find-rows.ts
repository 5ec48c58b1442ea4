import { statusCodes, toHex, toInt32, type StatusCode } from 'sspi-status'
import { explain, type Explanation } from '../../packages/sspi-status/src/command/explain.ts'
import { findCodes } from '../../packages/sspi-status/src/command/find-codes.ts'

/** What the page of all codes shows for a text that was typed or pasted. */
export interface Answer {
  /** The codes that the text holds, explained. */
  readonly explanations: readonly Explanation[]
  /** The rows of the table that are left. */
  readonly rows: readonly StatusCode[]
  /** What the text is instead, where it leaves no row. */
  readonly message: string | undefined
  /** Whether the text has a number that could be a code. */
  readonly hasNumber: boolean
  /** Names that may have been meant. */
  readonly nearest: readonly StatusCode[]
}

/** Answers a text: a part of a name, number or meaning, or a longer one with codes inside. */
export function answer(text: string): Answer {
  const wanted = text.trim()
  if (wanted === '') {
    return { explanations: [], rows: statusCodes, message: undefined, hasNumber: false, nearest: [] }
  }
  const results = explain(wanted)
  const explanations = results.filter((result) => result.found)
  const rows = statusCodes.filter((row) => isIn(row, explanations) || holds(row, wanted))
  const missed = rows.length > 0 ? undefined : results.find((result) => !result.found)
  return {
    explanations,
    rows,
    message: missed?.message,
    hasNumber: findCodes(wanted).some(({ value }) => value !== undefined),
    nearest: (missed?.nearest ?? []).flatMap((name) => statusCodes.filter((row) => row.name === name)),
  }
}

/** What follows the name of a code: its value and meaning, or the cause where it begins the text of a refused bind. */
export function explanationOf({ row, ldap }: Explanation): string {
  if (ldap === undefined) return ` (${toHex(row.value)}): ${row.meaning}`
  const cause = ldap.causeName === undefined ? `data ${ldap.data}` : `${ldap.causeName} (data ${ldap.data})`
  return `. ${cause}: ${ldap.meaning}`
}

function isIn(row: StatusCode, explanations: readonly Explanation[]): boolean {
  return explanations.some((explanation) => explanation.row.value === row.value)
}

function holds(row: StatusCode, wanted: string): boolean {
  const text = wanted.toLowerCase()
  const { name, value, meaning } = row
  const parts = [name, toHex(value), String(value), String(toInt32(value)), meaning]
  return parts.some((part) => part.toLowerCase().includes(text))
}
