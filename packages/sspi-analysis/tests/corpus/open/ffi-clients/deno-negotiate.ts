const secur32 = Deno.dlopen('secur32.dll', {
  AcquireCredentialsHandleW: {
    parameters: ['buffer', 'buffer', 'u32', 'pointer', 'pointer', 'pointer', 'pointer', 'buffer', 'buffer'],
    result: 'i32',
  },
  InitializeSecurityContextW: {
    parameters: ['buffer', 'buffer', 'buffer', 'u32', 'u32', 'u32', 'buffer', 'u32', 'buffer', 'buffer', 'buffer', 'buffer'],
    result: 'i32',
  },
})

const CONTINUE = 0x00090312

export function next(credential: Uint8Array, context: Uint8Array, spn: Uint8Array, input: Uint8Array, output: Uint8Array) {
  const status = secur32.symbols.InitializeSecurityContextW(
    credential, context, spn, 0, 0, 0x10, input, 0, context, output, new Uint8Array(4), new Uint8Array(8),
  )
  if (status === 0) return { done: true, output }
  if (status === CONTINUE) return { done: false, output }
  if (status === 2148074254) throw new Error('Nobody is logged in to the domain')
//    ~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
//               ~~~~~~~~~~ no-magic-status
  throw new Error(`status ${status}`)
}
