import { generatedReasonOf } from './generated-source.ts'
import { exemptionOf } from './exemptions.ts'
import type { ExemptCode, Finding, Recognised } from './finding.ts'
import { nodeIndexOf } from './node-index.ts'
import { notationOf, type Notation } from './notation.ts'
import { mayHoldStatusCode } from './prefilter.ts'
import { isSameInBoth } from './representation.ts'
import type { SourceFile } from './source-file.ts'
import { statusContextOf } from './status-context.ts'
import { createSspiCalls } from './sspi-calls.ts'
import { createSurroundings, notationsIn, type Grounds, type Surroundings } from './surroundings.ts'
import type { Representation } from './text-edit.ts'
import type { Node } from './tree.ts'
import { findZeroResults } from './zero-results.ts'

/**
 * The magic literals of a file and the codes that are none. Never throws, whatever the tree. `known` are codes for
 * another reason: they say so of others, as magic ones do.
 */
export function findMagicLiterals(
  file: SourceFile,
  grounds = groundsOf(file),
  known: ReadonlySet<Node> = new Set(),
): Recognised {
  const recognised: Recognised = { magic: [], exempt: [] }
  const checkZero = file.settings.checkZero === true
  if (!checkZero && !mayHoldStatusCode(file.text)) return recognised
  const skipped = file.settings.checkGenerated === true ? undefined : generatedReasonOf(file)
  if (skipped !== undefined) return { ...recognised, skipped }
  const surroundings = judgeAll(grounds, known, recognised)
  if (checkZero) recognised.magic.push(...findZeroResults(surroundings))
  recognised.magic.sort(bySourceOrder)
  recognised.exempt.sort(bySourceOrder)
  return { ...recognised, magic: withOneRepresentation(recognised.magic) }
}

function groundsOf(file: SourceFile): Grounds {
  const nodesOf = nodeIndexOf(file.ast)
  return { file, nodesOf, calls: createSspiCalls(file, nodesOf) }
}

function bySourceOrder(a: Notation, b: Notation): number {
  return a.node.range[0] - b.node.range[0]
}

/**
 * Judges every notation of a file. One that its place makes a status code says so of others, as its name will once it
 * stands there: so the rest is judged again until nothing is added, and a second run of the codemod finds nothing.
 */
function judgeAll(
  { file, nodesOf, calls }: Grounds,
  others: ReadonlySet<Node>,
  { magic, exempt }: Recognised,
): Surroundings {
  const notations = notationsIn(nodesOf, file.text, notationOf)
  const known = new Set(others)
  for (const { certain, node } of notations.values()) if (certain) known.add(node)
  let undecided = [...notations.values()]
  for (;;) {
    const isBesideCode = others.size > 0 || magic.some(({ certain }) => !certain)
    const grounds = { file, nodesOf, calls: isBesideCode ? calls.besideCode() : calls }
    const surroundings = createSurroundings(grounds, notations, new Set(known))
    const found = undecided.flatMap((notation) => magicOf(notation, surroundings) ?? [])
    magic.push(...found)
    for (const { node } of found) known.add(node)
    const decided = new Set(found.map(({ node }) => node))
    undecided = undecided.filter(({ node }) => !decided.has(node))
    if (found.every(({ certain }) => certain)) {
      exempt.push(...undecided.flatMap((notation) => exemptOf(notation, surroundings) ?? []))
      return surroundings
    }
  }
}

function magicOf(notation: Notation, surroundings: Surroundings): Finding | undefined {
  const exemption = exemptionOf(notation, surroundings)
  if (exemption === undefined && notation.certain)
    return { ...notation, context: 'certain-notation', reason: 'its notation is that of a status code' }
  const context = exemption?.kind === 'definition' ? undefined : statusContextOf(notation, surroundings)
  return context === undefined ? undefined : { ...notation, context: context.name, reason: context.reason }
}

function exemptOf(notation: Notation, surroundings: Surroundings): ExemptCode | undefined {
  const exemption = exemptionOf(notation, surroundings)
  return exemption === undefined
    ? undefined
    : { ...notation, exemption: exemption.name, reason: exemption.reason }
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
