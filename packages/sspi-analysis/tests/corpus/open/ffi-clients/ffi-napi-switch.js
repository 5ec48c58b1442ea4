const ffi = require('ffi-napi')

const sspi = ffi.Library('secur32.dll', {
  AcceptSecurityContext: ['int32', ['pointer', 'pointer', 'pointer', 'uint32', 'uint32', 'pointer', 'pointer', 'pointer', 'pointer']],
})

function explain(rc) {
  switch (rc) {
    case 0:
      return 'authenticated'
    case 590610:
//       ~~~~~~ no-magic-status
      return 'waiting for the client'
    case -2146893048:
//       ~~~~~~~~~~~ no-magic-status
      return 'the token is damaged'
    case -2146893044:
//       ~~~~~~~~~~~ no-magic-status
//       ~~~~~~~~~~~ no-obsolete-status
      return 'the login was refused'
    case -2146893039:
//       ~~~~~~~~~~~ no-magic-status
      return 'no domain controller answers'
    default:
      return 'failed with ' + rc
  }
}

module.exports = function accept(credential, context, token, reply) {
  const rc = sspi.AcceptSecurityContext(credential, context, token, 0, 16, context, reply, null, null)
  return { rc, text: explain(rc) }
}
