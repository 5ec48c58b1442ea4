import { sspi } from './native'
import type { Transport } from './transport'

export async function drive(transport: Transport, target: string): Promise<void> {
  let input: Buffer | null = null
  for (;;) {
    const { returnCode, output } = sspi.initializeSecurityContext(target, input)
    switch (returnCode) {
      case 0:
        return
      case 0x00090312:
//         ~~~~~~~~~~ no-magic-status
        await transport.write(output)
        input = await transport.read()
        break
      case 0x00090320:
//         ~~~~~~~~~~ no-magic-status
        throw new Error('the server wants a client certificate')
      case -2146893048:
//         ~~~~~~~~~~~ no-magic-status
        throw new Error('the server sent something that is no token')
      case ~0x7ff6fcde:
//         ~~~~~~~~~~~ no-magic-status -- SEC_E_BUFFER_TOO_SMALL
        throw new Error('token buffer too small')
      default:
        throw new Error(`handshake: ${returnCode}`)
    }
  }
}
