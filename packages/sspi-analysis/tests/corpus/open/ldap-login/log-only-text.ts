import pino from 'pino'
import type { Client } from 'ldapts'

const log = pino({ name: 'directory' })

const EXAMPLE =
  '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839'

/** Codes as they stand in the texts of Active Directory: 80090308 for a simple bind, 8009030C for SASL. */
export async function bindOrExplain(client: Client, dn: string, password: string): Promise<boolean> {
  try {
    await client.bind(dn, password)
    return true
  } catch (error) {
    log.warn({ error, example: EXAMPLE }, 'AcceptSecurityContext refused the bind of %s', dn)
    return false
  }
}
