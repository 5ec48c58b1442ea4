import { unsignedValueOf } from './lookup.ts'
import { severityOf } from './severity-of.ts'
import type { Severity } from './types.ts'

function severityIn(status: number | bigint | string): Severity {
  const value = unsignedValueOf(status)
  if (value === undefined) throw new RangeError(`Neither a 32-bit status nor a name: ${String(status)}`)
  return severityOf(value)
}

/**
 * Whether the severity bit is clear: `SEC_E_OK` and the informational codes.
 *
 * @param status what `lookup` accepts; the value need not be a known code
 * @throws RangeError if `status` is neither a known name nor a number of 32 bits
 */
export function isSuccess(status: number | bigint | string): boolean {
  return severityIn(status) !== 'error'
}

/**
 * Whether the status is a success that obliges the caller to do something more.
 *
 * @param status what `lookup` accepts; the value need not be a known code
 * @throws RangeError if `status` is neither a known name nor a number of 32 bits
 */
export function isInformational(status: number | bigint | string): boolean {
  return severityIn(status) === 'informational'
}

/**
 * Whether the severity bit is set. True of `SEC_I_INVALID_SESSION_STATE` too, despite its prefix.
 *
 * @param status what `lookup` accepts; the value need not be a known code
 * @throws RangeError if `status` is neither a known name nor a number of 32 bits
 */
export function isError(status: number | bigint | string): boolean {
  return severityIn(status) === 'error'
}
