/** The two numbers that JavaScript has for one status. */
type StatusNumber = number | bigint

function integerOf(status: StatusNumber): number {
  if (typeof status === 'number' ? !Number.isInteger(status) : typeof status !== 'bigint') {
    throw new RangeError(`A status is an integer of 32 bits, not ${String(status)}`)
  }
  if (status < -0x80000000 || status > 0xffffffff) {
    throw new RangeError(`A status has 32 bits, and ${String(status)} does not fit into them`)
  }
  return Number(status)
}

/**
 * The same 32 bits as an unsigned number, as `0x80090308` is in a source file.
 *
 * @throws RangeError if `status` is no integer from -2147483648 to 4294967295
 */
export function toUnsigned(status: StatusNumber): number {
  return integerOf(status) >>> 0
}

/**
 * The same 32 bits as a signed number, as a foreign function that returns a LONG gives it.
 *
 * @throws RangeError if `status` is no integer from -2147483648 to 4294967295
 */
export function toInt32(status: StatusNumber): number {
  return integerOf(status) | 0
}

/**
 * The same 32 bits as `0x` and eight upper-case hex digits.
 *
 * @throws RangeError if `status` is no integer from -2147483648 to 4294967295
 */
export function toHex(status: StatusNumber): string {
  return `0x${toUnsigned(status).toString(16).toUpperCase().padStart(8, '0')}`
}
