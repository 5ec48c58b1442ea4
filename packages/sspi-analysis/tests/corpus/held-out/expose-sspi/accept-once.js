'use strict'

const { sspi, SecBufferDesc } = require('node-expose-sspi')
const { decodeNegotiate } = require('./header')

const credential = sspi.AcquireCredentialsHandle({ packageName: 'Negotiate' })

function authenticate(req, res) {
  const header = req.headers.authorization
  if (!header) {
    res.writeHead(401, { 'WWW-Authenticate': 'Negotiate' })
    return res.end()
  }
  const input = { ulVersion: 0, buffers: [decodeNegotiate(header)] }
  const serverContext = sspi.AcceptSecurityContext({ credential: credential.credential, SecBufferDesc: input })
//                           ~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  if (serverContext.SECURITY_STATUS === 'SEC_E_LOGON_DENIED') {
//                                      ~~~~~~~~~~~~~~~~~~~~ no-obsolete-status
    res.writeHead(403)
    return res.end('denied')
  }
  if (serverContext.SECURITY_STATUS !== 'SEC_E_OK') {
    throw new Error(`AcceptSecurityContext: ${serverContext.SECURITY_STATUS}`)
  }
  sspi.ImpersonateSecurityContext(serverContext.contextHandle)
  const user = sspi.GetUserName()
  sspi.RevertSecurityContext(serverContext.contextHandle)
  res.end(`hello ${user}`)
}

module.exports = { authenticate }
