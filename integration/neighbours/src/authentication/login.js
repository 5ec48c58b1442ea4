import { sspi } from './sspi.js'

export function refusalOf(credential) {
  const status = sspi.InitializeSecurityContextW(credential)
  if (status === 0x8009030d) return 'unknown'
  if (status === -2146893042) return 'no credentials'
  if (status === 0x90312) return 'going on'
  return status === 2148074248 ? 'a broken token' : undefined
}

export function isAccessDenied(result) {
  return result === 0x80070005
}
