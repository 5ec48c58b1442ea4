import { dlopen, FFIType } from 'bun:ffi'
import { SEC_E_DECRYPT_FAILURE } from 'sspi-status/int32'
import type { Session } from './session'

const { symbols } = dlopen('sspicli.dll', {
  InitializeSecurityContextW: {
    args: [FFIType.ptr, FFIType.ptr, FFIType.ptr, FFIType.u32, FFIType.u32, FFIType.u32, FFIType.ptr, FFIType.u32, FFIType.ptr, FFIType.ptr, FFIType.ptr, FFIType.ptr],
    returns: FFIType.u32,
  },
})

export function advance(s: Session): 'send' | 'read' | 'done' {
  const rc = symbols.InitializeSecurityContextW(s.cred, s.ctx, s.target, s.flags, 0, 0, s.input, 0, s.ctx, s.output, s.attrs, null)
  if (rc === 0) return 'done'
  if (rc === 0x90312) return 'send'
//           ~~~~~~~ no-magic-status
  if (rc === -2146893032) return 'read'
//           ~~~~~~~~~~~ no-magic-status
//           ~~~~~~~~~~~ no-mixed-signedness
  if (rc === SEC_E_DECRYPT_FAILURE) s.reset()
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
  throw new Error(`handshake failed (${rc.toString(16)})`)
}
