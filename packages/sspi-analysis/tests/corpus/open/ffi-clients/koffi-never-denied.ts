import koffi from 'koffi'

const lib = koffi.load('secur32.dll')
const initialize = lib.func('InitializeSecurityContextW', 'int32_t', [
  'void *', 'void *', 'str16', 'uint32_t', 'uint32_t', 'uint32_t', 'void *', 'uint32_t', 'void *', 'void *', 'void *', 'void *',
])

export class LoginRefused extends Error {}

export function step(credential: unknown, context: unknown, spn: string, input: unknown, output: unknown): boolean {
  const rc = initialize(credential, context, spn, 0x2000, 0, 0x10, input, 0, context, output, null, null)
  if (rc === 0) return true
  if (rc === 0x00090312) return false
//           ~~~~~~~~~~ no-magic-status
  if (rc === 0x8009030c) throw new LoginRefused('The password was refused')
//    ~~~~~~~~~~~~~~~~~ no-mixed-signedness
//           ~~~~~~~~~~ no-magic-status
//           ~~~~~~~~~~ no-obsolete-status
  if (rc === 0x80090322) throw new Error('The service principal name belongs to another account')
//    ~~~~~~~~~~~~~~~~~ no-mixed-signedness
//           ~~~~~~~~~~ no-magic-status
  throw new Error(`InitializeSecurityContext: ${rc}`)
}
