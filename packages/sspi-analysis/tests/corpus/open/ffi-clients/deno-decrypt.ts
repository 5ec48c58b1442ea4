const sspicli = Deno.dlopen('sspicli.dll', {
  DecryptMessage: { parameters: ['buffer', 'buffer', 'u32', 'buffer'], result: 'u32' },
  EncryptMessage: { parameters: ['buffer', 'u32', 'buffer', 'u32'], result: 'u32' },
})

export class TlsError extends Error {
  constructor(readonly status: number) {
    super('TLS failed with 0x' + status.toString(16).padStart(8, '0'))
  }
}

export function seal(context: Uint8Array, message: Uint8Array): void {
  const status = sspicli.symbols.EncryptMessage(context, 0, message, 0)
  if (status !== 0) throw new TlsError(status)
}

export function unseal(context: Uint8Array, message: Uint8Array): boolean {
  const status = sspicli.symbols.DecryptMessage(context, message, 0, new Uint8Array(4))
  if (status === 0x80090318) return false
//               ~~~~~~~~~~ no-magic-status
  if (status !== 0) throw new TlsError(status)
  return true
}
