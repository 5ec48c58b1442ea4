/** Names of the codes that the native part hands out, for messages. */
const NAMES: Record<number, string> = {
  0x80090300: 'SEC_E_INSUFFICIENT_MEMORY',
  0x80090301: 'SEC_E_INVALID_HANDLE',
  0x80090303: 'SEC_E_TARGET_UNKNOWN',
  0x80090304: 'SEC_E_INTERNAL_ERROR',
  0x80090308: 'SEC_E_LOGON_DENIED',
//~~~~~~~~~~ valid-status-constants -- that is SEC_E_INVALID_TOKEN
  0x8009030e: 'SEC_E_NO_CREDENTIALS',
  0x80090311: 'SEC_E_NO_AUTHENTICATING_AUTHORITY',
  0x80090326: 'SEC_E_ILEGAL_MESSAGE',
//            ~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
}

export function nameOf(status: number): string {
  const unsigned = status >>> 0
  return NAMES[unsigned] ?? `0x${unsigned.toString(16).padStart(8, '0')}`
}
