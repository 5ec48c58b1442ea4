export const CryptError = {
  NTE_BAD_UID: 0x80090001,
  NTE_BAD_KEY: 0x80090003,
  NTE_BAD_SIGNATURE: 0x80090006,
  NTE_EXISTS: 0x8009000f,
  NTE_FAIL: 0x80090020,
  CRYPT_E_NOT_FOUND: 0x80092004,
  CRYPT_E_NO_REVOCATION_CHECK: 0x80092012,
  CRYPT_E_REVOCATION_OFFLINE: 0x80092013,
  CERT_E_UNTRUSTEDROOT: 0x800b0109,
} as const

export function explain(code: number): string {
  switch (code >>> 0) {
    case CryptError.NTE_EXISTS:
      return 'a key of this name exists already'
    case 0x80090016:
      return 'the key set does not exist'
    case 0x80092012:
    case 0x80092013:
      return 'the revocation list cannot be read'
    default:
      return `0x${(code >>> 0).toString(16).padStart(8, '0')}`
  }
}
