import { sspi } from 'node-expose-sspi'
import { EventEmitter } from 'node:events'

export class Handshake extends EventEmitter {
  #credential = sspi.AcquireCredentialsHandle({ packageName: 'NTLM', credentialUse: 'SECPKG_CRED_INBOUND' }).credential
  #handle = undefined

  feed(token) {
    let ctx
    try {
      ctx = sspi.AcceptSecurityContext({
        credential: this.#credential,
        contextHandle: this.#handle,
        SecBufferDesc: { ulVersion: 0, buffers: [token] },
      })
    } catch (error) {
      if (error.message.includes('error code: 0x80090308')) return this.emit('malformed', token)
      throw error
    }
    this.#handle = ctx.contextHandle
    if (ctx.SECURITY_STATUS === '0x00090313') return this.emit('complete', ctx.contextHandle)
//                              ~~~~~~~~~~~~ no-magic-status
    if (ctx.SECURITY_STATUS === 'SEC_I_CONTINUE_NEEDED') return this.emit('token', ctx.SecBufferDesc.buffers[0])
    this.emit('done')
  }
}
