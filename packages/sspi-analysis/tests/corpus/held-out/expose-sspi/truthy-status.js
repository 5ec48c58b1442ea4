const { sspi, sso } = require('node-expose-sspi')
const log = require('./log')

function tokenFor(spn) {
  const { credential } = sspi.AcquireCredentialsHandle({ packageName: 'Negotiate' })
  const ctx = sspi.InitializeSecurityContext({ credential, targetName: spn })
//                 ~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  if (!ctx.SECURITY_STATUS) {
//     ~~~~~~~~~~~~~~~~~~~ no-status-truthiness
    log.error('no status for ' + spn)
    return null
  }
  return ctx.SecBufferDesc.buffers[0]
}

function acceptToken(credential, desc) {
  const server = sspi.AcceptSecurityContext({ credential, SecBufferDesc: desc })
//                    ~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  return server.SECURITY_STATUS ? server.contextHandle : null
//       ~~~~~~~~~~~~~~~~~~~~~~ no-status-truthiness
}

function whoAmI() {
  const user = sso.getUser()
  return user ? user.name : 'anonymous'
}

module.exports = { tokenFor, acceptToken, whoAmI }
