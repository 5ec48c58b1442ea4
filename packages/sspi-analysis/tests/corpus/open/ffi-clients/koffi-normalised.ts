import koffi from 'koffi'
import { SEC_E_CONTEXT_EXPIRED, SEC_E_OK, SEC_I_CONTEXT_EXPIRED, SEC_I_RENEGOTIATE } from 'sspi-status'
import * as int32 from 'sspi-status/int32'

const secur32 = koffi.load('secur32.dll')
const DecryptMessage = secur32.func('int32_t DecryptMessage(void *, void *, uint32_t, void *)')

export function read(context: Buffer, message: Buffer): 'data' | 'closed' | 'renegotiate' {
  const status = DecryptMessage(context, message, 0, null)
  if (status >>> 0 === SEC_E_CONTEXT_EXPIRED || status === SEC_I_CONTEXT_EXPIRED) return 'closed'
  if (status === SEC_I_RENEGOTIATE) return 'renegotiate'
  if (status === int32.SEC_E_INCOMPLETE_MESSAGE) throw new RangeError('a record is cut off')
  if (status !== SEC_E_OK) throw new Error(`DecryptMessage: ${status}`)
  return 'data'
}
