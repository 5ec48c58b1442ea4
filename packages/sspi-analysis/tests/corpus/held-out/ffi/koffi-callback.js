import koffi from 'koffi'
import { SEC_E_OK } from 'sspi-status/int32'

const secur32 = koffi.load('secur32.dll')
const AcceptSecurityContext = secur32.func(
  'int32_t __stdcall AcceptSecurityContext(void *cred, void *ctx, void *input, uint32_t req, uint32_t drep, void *newCtx, void *output, void *attr, void *expiry)',
)

export function accept(session, token, cb) {
  session.input.set(token)
  AcceptSecurityContext.async(session.cred, session.ctx, session.input.desc, 0, 0, session.ctx, session.output.desc, session.attr, null, (err, rc) => {
//~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
    if (err) return cb(err)
    if (rc !== SEC_E_OK) return cb(new Error(`AcceptSecurityContext returned ${rc}`))
    cb(null, session.output.bytes())
  })
}

export function release(session) {
  session.input.free()
  session.output.free()
}
