import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { sspi } from 'node-expose-sspi'
import { tokenOf, reject } from './upgrade'

const CONTINUE = new Set(['SEC_I_CONTINUE_NEEDED', 'SEC_I_COMPLETE_AND_CONTINUE'])

export function onUpgrade(credential: never, request: IncomingMessage, socket: Duplex): boolean {
  const token = tokenOf(request)
  if (token === undefined) {
    reject(socket, 401)
    return false
  }
  let context
  try {
    context = sspi.AcceptSecurityContext({ credential, clientSecurityContext: token } as never)
  } catch (error) {
    reject(socket, String(error).includes('0x8009030c') ? 403 : 500)
//                                        ~~~~~~~~~~~~ no-obsolete-status
    return false
  }
  if (CONTINUE.has(context.SECURITY_STATUS)) {
    reject(socket, 401, context.SecBufferDesc.buffers[0])
    return false
  }
  return true
}
