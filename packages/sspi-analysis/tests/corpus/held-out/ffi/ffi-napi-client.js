const ffi = require('ffi-napi')
const ref = require('ref-napi')

const voidPtr = ref.refType('void')
const secur32 = ffi.Library('secur32', {
  AcquireCredentialsHandleA: ['int', ['string', 'string', 'ulong', voidPtr, voidPtr, voidPtr, voidPtr, voidPtr, voidPtr]],
  InitializeSecurityContextA: ['int', [voidPtr, voidPtr, 'string', 'ulong', 'ulong', 'ulong', voidPtr, 'ulong', voidPtr, voidPtr, voidPtr, voidPtr]],
  FreeContextBuffer: ['int', [voidPtr]],
})

async function login(socket, creds, ctx, desc, target) {
  let ss = secur32.InitializeSecurityContextA(creds, null, target, 0x20112, 0, 0, null, 0, ctx, desc.out, desc.attrs, desc.expiry)
  while (ss == 0x90312) {
//             ~~~~~~~ no-magic-status
    socket.write(desc.takeToken())
    desc.setInput(await socket.nextPacket())
    ss = secur32.InitializeSecurityContextA(creds, ctx, target, 0x20112, 0, 0, desc.input, 0, ctx, desc.out, desc.attrs, desc.expiry)
  }
  if (ss === -2146893022) throw new Error('The server is not who it says it is')
//           ~~~~~~~~~~~ no-magic-status
  if (ss < 0) throw new Error('SSPI ' + ss)
  secur32.FreeContextBuffer(desc.out)
  return ctx
}

module.exports = login
