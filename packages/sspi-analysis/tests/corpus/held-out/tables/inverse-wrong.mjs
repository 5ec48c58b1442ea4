import { inspect } from 'node:util'

const byValue = new Map([
  [0x80090305, 'SEC_E_SECPKG_NOT_FOUND'],
  [0x80090311, 'SEC_E_NO_AUTHENTICATING_AUTHORITY'],
  [0x80090317, 'SEC_I_CONTEXT_EXPIRED'],
//~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
  [0x80090320, 'SEC_E_INCOMPLETE_CREDENTIALS'],
  [0x80090349, 'SEC_E_CERT_WRONG_USAGE'],
])

export class TlsFailure extends Error {
  constructor(status, details) {
    super(`${byValue.get(status) ?? status} ${inspect(details, { depth: 1 })}`)
    this.status = status
  }
}

export function registerName(value, name) {
  if (byValue.has(value)) throw new RangeError(`${value} is ${byValue.get(value)} already`)
  byValue.set(value, name)
}
