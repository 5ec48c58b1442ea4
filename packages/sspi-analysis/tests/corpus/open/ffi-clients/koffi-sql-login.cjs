const koffi = require('koffi')

const SEC_E_OK = 0x00000000
//    ~~~~~~~~ no-local-status-constants
const SEC_I_CONTINUE_NEEDED = 0x00090312
//    ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
const SECPKG_CRED_OUTBOUND = 2
const SECURITY_NATIVE_DREP = 0x10

const secur32 = koffi.load('secur32.dll')
const SecHandle = koffi.struct('SecHandle', { dwLower: 'uintptr_t', dwUpper: 'uintptr_t' })

const AcquireCredentialsHandleW = secur32.func(
  'int32_t AcquireCredentialsHandleW(str16, str16, uint32_t, void *, void *, void *, void *, _Out_ SecHandle *, void *)',
)
const InitializeSecurityContextW = secur32.func(
  'int32_t InitializeSecurityContextW(SecHandle *, SecHandle *, str16, uint32_t, uint32_t, uint32_t, void *, uint32_t, _Out_ SecHandle *, void *, uint32_t *, void *)',
)

function firstToken(spn, output) {
  const credential = {}
  const context = {}
  const acquired = AcquireCredentialsHandleW(null, 'Negotiate', SECPKG_CRED_OUTBOUND, null, null, null, null, credential, null)
  if (acquired !== SEC_E_OK) throw new Error(`AcquireCredentialsHandle failed: ${acquired}`)
  const status = InitializeSecurityContextW(credential, null, spn, 0, 0, SECURITY_NATIVE_DREP, null, 0, context, output, [0], null)
  if (status !== SEC_E_OK && status !== SEC_I_CONTINUE_NEEDED) {
    throw new Error(`InitializeSecurityContext failed: 0x${(status >>> 0).toString(16)}`)
  }
  return { context, more: status === SEC_I_CONTINUE_NEEDED }
}

module.exports = { firstToken, SecHandle }
