import type { TSESTree } from '@typescript-eslint/types'
import { statusCodes, toHex, toInt32, type StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { MEMBERSHIP_TESTS, alternativesIn, COMPARISONS, counterpartsOf } from './comparison.ts'
import { knownTextOf } from './known-text.ts'
import { candidatesFor, membersOfList } from './listed-values.ts'
import { definedValueOf, meantCodeOf } from './meant-code.ts'
import { memoizedWeakly } from './memoized.ts'
import { hasAddressName, hasOtherName } from './other-meanings.ts'
import type { ReplacedTest } from './plan-call.ts'
import { mayHoldStatusCode } from './prefilter.ts'
import { mayTakeSeverity } from './severity-tests.ts'
import { isCollection, isListOfNames, textTestsOf } from './text-tests.ts'
import { calleeNameOf, hasRange, nodeAt, nodeIn, nodesIn, parentOf, withoutCasts, type Node } from './tree.ts'

/** A comparison with a code that its documentation calls obsolete. */
export interface ObsoleteComparison {
  /** The operand that is the code, or the text or pattern that holds it. */
  node: Node
  code: StatusCode
  /** What a test of the severity could take the place of; undefined where the comparison is none of two values. */
  severityTest: (ReplacedTest & { status: Node }) | undefined
}

/** The comparisons of a file with an obsolete code, in the order of the source. */
export function findObsoleteComparisons(analysis: Analysis): ObsoleteComparison[] {
  if (analysis.skipped !== undefined) return []
  const comparisons = [
    ...analysis.nodesOf('BinaryExpression').flatMap((node) => equalityIn(node, analysis) ?? []),
    ...otherOperandsIn(analysis).flatMap((node) => comparisonWith(node, analysis) ?? []),
    ...textTestsIn(analysis),
  ]
  // A member of a list that is asked twice is one place.
  const places = new Map(comparisons.reverse().map((each) => [each.node, each]))
  return [...places.values()].sort((a, b) => a.node.range[0] - b.node.range[0])
}

function equalityIn(node: TSESTree.BinaryExpression, analysis: Analysis): ObsoleteComparison | undefined {
  const { operator } = node
  const [left, right] = nodesIn([node.left, node.right])
  if (!COMPARISONS.has(operator) || left === undefined || right === undefined) return undefined
  for (const [side, status] of [
    [right, left],
    [left, right],
  ] as const) {
    const found = candidatesFor(side, analysis)
      .filter((each) => each === side || isMember(each))
      .flatMap((each) => comparisonWith(each, analysis) ?? [])[0]
    if (found === undefined) continue
    if (isAboutCode(status, analysis)) return undefined
    const isTestable =
      found.node === side && hasRange(node) && hasRange(status) && mayTakeSeverity(status, analysis)
    const severityTest = { node, isNegated: operator.startsWith('!'), status }
    return isTestable ? { ...found, severityTest } : found
  }
  return undefined
}

/** Whether an expression is the code too, or asks for it by the code: `toHex(SEC_E_LOGON_DENIED)`, `lookup(0x8009030c).name`. */
function isAboutCode(expression: Node, { file }: Analysis): boolean {
  const isObsolete = (node: Node) => meantCodeOf(node, file)?.code.obsolete === true
  const pending = [expression]
  for (let steps = 0; steps < LONGEST_WAY; steps += 1) {
    const next = pending.pop()
    if (next === undefined) return false
    if (isObsolete(next)) return true
    const node = withoutCasts(next)
    if (node.type === 'MemberExpression') pending.push(...nodesIn([node.object]))
    else if (node.type === 'CallExpression')
      pending.push(...nodesIn([node.callee, ...nodesIn(node.arguments)]))
  }
  return false
}

/** What is asked of the table takes few steps. */
const LONGEST_WAY = 20

/** A value that means an obsolete code and is nothing else. */
function comparisonWith(node: Node, analysis: Analysis): ObsoleteComparison | undefined {
  const meant = hasRange(node) ? meantCodeOf(node, analysis.file) : undefined
  if (meant?.code.obsolete !== true) return undefined
  const isCode = meant.by === 'name' || isSurelyCode(node, analysis)
  return isCode ? { node, code: meant.code, severityTest: undefined } : undefined
}

/** Whether a number or text is a status where it stands; of a constant, where it is declared. */
function isSurelyCode(node: Node, { file, recognised }: Analysis): boolean {
  const written = withoutCasts(node)
  const defined = definedValueOf(written, file)
  if ([node, defined].some((each) => each !== undefined && (hasAddressName(each) || hasOtherName(each))))
    return false
  const value = withoutCasts(defined ?? written)
  // Eight digits alone are a status only where the recogniser says so.
  if (isBareHex(value)) return nodesOfAll(recognised.magic).has(value)
  return defined !== undefined || !nodesOfAll(recognised.exempt).has(value)
}

const nodesOfAll = memoizedWeakly(
  (places: readonly { node: Node }[]): ReadonlySet<Node> => new Set(places.map(({ node }) => node)),
)

function isBareHex(node: Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string' && /^[\da-f]{8}$/iu.test(node.value)
}

/** What stands where values are compared otherwise: labels, members of lists, arguments of look-ups and assertions. */
function otherOperandsIn(analysis: Analysis): Node[] {
  const { nodesOf } = analysis
  return [
    ...nodesOf('SwitchStatement').flatMap(alternativesIn),
    ...nodesOf('CallExpression').flatMap((call) => [
      ...lookedUpIn(call, analysis),
      ...argumentsOf(call).filter((each) => isAsserted(each, analysis)),
    ]),
  ]
}

/** The arguments of a call, and the members of those that are lists. */
function argumentsOf(call: TSESTree.CallExpression): Node[] {
  return nodesIn([nodeAt(call.arguments, 0), nodeAt(call.arguments, 1)]).flatMap((argument) =>
    argument.type === 'ArrayExpression' ? nodesIn(argument.elements) : [argument],
  )
}

/** Whether a value is asserted of another; that a code has its own value is no comparison of a status. */
function isAsserted(node: Node, analysis: Analysis): boolean {
  const others = counterpartsOf(node)
  return others.length > 0 && others.every((other) => !isAboutCode(other, analysis))
}

/** The members among which a value is looked up, and the value. */
function lookedUpIn(call: TSESTree.CallExpression, analysis: Analysis): Node[] {
  const callee = nodeIn(call.callee)
  const list = callee?.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
  const value = nodeAt(call.arguments, 0)
  if (list === undefined || value === undefined || !MEMBERSHIP_TESTS.has(calleeNameOf(call) ?? '')) return []
  if (isListOfNames(list, analysis)) return []
  // A text may be looked for in a longer one: that is a test of its own.
  const isWhole = isCollection(list, analysis) || knownTextOf(value, analysis) === undefined
  return [...membersOfList(list, analysis), ...(isWhole ? [value] : [])]
}

/** A member of a list that a function compares with, one after the other; a row of a table only says what a code means. */
function isMember(candidate: Node): boolean {
  const list = parentOf(candidate)
  return list?.type === 'ArrayExpression' && parentOf(list)?.type !== 'ArrayExpression'
}

/** The one code that its documentation calls obsolete, and how a text may hold it: by name, value or LONG. */
const OBSOLETE = statusCodes.find(({ obsolete }) => obsolete)
const HELD = new RegExp(OBSOLETE === undefined ? '(?!)' : waysToHold(OBSOLETE).join('|'), 'iu')

function waysToHold({ name, value }: StatusCode): string[] {
  const digits = toHex(value).slice(2)
  const last = digits.slice(-1)
  return [
    String.raw`(?<![\da-z_])${name}(?![\da-z_])`,
    String.raw`0(?:x|\[x+\])${digits.slice(0, -1)}(?:${last}|\[${last}+\])(?![\da-f])`,
    String.raw`${toInt32(value)}(?!\d)`,
    String.raw`(?<!\d)${value}(?!\d)`,
  ]
}

const NAMED = new RegExp(OBSOLETE?.name ?? '(?!)', 'iu')

/** Whether a source can hold such a comparison; `false` is certain but for escapes. */
export function mayHoldObsoleteCode(text: string): boolean {
  return NAMED.test(text) || mayHoldStatusCode(text)
}

function textTestsIn(analysis: Analysis): ObsoleteComparison[] {
  return textTestsOf(analysis).flatMap(({ sought, content, searched }) => {
    const isHeld = OBSOLETE !== undefined && hasRange(sought) && HELD.test(content)
    return isHeld && !isAboutCode(searched, analysis)
      ? [{ node: sought, code: OBSOLETE, severityTest: undefined }]
      : []
  })
}
