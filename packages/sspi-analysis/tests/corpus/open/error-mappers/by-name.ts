import type { SecurityStatusName } from 'sspi-status'

export type Advice = 'ask-again' | 'call-help-desk' | 'sync-clock' | 'none'

export function adviceFor(name: SecurityStatusName | undefined): Advice {
  if (name === 'SEC_E_LOGON_DENIED' || name === 'SEC_E_UNKNOWN_CREDENTIALS') return 'ask-again'
//             ~~~~~~~~~~~~~~~~~~~~ no-obsolete-status
  if (name === 'SEC_E_TIME_SKEW') return 'sync-clock'
  if (name === 'SEC_E_NO_AUTHENTICATING_AUTHORITY') return 'call-help-desk'
  return 'none'
}

export function isContinuation(name: string): boolean {
  return name.startsWith('SEC_I_')
}
