import { SEC_E_LOGON_DENIED, SEC_E_NO_CREDENTIALS, SEC_E_UNKNOWN_CREDENTIALS } from 'sspi-status'

export class AuthError extends Error {
  constructor(
    message: string,
    readonly code: number,
    readonly statusName?: string,
  ) {
    super(message)
  }
}

export function asksForCredentials(error: AuthError): boolean {
  return [SEC_E_LOGON_DENIED, SEC_E_NO_CREDENTIALS, SEC_E_UNKNOWN_CREDENTIALS].includes(error.code >>> 0)
//        ~~~~~~~~~~~~~~~~~~ no-obsolete-status
}

export function isCertificateProblem(error: AuthError): boolean {
  return [0x80090325, 0x80090328].includes(error.code)
//        ~~~~~~~~~~ no-magic-status
//                    ~~~~~~~~~~ no-magic-status
}

export function isOurFault(error: AuthError): boolean {
  return error.statusName?.startsWith('SEC_E_LOGON_DENIED') === false && error.code !== 0
//                                    ~~~~~~~~~~~~~~~~~~~~ no-obsolete-status
}
