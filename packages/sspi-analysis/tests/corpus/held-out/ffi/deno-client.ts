import { SEC_E_INCOMPLETE_MESSAGE, SEC_E_OK, SEC_E_WRONG_PRINCIPAL, SEC_I_CONTINUE_NEEDED } from 'sspi-status'
import { encodeWide, Handles } from './memory.ts'

const secur32 = Deno.dlopen('secur32.dll', {
  InitializeSecurityContextW: {
    parameters: ['pointer', 'pointer', 'buffer', 'u32', 'u32', 'u32', 'pointer', 'u32', 'pointer', 'pointer', 'buffer', 'buffer'],
    result: 'i32',
  },
})

export async function handshake(conn: Deno.Conn, host: string, h: Handles): Promise<void> {
  const target = encodeWide(host)
  while (true) {
    const rc = secur32.symbols.InitializeSecurityContextW(h.cred, h.ctx, target, h.flags, 0, 0, h.input, 0, h.ctx, h.output, h.attrs, h.expiry)
    if (rc === SEC_E_INCOMPLETE_MESSAGE) {
//      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
      await h.readMore(conn)
      continue
    }
    if (rc === SEC_E_OK) return
    if (rc === SEC_E_WRONG_PRINCIPAL) throw new Error(`certificate is not for ${host}`)
//      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
    if (rc !== SEC_I_CONTINUE_NEEDED) throw new Error(`handshake: ${rc}`)
    await conn.write(h.takeOutput())
    await h.readMore(conn)
  }
}
