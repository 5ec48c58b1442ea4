import { sspi, type CredHandle } from 'node-expose-sspi'
import { createHash } from 'node:crypto'

let cached: CredHandle | undefined

function credential(): CredHandle {
  cached ??= sspi.AcquireCredentialsHandle({ packageName: 'Kerberos' }).credential
  return cached
}

/** One Kerberos token for the service, as the value of an Authorization header. */
export function kerberosHeader(spn: string): string {
  const { SecBufferDesc } = sspi.InitializeSecurityContext({ credential: credential(), targetName: spn })
//                               ~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  const token = Buffer.from(SecBufferDesc.buffers[0])
  return `Negotiate ${token.toString('base64')}`
}

export function ntlmFirstMessage(host: string): Buffer {
  const ntlm = sspi.AcquireCredentialsHandle({ packageName: 'NTLM' }).credential
  const buffers = sspi.InitializeSecurityContext({ credential: ntlm, targetName: `HTTP/${host}` }).SecBufferDesc.buffers
//                     ~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  sspi.FreeCredentialsHandle(ntlm)
  return Buffer.from(buffers[0])
}

export const fingerprint = (header: string) => createHash('sha256').update(header).digest('hex')
