import { InitializeSecurityContextW, AcceptSecurityContext } from './bindings/secur32.js'
import { SEC_E_OK, isError, isSuccess } from 'sspi-status'

export function tryInitialize(client) {
  const rc = InitializeSecurityContextW(client.cred, client.ctx, client.spn, client.out)
//           ~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  return rc === SEC_E_OK
}

export function tryAccept(server, token) {
  const rc = AcceptSecurityContext(server.cred, server.ctx, token, server.out)
//           ~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  if (isError(rc)) {
    server.close(`0x${rc.toString(16)}`)
  }
}

export function startOver(client) {
  client.ctx = null
  client.ok = isSuccess(InitializeSecurityContextW(client.cred, client.ctx, client.spn, client.out))
//                      ~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
}
