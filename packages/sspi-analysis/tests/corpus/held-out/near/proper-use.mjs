import { setTimeout as sleep } from 'node:timers/promises'
import { describe, SEC_E_INCOMPLETE_MESSAGE, SEC_E_OK, SEC_I_CONTEXT_EXPIRED, SEC_I_CONTINUE_NEEDED, SEC_I_RENEGOTIATE, toUnsigned } from 'sspi-status'
import { decryptMessage, initializeSecurityContext } from './schannel-addon.mjs'

export async function pump(socket, session) {
  for await (const chunk of socket) {
    session.append(chunk)
    const status = toUnsigned(session.ready ? decryptMessage(session.handle) : initializeSecurityContext(session.handle))
    if (status === SEC_E_INCOMPLETE_MESSAGE) continue
    if (status === SEC_I_CONTEXT_EXPIRED) break
    if (status === SEC_I_CONTINUE_NEEDED || status === SEC_I_RENEGOTIATE) {
      session.ready = false
      socket.write(session.takeToken())
      continue
    }
    if (status !== SEC_E_OK) throw new Error(describe(status))
    session.ready = true
    await sleep(0)
    session.emit('data', session.takePlain())
  }
}
