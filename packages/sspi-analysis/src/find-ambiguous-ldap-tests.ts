import { lookup, toHex, type StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { createAskedBefore } from './asked-before.ts'
import { createDataReads, isDataPattern, type DataReads } from './data-reads.ts'
import { findForeignReaders } from './foreign-readers.ts'
import { stretchesGuardedBy } from './guarded-places.ts'
import { isOnlyObserved } from './observed-tests.ts'
import { isErrorText, isOtherText, speaksOfLdap } from './searched-texts.ts'
import { textTestsOf, type Outcome, type TextTest } from './text-tests.ts'
import { hasRange, parentOf, type Node } from './tree.ts'

/** A decision by a part of an LDAP error that stands in it whatever the cause. */
export interface AmbiguousLdapTest {
  /** What is looked for, where it stands in the source. */
  node: Node
  /** The part as the source writes it. */
  written: string
  /** The status that it is; undefined for the comment, which every refused bind has. */
  code: StatusCode | undefined
  /** The text that is searched. */
  searched: Node
  /** The one expression that is the answer; undefined where several are, or where it is no mere yes or no. */
  outcome: Outcome | undefined
}

/** The statuses that Active Directory sends with whatever cause: of simple binds, and of SASL binds. */
const [SIMPLE, SASL] = [lookup('SEC_E_INVALID_TOKEN'), lookup('SEC_E_LOGON_DENIED')]

/** All but the last digit of both. */
const DIGITS = toHex(SIMPLE?.value ?? 0).slice(2, -1)

/** What follows no part of a longer word; the letter of a pattern's `\b` is none. */
const BEGINS = String.raw`(?<![\w#/-](?<!\\[a-z]))`

/**
 * A status as an LDAP error has it: without `0x`, and no part of a path or a key like `80090308-1c2d`; a pattern may
 * give both last digits.
 */
const STATUS = new RegExp(
  String.raw`${BEGINS}${DIGITS}(?<last>[8c]|\[[8c|]+\]|\((?:\?:)?8\|c\))(?![\w/-]|\\[dw])`,
  'iu',
)
const COMMENT = new RegExp(String.raw`${BEGINS}AcceptSecurityContext(?!\w)`, 'iu')
const GATE = new RegExp(`${DIGITS}|AcceptSecurityContext|SEC_E_(?:INVALID_TOKEN|LOGON_DENIED)`, 'iu')

/** Whether Active Directory sends a status with whatever cause. */
export function standsForEveryCause({ value }: StatusCode): boolean {
  return value === SIMPLE?.value || value === SASL?.value
}

/** Whether a text can hold such a decision; `false` is certain but for escapes in the source. */
export function mayTestLdapError(text: string): boolean {
  return GATE.test(text)
}

/** Text tests that decide why a bind was refused by what tells only that it was, in the order of the source. */
export function findAmbiguousLdapTests(analysis: Analysis): AmbiguousLdapTest[] {
  if (analysis.skipped !== undefined) return []
  const tests = textTestsOf(analysis).flatMap((test) => ambiguousIn(test, analysis) ?? [])
  if (tests.length === 0) return []
  const reads = createDataReads(analysis)
  const foreign = findForeignReaders(
    tests.map(({ test }) => test.searched),
    analysis,
  )
  const mayRead = foreign.length === 0 ? reads : createDataReads(analysis, foreign)
  const isAskedBefore = createAskedBefore({ reads, mayRead }, analysis)
  const places = new Map<Node, AmbiguousLdapTest>()
  for (const { test, found } of tests) {
    if (places.has(test.sought) || isAskedBefore(test.call) || guardsDataRead(test, analysis, reads)) continue
    places.set(test.sought, {
      ...found,
      node: test.sought,
      searched: test.searched,
      outcome: outcomeOf(test),
    })
  }
  return [...places.values()].sort((a, b) => a.node.range[0] - b.node.range[0])
}

type Ambiguous = Pick<AmbiguousLdapTest, 'written' | 'code'>

function ambiguousIn(test: TextTest, analysis: Analysis): { test: TextTest; found: Ambiguous } | undefined {
  if (!hasRange(test.sought) || isOnlyObserved(test, analysis)) return undefined
  if (isOtherText(test.searched, analysis)) return undefined
  const found = ambiguousPartOf(test.content)
  if (found === undefined || goesOnToCause(test)) return undefined
  return found.code === undefined && !isOfLdap(test, analysis) ? undefined : { test, found }
}

function ambiguousPartOf(content: string): Ambiguous | undefined {
  const status = STATUS.exec(content)
  if (status !== null) {
    const last = status.groups?.['last'] ?? ''
    const code = last.includes('8') ? SIMPLE : SASL
    return { written: last.length === 1 ? status[0] : toHex(code?.value ?? 0).slice(2), code }
  }
  const comment = COMMENT.exec(content)
  return comment === null ? undefined : { written: comment[0], code: undefined }
}

/** A pattern that reads what stands behind the status: a group with digits of its own. */
const READS_ON = /\((?!\?[:=!])[^()]*(?:\\[dwsDWS]|\[|\.)/u

function goesOnToCause({ content, isPattern }: TextTest): boolean {
  if (isDataPattern(content)) return true
  const rest = content.slice((STATUS.exec(content) ?? COMMENT.exec(content))?.index ?? 0)
  return isPattern && READS_ON.test(rest.replace(STATUS, ''))
}

/**
 * Whether a test for the name of the function is one of an LDAP error: the name is also that of an export that somebody
 * looks for, and stands in the errors of a program's own calls.
 */
function isOfLdap({ content, searched }: TextTest, { file, nodesOf }: Analysis): boolean {
  const isCalledHere =
    file.text.includes('node-expose-sspi') ||
    nodesOf('Identifier').some(({ name }) => /^AcceptSecurityContext[AW]?$/u.test(name))
  if (isCalledHere) return false
  return /AcceptSecurityContext\\?\W*error/iu.test(content) || speaksOfLdap(file) || isErrorText(searched)
}

function guardsDataRead({ outcomes }: TextTest, analysis: Analysis, reads: DataReads): boolean {
  return outcomes.some((outcome) =>
    stretchesGuardedBy(outcome, analysis).some(([start, end]) => reads(start, end)),
  )
}

/** The answer that another test could take the place of. */
function outcomeOf({ outcomes: [outcome, another], sought, call, answer }: TextTest): Outcome | undefined {
  if (outcome === undefined || another !== undefined || !hasRange(call)) return undefined
  // A member of a list shares the test with the other members, and of a variable other things may be asked.
  const isWhole = isWithin(sought, call) && isWithin(call, outcome.node)
  return isWhole && (answer !== 'match' || isMereTest(outcome.node)) ? outcome : undefined
}

function isWithin(inner: Node, outer: Node): boolean {
  return hasRange(outer) && inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1]
}

/** Whether what was found is only asked for, and not read. */
function isMereTest(node: Node): boolean {
  const parent = parentOf(node)
  if (parent?.type === 'UnaryExpression') return parent.operator === '!'
  const isCondition = parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression'
  return isCondition && parent.test === node
}
