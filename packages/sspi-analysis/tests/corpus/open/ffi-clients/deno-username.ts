const secur32 = Deno.dlopen('secur32.dll', {
  GetUserNameExW: { parameters: ['i32', 'buffer', 'buffer'], result: 'u8' },
})
const kernel32 = Deno.dlopen('kernel32.dll', { GetLastError: { parameters: [], result: 'u32' } })

const NAME_SAM_COMPATIBLE = 2
const ERROR_MORE_DATA = 0xea

export function userName(format = NAME_SAM_COMPATIBLE): string {
  let size = 256
  for (;;) {
    const name = new Uint16Array(size)
    const length = new Uint32Array([size])
    if (secur32.symbols.GetUserNameExW(format, new Uint8Array(name.buffer), new Uint8Array(length.buffer))) {
      return String.fromCharCode(...name.subarray(0, length[0]))
    }
    const code = kernel32.symbols.GetLastError()
    if (code !== ERROR_MORE_DATA) throw new Error(`GetUserNameEx: ${code}`)
    size *= 2
  }
}
