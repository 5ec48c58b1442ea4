/** Which answer a client gets for what the security package said. */
const HTTP_STATUS: Record<string, number> = {
  SEC_E_OK: 200,
  SEC_E_LOGON_DENIED: 401,
  SEC_E_NO_CREDENTIALS: 401,
  SEC_E_INSUFFICIENT_MEMORY: 503,
  SEC_E_INTERNAL_ERROR: 500,
}

const LABELS = {
  SEC_E_LOGON_DENIED: 'The user name or the password is wrong',
  SEC_E_NO_CREDENTIALS: 'Nobody is logged in',
}

export function httpStatusOf(name: string): number {
  return HTTP_STATUS[name] ?? 500
}

export function labelOf(name: string): string | undefined {
  return name in LABELS ? LABELS[name as keyof typeof LABELS] : undefined
}
