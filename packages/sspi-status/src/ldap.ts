import { ldapCauses } from './generated/ldap-causes.ts'
import { lookup } from './lookup.ts'
import type { LdapBindError, StatusCode } from './types.ts'

// Bounded, and it stops at the next message: a long log is read in linear time and no two messages are mixed.
const bindErrorPattern =
  /(?<![\da-f])([\da-f]{8}):\s*LdapErr:(?:(?!LdapErr:)[^]){0,400}?,\s*data\s+([\da-f]{1,8})(?![\da-z])/gi

/**
 * Reads the cause out of the text with which Active Directory refuses an LDAP bind, such as
 * `80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839`.
 *
 * The leading status is the result of the server's own SSPI call and often the same for every cause; `data`
 * tells them apart.
 *
 * @param text the server's text, alone or inside a longer one; nothing, as `error?.message` may be, holds none
 * @returns the first such message, or `undefined` if there is none
 */
export function parseLdapBindError(text: string | null | undefined): LdapBindError | undefined {
  return findLdapBindErrors(text ?? '').next().value
}

/** All such messages in a text, in its order. */
export function* findLdapBindErrors(text: string): Generator<LdapBindError, undefined> {
  for (const [, leading = '', data = ''] of text.matchAll(bindErrorPattern)) {
    const row = lookup(`0x${leading}`)
    // Every LdapErr begins with eight digits and has a data; only an SSPI status makes it a failed bind.
    if (row?.severity === 'error') yield bindErrorOf(row, data.toLowerCase())
  }
  return undefined
}

/** The statuses that Active Directory sends with whatever cause: the first for simple binds, the second for SASL. */
export const statusesOfAnyCause: readonly string[] = ['SEC_E_INVALID_TOKEN', 'SEC_E_LOGON_DENIED']

function bindErrorOf(row: StatusCode, data: string): LdapBindError {
  const cause = Number(`0x${data}`)
  const known = ldapCauses[cause]
  return {
    status: row.value,
    statusName: row.name,
    data,
    cause,
    causeName: known?.name,
    meaning: known?.meaning ?? meaningOf(row, cause),
  }
}

function meaningOf(row: StatusCode, cause: number): string {
  if (!statusesOfAnyCause.includes(row.name)) return row.meaning
  return cause === 0 ? 'The server gives no cause.' : `The cause is the Win32 error ${String(cause)}.`
}
