import { describe, SEC_E_CONTEXT_EXPIRED, SEC_E_OK, SEC_I_CONTINUE_NEEDED } from 'sspi-status'

const { symbols, close } = Deno.dlopen('sspicli.dll', {
  AcceptSecurityContext: {
    parameters: ['pointer', 'pointer', 'pointer', 'u32', 'u32', 'pointer', 'pointer', 'buffer', 'buffer'],
    result: 'u32',
  },
  DeleteSecurityContext: { parameters: ['pointer'], result: 'u32' },
})

export interface Accepted {
  done: boolean
  reply: Uint8Array
}

export function accept(cred: Deno.PointerValue, ctx: Deno.PointerValue, input: Deno.PointerValue, reply: Uint8Array): Accepted {
  const status = symbols.AcceptSecurityContext(cred, ctx, input, 0, 0, ctx, Deno.UnsafePointer.of(reply), new Uint8Array(4), new Uint8Array(8))
  if (status === SEC_E_OK) return { done: true, reply }
  if (status === SEC_I_CONTINUE_NEEDED) return { done: false, reply }
  if (status === SEC_E_CONTEXT_EXPIRED) symbols.DeleteSecurityContext(ctx)
  throw new Error(describe(status))
}

addEventListener('unload', () => close())
