const { sspi } = require('node-expose-sspi')
const debug = require('debug')('sso:client')

const handles = new Map()

exports.start = async function start(connection, spn) {
  const cred = sspi.AcquireCredentialsHandle({ packageName: 'Negotiate' })
  const ctx = sspi.InitializeSecurityContext({
//                 ~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
    credential: cred.credential,
    targetName: spn,
    isc_req_flags: ['ISC_REQ_MUTUAL_AUTH', 'ISC_REQ_CONFIDENTIALITY'],
  })
  debug('status %s', ctx.SECURITY_STATUS)
  handles.set(connection.id, ctx.contextHandle)
  await connection.send(Buffer.from(ctx.SecBufferDesc.buffers[0]))
}

exports.stop = function stop(connection) {
  const handle = handles.get(connection.id)
  if (!handle) return
  sspi.DeleteSecurityContext(handle)
  handles.delete(connection.id)
}
