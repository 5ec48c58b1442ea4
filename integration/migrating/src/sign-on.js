import { sspi } from 'node-expose-sspi'

export function step(input) {
  const { SECURITY_STATUS } = sspi.AcceptSecurityContext(input)
  if (SECURITY_STATUS === 'SEC_I_CONTINUE_NEED') return 'again'
  if (SECURITY_STATUS === '0x00090313') return 'complete'
  if (SECURITY_STATUS === 'SEC_E_LOGON_DENIED') return 'refused'
  return 'signed in'
}
