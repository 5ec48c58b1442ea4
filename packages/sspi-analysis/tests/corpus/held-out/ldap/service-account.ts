import { Client, InvalidCredentialsError, NoSuchObjectError } from 'ldapts'
import { metrics } from './metrics'

const LDAP_INVALID_CREDENTIALS = 49

export async function findUser(client: Client, base: string, name: string) {
  try {
    const { searchEntries } = await client.search(base, { filter: `(cn=${name})`, sizeLimit: 2 })
    return searchEntries.length === 1 ? searchEntries[0] : undefined
  } catch (error) {
    if (error instanceof NoSuchObjectError) return undefined
    if (error instanceof InvalidCredentialsError) metrics.increment('ldap.denied')
    if ((error as { code?: number }).code === LDAP_INVALID_CREDENTIALS) metrics.increment('ldap.code49')
    throw error
  }
}

export function isPasswordProblem(text: string): boolean {
  // AD answers "80090308: LdapErr: …, data 52e"; only the last field says why.
  return /\bdata (52e|532|773)\b/.test(text)
}
