export class SecStatus {
  static readonly SEC_E_OK = 0
//                ~~~~~~~~ no-local-status-constants
  static readonly SEC_E_UNTRUSTED_ROOT = 0x80090325
//                ~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
  static readonly SEC_E_CERT_EXPIRED = 0x80090327
//                ~~~~~~~~~~~~~~~~~~ no-local-status-constants
//                                     ~~~~~~~~~~ valid-status-constants
  static readonly SEC_E_ALGORITHM_MISMATCH = 0x80090331
//                ~~~~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants

  private constructor(
    readonly value: number,
    readonly text: string,
  ) {}

  static from(value: number): SecStatus {
    switch (value) {
      case SecStatus.SEC_E_OK:
        return new SecStatus(value, 'fine')
      case SecStatus.SEC_E_UNTRUSTED_ROOT:
        return new SecStatus(value, 'the chain ends in an unknown root')
      default:
        return new SecStatus(value, 'it failed')
    }
  }
}
