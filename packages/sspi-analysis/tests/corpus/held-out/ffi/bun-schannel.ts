import { dlopen, FFIType, ptr } from 'bun:ffi'
import { SEC_E_INCOMPLETE_MESSAGE, SEC_I_CONTEXT_EXPIRED, SEC_I_RENEGOTIATE, toHex } from 'sspi-status'

const secur32 = dlopen('secur32.dll', {
  DecryptMessage: { args: [FFIType.ptr, FFIType.ptr, FFIType.u32, FFIType.ptr], returns: FFIType.i32 },
  EncryptMessage: { args: [FFIType.ptr, FFIType.u32, FFIType.ptr, FFIType.u32], returns: FFIType.i32 },
})

export type Decrypted = 'data' | 'more' | 'closed' | 'renegotiate'

export function decrypt(ctx: Uint8Array, desc: Uint8Array): Decrypted {
  const status = secur32.symbols.DecryptMessage(ptr(ctx), ptr(desc), 0, null) >>> 0
  switch (status) {
    case 0:
      return 'data'
    case SEC_E_INCOMPLETE_MESSAGE:
      return 'more'
    case SEC_I_CONTEXT_EXPIRED:
      return 'closed'
    case SEC_I_RENEGOTIATE:
      return 'renegotiate'
    default:
      throw new Error(`DecryptMessage: ${toHex(status)}`)
  }
}

export function encrypt(ctx: Uint8Array, desc: Uint8Array): void {
  const status = secur32.symbols.EncryptMessage(ptr(ctx), 0, ptr(desc), 0)
  if (status !== 0) throw new Error(`EncryptMessage: ${toHex(status)}`)
}
