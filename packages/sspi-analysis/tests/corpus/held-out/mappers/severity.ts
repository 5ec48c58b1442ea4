import { isError, isInformational, lookup, toHex, type SecurityStatusName } from 'sspi-status'

export type Verdict =
  | { kind: 'ok' }
  | { kind: 'pending'; name: SecurityStatusName | undefined }
  | { kind: 'failed'; name: SecurityStatusName | undefined; text: string }

/** Sorts a result of the add-on by its severity, not by single codes. */
export function verdictOf(status: number): Verdict {
  if (isError(status)) {
    const row = lookup(status)
    return { kind: 'failed', name: row?.name, text: row?.meaning ?? `status ${toHex(status)}` }
  }
  if (isInformational(status)) {
    return { kind: 'pending', name: lookup(status)?.name }
  }
  return { kind: 'ok' }
}

export function assertOk(status: number, call: string): void {
  const verdict = verdictOf(status)
  if (verdict.kind !== 'ok') throw new Error(`${call}: ${verdict.kind} (${toHex(status)})`)
}
