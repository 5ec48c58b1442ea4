import { Client, ResultCodeError } from 'ldapts'
import { parseLdapBindError } from 'sspi-status'
import { audit } from '../audit.js'

export type BindOutcome = { ok: true } | { ok: false; reason: string; retry: boolean }

export async function tryBind(url: string, dn: string, password: string): Promise<BindOutcome> {
  const client = new Client({ url, strictDN: false })
  try {
    await client.bind(dn, password)
    return { ok: true }
  } catch (error) {
    if (!(error instanceof ResultCodeError)) throw error
    if (error.message.includes('80090308') || error.message.includes('8009030C')) {
      const bind = parseLdapBindError(error.message)
      audit('bind', { dn, cause: bind?.causeName })
      return { ok: false, reason: bind?.meaning ?? 'sign-in failed', retry: bind?.causeName === 'ERROR_LOGON_FAILURE' }
    }
    return { ok: false, reason: error.message, retry: false }
  } finally {
    await client.unbind()
  }
}
