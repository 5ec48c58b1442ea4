export const StatusCode = {
  SEC_E_OK: 0,
//~~~~~~~~ no-local-status-constants
  SEC_E_TIME_SKEW: 0x80090324,
//~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_E_BAD_BINDINGS: 0x80090346,
//~~~~~~~~~~~~~~~~~~ no-local-status-constants
} as const

export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode]

const HINTS: Record<keyof typeof StatusCode, string> = {
  SEC_E_OK: '',
  SEC_E_TIME_SKEW: 'Check the clocks of this computer and of the domain controller.',
  SEC_E_BAD_BINDINGS: 'A proxy between you and the server replaces the certificate.',
}

export function hintOf(status: number): string | undefined {
  for (const [name, value] of Object.entries(StatusCode)) {
    if (value === status >>> 0) return HINTS[name as keyof typeof StatusCode]
  }
  return undefined
}
