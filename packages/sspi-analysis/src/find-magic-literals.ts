import { generatedReasonOf } from './generated-source.ts'
import { exemptionOf } from './exemptions.ts'
import type { Finding, Recognised } from './finding.ts'
import { notationOf, type Notation } from './notation.ts'
import { mayHoldStatusCode } from './prefilter.ts'
import { isSameInBoth } from './representation.ts'
import type { SourceFile } from './source-file.ts'
import { statusContextOf } from './status-context.ts'
import { createSurroundings, notationsIn, type Surroundings } from './surroundings.ts'
import type { Representation } from './text-edit.ts'
import { findZeroResults } from './zero-results.ts'

/** The magic literals of a file and the codes that are none. Never throws, whatever the tree. */
export function findMagicLiterals(file: SourceFile): Recognised {
  const recognised: Recognised = { magic: [], exempt: [] }
  const checkZero = file.settings.checkZero === true
  if (!checkZero && !mayHoldStatusCode(file.text)) return recognised
  const skipped = file.settings.checkGenerated === true ? undefined : generatedReasonOf(file)
  if (skipped !== undefined) return { ...recognised, skipped }
  const notations = notationsIn(file.ast, file.text, notationOf)
  const surroundings = createSurroundings(file, notations)
  for (const notation of notations.values()) judge(notation, surroundings, recognised)
  if (checkZero) recognised.magic.push(...findZeroResults(surroundings))
  recognised.magic.sort(bySourceOrder)
  recognised.exempt.sort(bySourceOrder)
  return { ...recognised, magic: withOneRepresentation(recognised.magic) }
}

function bySourceOrder(a: Notation, b: Notation): number {
  return a.node.range[0] - b.node.range[0]
}

function judge(notation: Notation, surroundings: Surroundings, { magic, exempt }: Recognised): void {
  const exemption = exemptionOf(notation, surroundings)
  if (exemption === undefined && notation.certain) {
    magic.push({ ...notation, context: 'certain-notation', reason: 'its notation is that of a status code' })
    return
  }
  const context = exemption?.kind === 'definition' ? undefined : statusContextOf(notation, surroundings)
  if (context !== undefined) {
    magic.push({ ...notation, context: context.name, reason: context.reason })
  } else if (exemption !== undefined) {
    exempt.push({ ...notation, exemption: exemption.name, reason: exemption.reason })
  }
}

// A code below 0x80000000 is the same number in both; it follows the other codes of its file.
function withOneRepresentation(findings: Finding[]): Finding[] {
  const numbers = new Set<Representation>()
  for (const finding of findings) if (!isSameInBoth(finding)) numbers.add(finding.representation)
  const preferred = numbers.has('int32') && !numbers.has('unsigned') ? 'int32' : 'unsigned'
  return findings.map((finding) =>
    isSameInBoth(finding) ? { ...finding, representation: preferred } : finding,
  )
}
