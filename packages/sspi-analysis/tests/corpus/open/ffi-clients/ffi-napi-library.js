const ffi = require('ffi-napi')
const ref = require('ref-napi')

const pvoid = ref.refType(ref.types.void)

const secur32 = ffi.Library('secur32', {
  AcquireCredentialsHandleW: ['long', [pvoid, pvoid, 'ulong', pvoid, pvoid, pvoid, pvoid, pvoid, pvoid]],
  InitializeSecurityContextW: ['long', [pvoid, pvoid, pvoid, 'ulong', 'ulong', 'ulong', pvoid, 'ulong', pvoid, pvoid, pvoid, pvoid]],
  DeleteSecurityContext: ['long', [pvoid]],
})

exports.open = function open(credential, target, output) {
  const context = Buffer.alloc(16)
  const hr = secur32.InitializeSecurityContextW(credential, null, target, 0, 0, 16, null, 0, context, output, null, null)
//           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  if (hr) {
//    ~~ no-status-truthiness
    throw new Error('InitializeSecurityContext returned ' + hr)
  }
  return context
}

exports.close = function close(context) {
  secur32.DeleteSecurityContext(context)
}
