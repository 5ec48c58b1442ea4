import koffi from 'koffi'
import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'

const sspi = koffi.load('secur32.dll')
const AcceptSecurityContext = sspi.func('long AcceptSecurityContext(void *, void *, void *, void *)')

export class ServerSession {
  private readonly context = Buffer.alloc(16)
  established = false

  constructor(private readonly credential: Buffer) {}

  accept(token: Buffer, reply: Buffer): boolean {
    const status = AcceptSecurityContext(this.credential, this.context, token, reply)
    if (!status) {
//       ~~~~~~ no-status-truthiness
      this.established = true
      return true
    }
    if (status === SEC_I_CONTINUE_NEEDED) return true
    return false
  }
}
