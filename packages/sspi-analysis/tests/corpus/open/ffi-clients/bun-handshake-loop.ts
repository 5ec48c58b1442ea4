import { dlopen, FFIType, ptr } from 'bun:ffi'

const lib = dlopen('secur32.dll', {
  InitializeSecurityContextW: { args: [FFIType.ptr, FFIType.ptr, FFIType.ptr], returns: FFIType.int32_t },
})

interface Channel {
  write(bytes: Uint8Array): void
  read(): Promise<Uint8Array>
}

export async function connect(channel: Channel, credential: Uint8Array, context: Uint8Array, output: Uint8Array) {
  let input = new Uint8Array(0)
  for (;;) {
    const rc = lib.symbols.InitializeSecurityContextW(ptr(credential), ptr(context), ptr(input))
    channel.write(output)
    if (rc === 0) break
    if (rc < 0) throw new Error(`handshake failed: ${rc}`)
    input = await channel.read()
  }
  return context
}
