import { SEC_E_CERT_EXPIRED, SEC_E_UNTRUSTED_ROOT } from 'sspi-status'

const CERT_E_CN_NO_MATCH = 0x800b010f
const CRYPT_E_REVOKED = 0x80092010

/** The last four bytes of a failure record. */
export function certificateProblem(record: Buffer): string | undefined {
  const code = record.readInt32LE(record.length - 4)
  if (code === SEC_E_CERT_EXPIRED) return 'expired'
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
  if (code === SEC_E_UNTRUSTED_ROOT) return 'untrusted'
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
  if (code >>> 0 === CERT_E_CN_NO_MATCH) return 'name'
  if (code >>> 0 === CRYPT_E_REVOKED) return 'revoked'
  return undefined
}

export function problemOf(record: Buffer): string | undefined {
  const code = record.readUInt32LE(record.length - 4)
  if (code === SEC_E_CERT_EXPIRED) return 'expired'
  return code === SEC_E_UNTRUSTED_ROOT ? 'untrusted' : undefined
}
