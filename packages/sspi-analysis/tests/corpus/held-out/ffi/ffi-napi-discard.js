const ffi = require('ffi-napi')

const sspi = ffi.Library('Secur32.dll', {
  AcceptSecurityContext: ['int32', ['pointer', 'pointer', 'pointer', 'uint32', 'uint32', 'pointer', 'pointer', 'pointer', 'pointer']],
  MakeSignature: ['int32', ['pointer', 'uint32', 'pointer', 'uint32']],
  VerifySignature: ['int32', ['pointer', 'pointer', 'uint32', 'pointer']],
})

exports.accept = function accept(session, token) {
  session.input.write(token)
  sspi.AcceptSecurityContext(session.cred, session.ctx, session.input.ref, 0x800, 0, session.ctx, session.output.ref, session.attr, null)
//     ~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  return session.output.read()
}

exports.sign = function sign(session, message, seq) {
  const rc = sspi.MakeSignature(session.ctx, 0, message.ref, seq)
//                ~~~~~~~~~~~~~ no-unhandled-informational-status
  if (rc !== 0) throw new Error(`MakeSignature: ${rc}`)
  return message.signature
}

exports.verify = function verify(session, message, seq) {
  const rc = sspi.VerifySignature(session.ctx, message.ref, seq, session.qop)
  return rc === 0
}
