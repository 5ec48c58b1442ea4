type Known = 'SEC_E_OK' | 'SEC_E_INVALID_TOKEN' | 'SEC_E_CONTINUE_NEEDED'
//                                                ~~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants

const friendly = new Map<string, string>([
  ['SEC_E_INVALID_TOKEN', 'The token cannot be read'],
  ['SEC_E_LOGIN_DENIED', 'The password is wrong'],
// ~~~~~~~~~~~~~~~~~~~~ valid-status-constants
  ['SEC_E_CERT_EXPIRED', 'The certificate has expired'],
])

export function friendlyText(name: Known | string): string {
  return friendly.get(name) ?? name
}

export function isCertificateProblem(name: string): boolean {
  return name.startsWith('SEC_E_CERT_') || name === 'SEC_E_UNTRUSTED_ROOTS'
//                                                  ~~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
}
