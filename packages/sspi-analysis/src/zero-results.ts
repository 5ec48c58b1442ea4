import type { Finding } from './finding.ts'
import { zeroNotationOf } from './notation.ts'
import { resultContext } from './status-context.ts'
import { notationsIn, type Surroundings } from './surroundings.ts'

/** Zeros that stand for `SEC_E_OK`: only beside the result of an SSPI call, whatever the names. */
export function findZeroResults(surroundings: Surroundings): Finding[] {
  const { file, nodesOf } = surroundings
  const { name: context, reason, holds } = resultContext
  return [...notationsIn(nodesOf, file.text, zeroNotationOf).values()]
    .filter((notation) => holds(notation, surroundings))
    .map((notation) => ({ ...notation, context, reason }))
}
