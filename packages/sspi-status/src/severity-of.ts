import type { Severity } from './types.ts'

/** What the severity bit and the value of an unsigned status say. */
export function severityOf(value: number): Severity {
  if (value > 0x7fffffff) return 'error'
  return value === 0 ? 'success' : 'informational'
}
