import koffi from 'koffi'
import { SEC_E_OK, SEC_I_COMPLETE_AND_CONTINUE, SEC_I_COMPLETE_NEEDED, SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'
import { describe } from 'sspi-status'

const secur32 = koffi.load('secur32.dll')
const SecHandle = koffi.struct('SecHandle', { dwLower: 'uintptr_t', dwUpper: 'uintptr_t' })
const InitializeSecurityContextW = secur32.func(
  'int32_t __stdcall InitializeSecurityContextW(SecHandle *cred, SecHandle *ctx, str16 target, uint32_t req, uint32_t r1, uint32_t drep, void *in, uint32_t r2, _Out_ SecHandle *out, void *outDesc, _Out_ uint32_t *attr, _Out_ void *expiry)',
)
const CompleteAuthToken = secur32.func('int32_t __stdcall CompleteAuthToken(SecHandle *ctx, void *desc)')

export async function connect(stream, credential, target, buffers) {
  let context = null
  for (;;) {
    const next = {}
    const rc = InitializeSecurityContextW(credential, context, target, buffers.flags, 0, 0, buffers.input, 0, next, buffers.output, [0], [null])
    if (rc < 0) throw new Error(describe(rc))
    if (rc === SEC_I_COMPLETE_NEEDED || rc === SEC_I_COMPLETE_AND_CONTINUE) {
      const completed = CompleteAuthToken(next, buffers.output)
      if (completed !== SEC_E_OK) throw new Error(describe(completed))
    }
    await stream.write(buffers.takeOutput())
    if (rc === SEC_E_OK || rc === SEC_I_COMPLETE_NEEDED) return next
    if (rc !== SEC_I_CONTINUE_NEEDED && rc !== SEC_I_COMPLETE_AND_CONTINUE) throw new Error(`unexpected ${rc}`)
    context = next
    buffers.setInput(await stream.read())
  }
}

export { SecHandle }
