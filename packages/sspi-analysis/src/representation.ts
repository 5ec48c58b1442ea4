import type { Notation } from './notation.ts'

/** From here on a code has the severity bit, and is another number in int32 than in unsigned. */
export const FIRST_ERROR_CODE = 0x80000000

/** Whether a code is the same number in int32 and unsigned, as every code without the severity bit is. */
export function isSameInBoth({ code, representation }: Pick<Notation, 'code' | 'representation'>): boolean {
  return code.value < FIRST_ERROR_CODE && (representation === 'int32' || representation === 'unsigned')
}
