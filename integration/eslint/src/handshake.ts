import { SEC_E_UNSUPPORTED_FUNCTION } from 'sspi-status'
import type { Sspi } from './sspi.js'

enum Status {
  SEC_E_INVALID_HANDLE = 0x80090308,
}

export function accept(sspi: Sspi, token: Uint8Array): boolean {
  const status: number = sspi.AcceptSecurityContext(token)
  if (status === (0x80090302 as number)) throw new Error('not supported')
  return status !== Status.SEC_E_INVALID_HANDLE && status !== SEC_E_UNSUPPORTED_FUNCTION
}
