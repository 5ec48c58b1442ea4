import type { Notation } from './notation.ts'

/** Whether a code is the same number in int32 and unsigned, as every code without the severity bit is. */
export function isSameInBoth({ code, representation }: Pick<Notation, 'code' | 'representation'>): boolean {
  return code.value < 0x80000000 && (representation === 'int32' || representation === 'unsigned')
}
