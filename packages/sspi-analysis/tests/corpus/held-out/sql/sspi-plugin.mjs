import koffi from 'koffi'
import { SEC_E_OK, SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'

const secur32 = koffi.load('secur32.dll')
const api = {
  acquire: secur32.func('int32_t AcquireCredentialsHandleW(void *p, str16 pkg, uint32_t use, void *id, void *auth, void *fn, void *arg, void *cred, void *exp)'),
  initialize: secur32.func('int32_t InitializeSecurityContextW(void *cred, void *ctx, str16 target, uint32_t req, uint32_t r1, uint32_t drep, void *in, uint32_t r2, void *out, void *desc, void *attr, void *exp)'),
}

function check(status, name) {
  if (status === SEC_E_OK || status === SEC_I_CONTINUE_NEEDED) return status === SEC_I_CONTINUE_NEEDED
  throw new Error(`${name} failed: 0x${(status >>> 0).toString(16)}`)
}

export function createAuthenticator(memory, spn) {
  check(api.acquire(null, 'Negotiate', 2, null, null, null, null, memory.cred, memory.expiry), 'AcquireCredentialsHandle')
  return {
    next(token) {
      memory.setInput(token)
      const more = check(api.initialize(memory.cred, memory.ctx, spn, 0x100, 0, 16, memory.input, 0, memory.ctx, memory.output, memory.attr, memory.expiry), 'InitializeSecurityContext')
      return { token: memory.takeOutput(), more }
    },
  }
}
