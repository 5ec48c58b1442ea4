import ldap from 'ldapjs'
import { parseLdapBindError } from 'sspi-status'

const TROUBLE = [
  { test: (text) => /^80090346/.test(text), message: 'Channel binding is required' },
  { test: (text) => text.includes('80090308') && parseLdapBindError(text)?.data === '775', message: 'Locked' },
  { test: (text) => text.includes('0000202F'), message: 'The server refers to another domain' },
]

export function messageOf(error) {
  const text = error?.lde_message ?? ''
  return TROUBLE.find((entry) => entry.test(text))?.message ?? 'Sign-in failed'
}

export async function withClient(url, action) {
  const client = ldap.createClient({ url, idleTimeout: 30_000 })
  try {
    return await action(client)
  } catch (error) {
    throw new Error(messageOf(error), { cause: error })
  } finally {
    client.unbind()
  }
}
