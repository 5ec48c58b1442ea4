import { ldapCauses } from './generated/ldap-causes.ts'
import { severityOf } from './severity-of.ts'

/** Facilities of winerror.h whose codes are met beside those of SSPI. */
const facilities: Readonly<Record<number, string>> = {
  1: 'FACILITY_RPC',
  4: 'FACILITY_ITF',
  7: 'FACILITY_WIN32',
  9: 'FACILITY_SECURITY',
  11: 'FACILITY_CERT',
  16: 'FACILITY_SCARD',
  25: 'FACILITY_HTTP',
}

/** Families of error codes in FACILITY_SECURITY, each with the low word at which it ends. */
const securityFamilies: readonly (readonly [end: number, family: string])[] = [
  [0x0300, 'a code of CryptoAPI or CNG (NTE_*)'],
  [0x0400, 'a value in the range of SSPI that has no name'],
  [0x1000, 'a value of no known family'],
  [0x3000, 'a code of the certificate functions (CRYPT_E_*)'],
  [0x4000, 'a code of ASN.1 decoding (CRYPT_E_*, OSS_*)'],
  [0x5000, 'a code of Certificate Services (CERTSRV_E_*)'],
  [0x6000, 'a code of certificate enrolment (XENROLL_E_*)'],
  [0x7000, 'a code of trust checks (TRUST_E_*)'],
  [0x8000, 'a code of font signatures (MSSIPOTF_E_*)'],
]

/** Says what an unsigned value is that is no status code: its family, severity and facility. */
export function neighbourOf(value: number): string {
  if (value <= 0xffff) return `too small for one; ${win32Error(value)} is written so`
  const isNtStatus = value >>> 30 === 3
  const facility = (value >>> 16) & (isNtStatus ? 0xfff : 0x7ff)
  const known = isNtStatus ? undefined : facilities[facility]
  const place = `facility ${String(facility)}${known === undefined ? '' : ` (${known})`}`
  const family = isNtStatus ? 'an NTSTATUS (STATUS_*)' : familyOf(value, facility)
  return [family, `severity ${severityOf(value)}`, place].filter((part) => part !== undefined).join(', ')
}

function familyOf(value: number, facility: number): string | undefined {
  if (severityOf(value) !== 'error') return undefined
  const code = value & 0xffff
  if (facility === 7) return win32Error(code)
  if (facility === 9) return securityFamilies.find(([end]) => code < end)?.[1]
  if (facility === 11) return 'a code of certificate checks (CERT_E_*, TRUST_E_*)'
  if (facility === 16) return 'a code of the smart card service (SCARD_E_*, SCARD_W_*)'
  return undefined
}

function win32Error(code: number): string {
  const known = ldapCauses[code]
  return `the Win32 error ${String(code)}${known === undefined ? '' : ` (${known.name})`}`
}
