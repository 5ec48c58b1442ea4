const { sspi } = require('node-expose-sspi')

class Session {
  constructor(spn) {
    this.spn = spn
    this.credential = sspi.AcquireCredentialsHandle({ packageName: 'Kerberos' }).credential
  }

  open() {
    const context = sspi.InitializeSecurityContext({ credential: this.credential, targetName: this.spn })
//                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
    if (!context.SECURITY_STATUS) {
//       ~~~~~~~~~~~~~~~~~~~~~~~ no-status-truthiness -- a text is always true
      return { ok: true, token: context.SecBufferDesc.buffers[0] }
    }
    return { ok: false }
  }

  close() {
    sspi.FreeCredentialsHandle(this.credential)
  }
}

module.exports = Session
