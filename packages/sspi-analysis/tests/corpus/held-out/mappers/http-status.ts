import {
  SEC_E_INVALID_TOKEN,
  SEC_E_LOGON_DENIED,
  SEC_E_NO_AUTHENTICATING_AUTHORITY,
  SEC_E_NO_CREDENTIALS,
  SEC_E_WRONG_PRINCIPAL,
  toUnsigned,
} from 'sspi-status'

export interface Problem {
  status: number
  title: string
}

export function problemOf(code: number): Problem {
  switch (toUnsigned(code)) {
    case SEC_E_LOGON_DENIED:
//       ~~~~~~~~~~~~~~~~~~ no-obsolete-status
      return { status: 401, title: 'Wrong user name or password' }
    case SEC_E_INVALID_TOKEN:
      return { status: 400, title: 'Malformed token' }
    case SEC_E_NO_CREDENTIALS:
    case SEC_E_WRONG_PRINCIPAL:
      return { status: 502, title: 'The service account is not set up' }
    case SEC_E_NO_AUTHENTICATING_AUTHORITY:
      return { status: 503, title: 'No domain controller' }
    default:
      return { status: 500, title: 'Sign-in failed' }
  }
}
