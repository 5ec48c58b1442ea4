export const enum Sspi {
  SEC_E_OK = 0,
//~~~~~~~~ no-local-status-constants
  SEC_I_CONTINUE_NEEDED = 0x00090312,
//~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_I_COMPLETE_NEEDED = 0x00090313,
//~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_E_INSUFFICIENT_MEMORY = 0x80090300,
//~~~~~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_E_WRONG_PRINCIPAL = 0x80090322,
//~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
}

export type Direction = 'inbound' | 'outbound'

export interface Credential {
  handle: Buffer
  direction: Direction
  packageName: 'Negotiate' | 'Kerberos' | 'NTLM'
}

export function isDone(status: number): boolean {
  return status === Sspi.SEC_E_OK
}
