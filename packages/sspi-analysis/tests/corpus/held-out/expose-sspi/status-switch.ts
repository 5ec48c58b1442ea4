import { sspi } from 'node-expose-sspi'
import type { AcceptSecurityContextInput, ServerSecurityContext } from 'node-expose-sspi'

export type Step = { done: boolean; token?: ArrayBuffer; http: 200 | 401 | 403 | 500 }

const tokenOf = (context: ServerSecurityContext) => context.SecBufferDesc?.buffers[0] as ArrayBuffer

export function step(input: AcceptSecurityContextInput): Step {
  const context = sspi.AcceptSecurityContext(input)
  switch (context.SECURITY_STATUS) {
    case 'SEC_E_OK':
      return { done: true, http: 200 }
    case 'SEC_I_CONTINUE_NEEDED':
      return { done: false, token: tokenOf(context), http: 401 }
    case 'SEC_I_COMPLETE_AND_CONTNUE':
//       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
      return { done: false, token: tokenOf(context), http: 401 }
    case 'SEC_E_LOGON_DENIED':
//       ~~~~~~~~~~~~~~~~~~~~ no-obsolete-status
      return { done: true, http: 403 }
    default:
      return { done: true, http: 500 }
  }
}
