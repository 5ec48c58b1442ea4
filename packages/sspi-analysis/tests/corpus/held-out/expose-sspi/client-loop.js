import { sspi } from 'node-expose-sspi'
import fetch from 'node-fetch'

export async function negotiate(url) {
  const { credential } = sspi.AcquireCredentialsHandle({ packageName: 'Negotiate' })
  let clientContext
  let serverToken
  let response
  do {
    const input = { credential, targetName: `HTTP/${new URL(url).hostname}` }
    if (clientContext) {
      input.contextHandle = clientContext.contextHandle
      input.SecBufferDesc = { ulVersion: 0, buffers: [serverToken] }
    }
    clientContext = sspi.InitializeSecurityContext(input)
    const token = Buffer.from(clientContext.SecBufferDesc.buffers[0]).toString('base64')
    response = await fetch(url, { headers: { authorization: `Negotiate ${token}` } })
    const challenge = response.headers.get('www-authenticate') || ''
    serverToken = new Uint8Array(Buffer.from(challenge.replace(/^Negotiate /, ''), 'base64')).buffer
  } while (clientContext.SECURITY_STATUS === 'SEC_I_CONTINUE_NEEDED' && response.status === 401)

  sspi.FreeCredentialsHandle(credential)
  return response
}
