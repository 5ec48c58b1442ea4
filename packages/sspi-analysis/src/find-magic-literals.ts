import { hasNameText } from './definitions.ts'
import { exemptionOf, saysOfOthers } from './exemptions.ts'
import type { ExemptCode, Finding, Recognised } from './finding.ts'
import { generatedReasonOf } from './generated-source.ts'
import { memoized } from './memoized.ts'
import { nodeIndexOf } from './node-index.ts'
import { notationOf, type Notation } from './notation.ts'
import { isNumberTable } from './number-table.ts'
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
  const exemptions = exemptionsOf(notations, file)
  const known = new Set(others)
  for (const { certain, node } of notations.values()) {
    const exemption = exemptions.get(node)
    if (certain && (exemption === undefined || saysOfOthers(exemption))) known.add(node)
  }
  let undecided = [...notations.values()]
  for (;;) {
    const isBesideCode = others.size > 0 || magic.some(({ certain }) => !certain)
    const grounds = { file, nodesOf, calls: isBesideCode ? calls.besideCode() : calls }
    const surroundings = createSurroundings(grounds, notations, new Set(known))
    const found = undecided.flatMap((notation) => magicOf(notation, exemptions, surroundings) ?? [])
    magic.push(...found)
    for (const { node } of found) known.add(node)
    const decided = new Set(found.map(({ node }) => node))
    undecided = undecided.filter(({ node }) => !decided.has(node))
    if (found.every(({ certain, node }) => certain && !exemptions.has(node))) {
      exempt.push(...undecided.flatMap((notation) => exemptOf(notation, exemptions) ?? []))
      return surroundings
    }
  }
}

type Exemptions = Map<Node, NonNullable<ReturnType<typeof exemptionOf>>>

function exemptionsOf(notations: ReadonlyMap<Node, Notation>, file: SourceFile): Exemptions {
  const grounds = { file, hasNameText: memoized(hasNameText), isNumberTable: memoized(isNumberTable) }
  const exemptions: Exemptions = new Map()
  for (const [node, notation] of notations) {
    const exemption = exemptionOf(notation, grounds)
    if (exemption !== undefined) exemptions.set(node, exemption)
  }
  return exemptions
}

function magicOf(
  notation: Notation,
  exemptions: Exemptions,
  surroundings: Surroundings,
): Finding | undefined {
  const exemption = exemptions.get(notation.node)
  if (exemption === undefined && notation.certain)
    return { ...notation, context: 'certain-notation', reason: 'its notation is that of a status code' }
  const context = exemption?.kind === 'definition' ? undefined : statusContextOf(notation, surroundings)
  return context === undefined ? undefined : { ...notation, context: context.name, reason: context.reason }
}

function exemptOf(notation: Notation, exemptions: Exemptions): ExemptCode | undefined {
  const exemption = exemptions.get(notation.node)
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
