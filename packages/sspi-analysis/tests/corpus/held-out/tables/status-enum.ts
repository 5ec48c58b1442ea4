// Taken over from the header of the Windows SDK.
export enum SspiStatus {
  SEC_E_OK = 0x00000000,
//~~~~~~~~ no-local-status-constants
  SEC_E_INVALID_TOKEN = 0x80090308,
//~~~~~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_I_RENEGOTIATE = 0x00090321,
//~~~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_E_WRONG_PRINCIPAL = 0x80090332,
//~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
//                        ~~~~~~~~~~ valid-status-constants
}

export class SspiError extends Error {
  constructor(
    readonly status: SspiStatus,
    readonly call: string,
  ) {
    super(`${call}: ${SspiStatus[status] ?? status.toString(16)}`)
    this.name = 'SspiError'
  }
}

export const isFatal = (status: SspiStatus): boolean => (status & 0x80000000) !== 0
