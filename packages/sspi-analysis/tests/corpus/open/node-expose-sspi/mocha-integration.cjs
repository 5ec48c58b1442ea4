const assert = require('assert').strict
const { sspi } = require('node-expose-sspi')

describe('Negotiate over loopback', function () {
  this.timeout(15000)
  let client
  let server

  before(() => {
    client = sspi.AcquireCredentialsHandle({ packageName: 'Negotiate', credentialUse: 'SECPKG_CRED_OUTBOUND' })
    server = sspi.AcquireCredentialsHandle({ packageName: 'Negotiate', credentialUse: 'SECPKG_CRED_INBOUND' })
  })

  after(() => {
    sspi.FreeCredentialsHandle(client.credential)
    sspi.FreeCredentialsHandle(server.credential)
  })

  it('asks for a second token', () => {
    const context = sspi.InitializeSecurityContext({ credential: client.credential, targetName: 'localhost' })
    assert.equal(context.SECURITY_STATUS, 'SEC_I_CONTINUE_NEEDED')
    const accepted = sspi.AcceptSecurityContext({ credential: server.credential, clientSecurityContext: context })
    assert.equal(accepted.SECURITY_STATUS, 'SEC_I_CONTINUE_NEEDED')
    assert.ok(accepted.SecBufferDesc.buffers[0].byteLength > 0)
  })
})
