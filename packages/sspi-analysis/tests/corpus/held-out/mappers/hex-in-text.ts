/** Finds the Windows error number in the texts of several drivers. */
const NUMBER = /0x([0-9a-f]{8})\b|\((-?\d{6,10})\)/i

export interface Located {
  readonly value: number
  readonly text: string
}

export function locate(message: string): Located | undefined {
  const match = NUMBER.exec(message)
  if (match === null) return undefined
  const value = match[1] !== undefined ? Number.parseInt(match[1], 16) : Number(match[2]) >>> 0
  return { value, text: match[0] }
}

export const EXAMPLES = [
  'SSL Provider: The target principal name is incorrect. (0x80090322)',
  'InitializeSecurityContext failed, Result: -2146893042',
  '[Microsoft][ODBC Driver 17 for SQL Server]SSPI Provider: No credentials (-2146893042); [08001]',
]
