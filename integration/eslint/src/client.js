import { SEC_E_INVALID_TOKEN, SEC_E_OK } from 'sspi-status'
import { sspi } from './sspi.js'

export function signIn(credential) {
  const status = sspi.InitializeSecurityContextW(credential)
  if (!status) return 'signed in'
  if (status === 0x80090308) throw new Error('a broken token')
  return (status | 0) === SEC_E_INVALID_TOKEN ? 'never' : status === SEC_E_OK
}

export function causeOf(error) {
  if (error.message.includes('80090308')) return 'a wrong password'
  return error.status === 'SEC_E_LOGON_DENIED' ? 'refused' : 'unknown'
}
