export const COM_ERRORS: Record<number, string> = {
  0x80004001: 'E_NOTIMPL',
  0x80004005: 'E_FAIL',
  0x80070005: 'E_ACCESSDENIED',
  0x80070057: 'E_INVALIDARG',
  0x800706ba: 'RPC_S_SERVER_UNAVAILABLE',
  0x80090016: 'NTE_BAD_KEYSET',
  0x80090029: 'NTE_NOT_SUPPORTED',
  0x80092012: 'CRYPT_E_NO_REVOCATION_CHECK',
  0x80092013: 'CRYPT_E_REVOCATION_OFFLINE',
}

export function comErrorName(hr: number): string | undefined {
  return COM_ERRORS[hr >>> 0]
}

export function facilityOf(hr: number): number {
  return (hr >>> 16) & 0x1fff
}

export const isSecurityFacility = (hr: number): boolean => hr >>> 16 === 0x8009
