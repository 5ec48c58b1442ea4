export enum NtStatus {
  STATUS_SUCCESS = 0x00000000,
  STATUS_MORE_PROCESSING_REQUIRED = 0xc0000016,
  STATUS_ACCESS_DENIED = 0xc0000022,
  STATUS_LOGON_FAILURE = 0xc000006d,
  STATUS_PASSWORD_EXPIRED = 0xc0000071,
  STATUS_ACCOUNT_LOCKED_OUT = 0xc0000234,
}

export class SmbSession {
  private status = NtStatus.STATUS_SUCCESS

  onSetupResponse(header: DataView): 'continue' | 'done' | 'failed' {
    this.status = header.getUint32(8, true)
    switch (this.status) {
      case NtStatus.STATUS_MORE_PROCESSING_REQUIRED:
        return 'continue'
      case NtStatus.STATUS_SUCCESS:
        return 'done'
      default:
        return 'failed'
    }
  }

  get text(): string {
    return NtStatus[this.status] ?? `0x${this.status.toString(16)}`
  }
}
