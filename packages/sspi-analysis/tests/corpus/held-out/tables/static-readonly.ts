import { NativeModule } from './native-module'

export class SecurityStatus {
  static readonly SEC_I_CONTEXT_EXPIRED = 0x80090317
//                ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
//                                        ~~~~~~~~~~ valid-status-constants
  static readonly SEC_E_CERT_EXPIRED = 0x80090328
//                ~~~~~~~~~~~~~~~~~~ no-local-status-constants
  static readonly CERT_E_EXPIRED = 0x800b0101
  static readonly TRUST_E_NOSIGNATURE = 0x800b0100

  private constructor(readonly value: number) {}

  static last(): SecurityStatus {
    return new SecurityStatus(NativeModule.lastStatus() >>> 0)
  }

  get expired(): boolean {
    return this.value === SecurityStatus.SEC_E_CERT_EXPIRED || this.value === SecurityStatus.CERT_E_EXPIRED
  }
}
