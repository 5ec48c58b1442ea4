import koffi from 'koffi'
import { SEC_E_INCOMPLETE_MESSAGE, SEC_E_UNTRUSTED_ROOT, SEC_I_CONTINUE_NEEDED } from 'sspi-status'

const secur32 = koffi.load('secur32.dll')
const InitializeSecurityContextW = secur32.func('InitializeSecurityContextW', 'uint32_t', ['void *', 'void *', 'str16'])

export type State = 'more-bytes' | 'send-and-wait' | 'untrusted' | 'ready'

export function handshake(credential: Buffer, context: Buffer, host: string): State {
  const status = InitializeSecurityContextW(credential, context, host)
  switch (status) {
    case SEC_E_INCOMPLETE_MESSAGE:
      return 'more-bytes'
    case SEC_I_CONTINUE_NEEDED:
      return 'send-and-wait'
    case SEC_E_UNTRUSTED_ROOT:
      return 'untrusted'
    default:
      return 'ready'
  }
}
