import kerberos from 'kerberos'

export async function headerFor(url: URL): Promise<string> {
  const client = await kerberos.initializeClient(`HTTP@${url.hostname}`, {
    mechOID: kerberos.GSS_MECH_OID_SPNEGO,
  })
  const token = await client.step('')
  if (!token) throw new Error('Kerberos gave no token')
  return `Negotiate ${token}`
}

export async function wrapMessage(client: kerberos.KerberosClient, message: string): Promise<string> {
  if (!client.contextComplete) throw new Error('the context is not complete')
  return client.wrap(message, { user: process.env.USERNAME })
}
