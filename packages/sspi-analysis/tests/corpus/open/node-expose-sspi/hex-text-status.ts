import { sspi } from 'node-expose-sspi'

export interface Accepted {
  done: boolean
  token?: ArrayBuffer
}

export function accept(credential: never, clientSecurityContext: never): Accepted {
  const { SECURITY_STATUS, SecBufferDesc } = sspi.AcceptSecurityContext({ credential, clientSecurityContext })
  if (SECURITY_STATUS === 'SEC_E_OK') return { done: true }
  // The addon has no name for this one.
  if (SECURITY_STATUS === '0x00090314') return { done: false, token: SecBufferDesc.buffers[0] }
//                        ~~~~~~~~~~~~ no-magic-status
  if (SECURITY_STATUS === 'SEC_I_CONTINUE_NEEDED') return { done: false, token: SecBufferDesc.buffers[0] }
  throw new Error(`AcceptSecurityContext: ${SECURITY_STATUS}`)
}
