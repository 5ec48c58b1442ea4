interface Row {
  readonly name: string
  readonly value: number
  readonly retry: boolean
}

export const rows: readonly Row[] = [
  { name: 'SEC_E_INVALID_TOKEN', value: 0x80090308, retry: false },
  { name: 'SEC_E_NO_IMPERSONATION', value: 0x8009030a, retry: false },
//                                         ~~~~~~~~~~ valid-status-constants
  { name: 'SEC_E_INCOMPLETE_MESSAGE', value: 0x80090318, retry: true },
  { name: 'SEC_I_INCOMPLETE_CREDENTIALS', value: 0x90320, retry: true },
  { name: 'SEC_E_KDC_CERT_REVOKED', value: -2146892966, retry: false },
//                                         ~~~~~~~~~~~ valid-status-constants
]

const index = new Map(rows.map((row) => [row.value >>> 0, row]))

export function find(status: number): Row | undefined {
  return index.get(status >>> 0)
}

export function mayRetry(status: number): boolean {
  return find(status)?.retry ?? false
}
