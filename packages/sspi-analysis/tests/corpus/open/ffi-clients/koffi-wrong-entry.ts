import koffi from 'koffi'
import { SEC_E_INCOMPLETE_MESSAGE, SEC_E_OK, SEC_I_CONTINUE_NEEDED } from 'sspi-status'

const sspicli = koffi.load('sspicli.dll')
const AcceptSecurityContext = sspicli.func('long AcceptSecurityContext(void *, void *, void *, ulong, ulong, void *, void *, void *, void *)')

interface Connection {
  credential: Buffer
  context: Buffer
  received: Buffer
  send(token: Buffer): void
}

export function accept(connection: Connection, output: Buffer): 'wait' | 'done' {
  const status = AcceptSecurityContext(connection.credential, connection.context, connection.received, 0, 0x10, connection.context, output, null, null)
  if (status === SEC_E_INCOMPLETE_MESSAGE) return 'wait'
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
  if (status === SEC_I_CONTINUE_NEEDED) {
    connection.send(output)
    return 'wait'
  }
  if (status !== SEC_E_OK) throw new Error(`AcceptSecurityContext: ${status}`)
  return 'done'
}
