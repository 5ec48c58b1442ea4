import type { SecurityStatusName } from './generated/names.ts'
import type { SecurityStatus } from './generated/unsigned.ts'

/** What the severity bit and the value say. `SEC_I_INVALID_SESSION_STATE` is an `'error'` despite its prefix. */
export type Severity = 'success' | 'informational' | 'error'

/** One name of winerror.h and what is known about it. */
export interface StatusCode {
  readonly name: SecurityStatusName
  /** The code as an unsigned 32-bit number. */
  readonly value: SecurityStatus
  readonly severity: Severity
  /** One English sentence for people. Its wording may change in any release. */
  readonly meaning: string
  /** Whether Microsoft's page "SSPI Status Codes" lists the name. */
  readonly documented: boolean
  /** Whether that page calls the name obsolete; true of `SEC_E_LOGON_DENIED` alone. */
  readonly obsolete: boolean
  /** The name that stands for the value when two names share it. */
  readonly aliasOf: SecurityStatusName | null
  /** Microsoft's page for the name, or the nearest one that there is. */
  readonly url: string
}

/** The cause that Active Directory gives in the text of a failed LDAP bind. */
export interface LdapBindError {
  /** The leading status as an unsigned number: the result of the server's SSPI call, often not the cause. */
  readonly status: SecurityStatus
  readonly statusName: SecurityStatusName
  /** The text after `data`, in lower case: 1 to 8 hex digits without a prefix. */
  readonly data: string
  /** The number in `data`: a Win32 error code, or the status once more. */
  readonly cause: number
  /** The Win32 name of the cause where it is a known one. */
  readonly causeName: LdapCauseName | undefined
  /** One English sentence for people. Its wording may change in any release. */
  readonly meaning: string
}

/** The name of a Win32 error code, as winerror.h has it. */
export type LdapCauseName = `ERROR_${string}`
