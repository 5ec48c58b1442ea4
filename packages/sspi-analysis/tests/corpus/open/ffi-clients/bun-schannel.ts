import { dlopen, FFIType } from 'bun:ffi'

const { symbols } = dlopen('secur32.dll', {
  InitializeSecurityContextW: { args: [FFIType.ptr, FFIType.ptr, FFIType.ptr, FFIType.u32], returns: FFIType.i32 },
  DecryptMessage: { args: [FFIType.ptr, FFIType.ptr, FFIType.u32, FFIType.ptr], returns: FFIType.i32 },
})

const SEC_E_OK = 0x00000000
//    ~~~~~~~~ no-local-status-constants
const SEC_I_CONTINUE_NEEDED = 0x00090312
//    ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
const SEC_I_CONTEXT_EXPIRED = 0x00090317
//    ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
const SEC_E_INCOMPLETE_MESSAGE_U = 0x80090318

export function handshakeStep(credential: number, context: number, host: number): 'send' | 'read' | 'done' {
  const status = symbols.InitializeSecurityContextW(credential, context, host, 0)
  switch (status >>> 0) {
    case SEC_E_OK:
      return 'done'
    case SEC_I_CONTINUE_NEEDED:
      return 'send'
    case SEC_E_INCOMPLETE_MESSAGE_U:
      return 'read'
    default:
      throw new Error(`handshake: 0x${(status >>> 0).toString(16)}`)
  }
}

export function read(context: number, message: number): boolean {
  const status = symbols.DecryptMessage(context, message, 0, 0)
  if (status === SEC_I_CONTEXT_EXPIRED) return false
  if (status !== SEC_E_OK) throw new Error(`DecryptMessage: ${status}`)
  return true
}
