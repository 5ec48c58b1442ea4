export enum SecurityStatus {
  Ok = 0,
  ContinueNeeded = 590610,
  CompleteNeeded = 590611,
  InvalidToken = -2146893048,
  LogonDenied = -2146893044,
  NoCredentials = -2146893042,
  ContextExpired = -2146893033,
}

export function isFailure(status: SecurityStatus): boolean {
  return status < 0
}

export function needsAnotherToken(status: SecurityStatus): boolean {
  return status === SecurityStatus.ContinueNeeded || status === SecurityStatus.CompleteNeeded
}
