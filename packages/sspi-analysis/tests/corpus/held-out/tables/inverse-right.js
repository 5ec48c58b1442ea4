const NAMES = new Map([
  [0x80090300, 'SEC_E_INSUFFICIENT_MEMORY'],
  [0x80090304, 'SEC_E_INTERNAL_ERROR'],
  [0x80090322, 'SEC_E_WRONG_PRINCIPAL'],
  [0x8009033b, 'SEC_E_TOO_MANY_PRINCIPALS'],
  [590610, 'SEC_I_CONTINUE_NEEDED'],
])

const signed = {
  [-2146893033]: 'SEC_E_CONTEXT_EXPIRED',
  [-2146892976]: 'SEC_E_DOWNGRADE_DETECTED',
}

signed[-2146893020] = 'SEC_E_TIME_SKEW'

export function formatStatus(status) {
  const name = NAMES.get(status >>> 0) ?? signed[status]
  return name ? `${name} (0x${(status >>> 0).toString(16)})` : String(status)
}

export const isSspiFacility = (status) => (status >>> 16 & 0x1fff) === 9
