import { SEC_E_OK, SEC_I_COMPLETE_AND_CONTINUE, SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'
import { acceptSecurityContext } from './addon.mjs'

const GO_ON = new Set([SEC_I_CONTINUE_NEEDED, SEC_I_COMPLETE_AND_CONTINUE])

export async function* serve(connection, credential) {
  let context
  for await (const token of connection) {
    const result = await acceptSecurityContext(credential, context, token)
    context = result.context
    if (GO_ON.has(result.status)) {
      yield result.token
      continue
    }
    if (result.status !== SEC_E_OK) {
      throw new Error(`accept failed: ${result.status}`)
    }
    return context
  }
  throw new Error('the peer went away in the middle of the handshake')
}
