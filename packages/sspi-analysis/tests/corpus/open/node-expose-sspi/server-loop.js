const { sspi } = require('node-expose-sspi')
const debug = require('debug')('sso')

const refused = 'The login was refused'

function authenticate(credential, packageInfo, tokens) {
  let contextHandle
  for (const token of tokens) {
    const input = { credential, contextHandle, clientSecurityContext: { SecBufferDesc: token } }
    const context = sspi.AcceptSecurityContext(input)
    debug('context', context)
    if (context.SECURITY_STATUS !== 'SEC_I_CONTINUE_NEEDED' && context.SECURITY_STATUS !== 'SEC_E_OK') {
      if (context.SECURITY_STATUS === 'SEC_E_LOGON_DENIED') throw new Error(refused)
//                                    ~~~~~~~~~~~~~~~~~~~~ no-obsolete-status
      throw new Error('AcceptSecurityContext: ' + context.SECURITY_STATUS)
    }
    contextHandle = context.contextHandle
    if (context.SECURITY_STATUS !== 'SEC_E_OK') continue
    sspi.ImpersonateSecurityContext(contextHandle)
    const user = process.env.USERNAME
    sspi.RevertSecurityContext(contextHandle)
    return user
  }
  throw new Error('The client sent too few tokens for ' + packageInfo.Name)
}

module.exports = { authenticate }
