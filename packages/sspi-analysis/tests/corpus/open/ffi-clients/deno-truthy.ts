const lib = Deno.dlopen('secur32.dll', {
  AcceptSecurityContext: { parameters: ['buffer', 'buffer', 'buffer', 'buffer'], result: 'i32' },
})

export class Refused extends Error {}

export function accept(credential: Uint8Array, context: Uint8Array, token: Uint8Array, reply: Uint8Array): boolean {
  const status = lib.symbols.AcceptSecurityContext(credential, context, token, reply)
//               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  if (!!status) throw new Refused(`AcceptSecurityContext: ${status}`)
//      ~~~~~~ no-status-truthiness
  return true
}

export function close(): void {
  lib.close()
}
