import { SEC_E_LOGON_DENIED, SEC_E_NO_CREDENTIALS, SEC_E_UNKNOWN_CREDENTIALS } from 'sspi-status/int32'

const transient = new Set([-2146893056, -2146893039, -2147023174])
//                         ~~~~~~~~~~~ no-magic-status
//                                      ~~~~~~~~~~~ no-magic-status

interface Failure {
  hresult: number
  text: string
}

export function shouldRetry({ hresult }: Failure): boolean {
  return transient.has(hresult)
}

export function isAboutCredentials({ hresult }: Failure): boolean {
  return [SEC_E_LOGON_DENIED, SEC_E_NO_CREDENTIALS, SEC_E_UNKNOWN_CREDENTIALS].includes(hresult)
//        ~~~~~~~~~~~~~~~~~~ no-obsolete-status
}
