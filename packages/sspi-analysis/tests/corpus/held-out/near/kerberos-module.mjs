import kerberos from 'kerberos'
import { request } from 'undici'

export async function get(url) {
  const { hostname } = new URL(url)
  const client = await kerberos.initializeClient(`HTTP@${hostname}`, { mechOID: kerberos.GSS_MECH_OID_SPNEGO })
  let challenge = ''
  for (let round = 0; !client.contextComplete && round < 5; round++) {
    const token = await client.step(challenge)
    const response = await request(url, { headers: { authorization: `Negotiate ${token}` } })
    if (response.statusCode !== 401) return response.body.text()
    challenge = String(response.headers['www-authenticate'] ?? '').replace('Negotiate ', '')
  }
  throw new Error(`no access to ${url}`)
}

export async function seal(client, text) {
  const wrapped = await client.wrap(Buffer.from(text).toString('base64'), { user: 'service' })
  return Buffer.from(wrapped, 'base64')
}
