import type { TSESTree } from '@typescript-eslint/types'
import type { StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { LOOKUPS, alternativesIn, COMPARISONS, membersOf } from './comparison.ts'
import { meantCodeOf } from './meant-code.ts'
import { memoized } from './memoized.ts'
import { FIRST_ERROR_CODE } from './representation.ts'
import { representationOf, type KnownRepresentation } from './representation-of.ts'
import type { Representation } from './text-edit.ts'
import { calleeNameOf, hasRange, nodeAt, nodeIn, nodesIn, unwrap, type Node } from './tree.ts'
import { onlyValueOf, variableOf } from './variables.ts'

/** One side of a comparison, with what is known of it. */
export interface ComparedSide extends KnownRepresentation {
  node: Node
}

/** A comparison of two representations of one code, which can never be equal. */
export interface MixedComparison {
  /** What compares: the operation, the label, or the call that looks a member up. */
  node: Node
  /** The side that stands for a code. */
  constant: ComparedSide
  /** The status that it is compared with. */
  status: ComparedSide
  code: StatusCode
  /** Whether the status may be converted to what the constant is: no other label or member needs it as it is. */
  isConvertible: boolean
  /** Whether the result is true whatever the status, as of `!==`. */
  isAlwaysTrue: boolean
}

/** Two expressions that are compared, and how. */
interface Comparison {
  node: Node
  sides: readonly [Node, Node]
  /** All labels or members that the same status is compared with. */
  alternatives: readonly Node[]
  isLoose: boolean
  isNegated: boolean
}

/** The comparisons of a file whose sides are in different representations, in the order of the source. */
export function findMixedComparisons(analysis: Analysis): MixedComparison[] {
  if (analysis.skipped !== undefined) return []
  const membersIn = memoized((collection: Node) => membersByForm(collection, analysis))
  const comparisons = [
    ...analysis.nodesOf('BinaryExpression').flatMap(comparisonIn),
    ...analysis.nodesOf('SwitchStatement').flatMap(comparisonsWithLabels),
    ...analysis
      .nodesOf('CallExpression')
      .flatMap((call) => comparisonsWithMembers(call, analysis, membersIn)),
  ]
  const formsOf = memoized((alternatives: readonly Node[]) => {
    return new Set(alternatives.flatMap((each) => unequalFormOf(each, analysis) ?? []))
  })
  const mixed = comparisons.flatMap((comparison) => mixedIn(comparison, analysis, formsOf) ?? [])
  // A look-up is one place, however many of its members are mixed.
  const places = new Map(mixed.reverse().map((each) => [each.node, each]))
  return [...places.values()].sort((a, b) => a.node.range[0] - b.node.range[0])
}

function comparisonIn(node: TSESTree.BinaryExpression): Comparison[] {
  const { operator } = node
  const [left, right] = nodesIn([node.left, node.right])
  if (!COMPARISONS.has(operator) || left === undefined || right === undefined) return []
  const isLoose = operator.length === 2
  return [{ node, sides: [left, right], alternatives: [], isLoose, isNegated: operator.startsWith('!') }]
}

function comparisonsWithLabels(statement: TSESTree.SwitchStatement): Comparison[] {
  const discriminant = nodeIn(statement.discriminant)
  const labels = alternativesIn(statement)
  if (discriminant === undefined) return []
  return labels.map((label) => comparisonWith(discriminant, label, label, labels))
}

function comparisonsWithMembers(
  call: TSESTree.CallExpression,
  { file }: Analysis,
  membersIn: (collection: Node) => readonly Node[],
): Comparison[] {
  const callee = nodeIn(call.callee)
  const argument = nodeAt(call.arguments, 0)
  if (argument === undefined || callee?.type !== 'MemberExpression') return []
  if (!LOOKUPS.has(calleeNameOf(call) ?? '')) return []
  const object = nodeIn(callee.object)
  const variable = object === undefined ? undefined : variableOf(unwrap(object), file.scopeManager)
  const collection = variable === undefined ? object : onlyValueOf(variable)
  const members = collection === undefined ? [] : membersIn(collection)
  return members.map((member) => comparisonWith(argument, member, call, members))
}

/** The first member of each form: no other says more of a look-up. */
function membersByForm(collection: Node, analysis: Analysis): Node[] {
  const byForm = new Map<string, Node>()
  for (const member of membersOf(collection)) {
    const code = meantCodeOf(member, analysis.file)?.code
    const form = representationOf(member, analysis)?.representation ?? 'unknown'
    const key = `${form} ${code !== undefined && code.value >= FIRST_ERROR_CODE}`
    if (code !== undefined && !byForm.has(key)) byForm.set(key, member)
  }
  return [...byForm.values()]
}

function comparisonWith(status: Node, constant: Node, node: Node, alternatives: readonly Node[]): Comparison {
  return { node, sides: [status, constant], alternatives, isLoose: false, isNegated: false }
}

/** The representation of an alternative, where the code is another number in another representation. */
function unequalFormOf(alternative: Node, analysis: Analysis): Representation | undefined {
  const code = meantCodeOf(alternative, analysis.file)?.code
  const known = representationOf(alternative, analysis)
  const isNumber = known?.representation === 'int32' || known?.representation === 'unsigned'
  return isNumber && code !== undefined && code.value < FIRST_ERROR_CODE ? undefined : known?.representation
}

function mixedIn(
  comparison: Comparison,
  analysis: Analysis,
  formsOf: (alternatives: readonly Node[]) => ReadonlySet<Representation>,
): MixedComparison | undefined {
  const { node, sides, alternatives, isLoose, isNegated } = comparison
  // A comparison without a code costs no more than this.
  const found = [...sides].reverse().flatMap((side) => {
    const meant = meantCodeOf(side, analysis.file)
    return meant === undefined || !hasRange(side) ? [] : [{ side, code: meant.code }]
  })[0]
  const other = sides.find((side) => side !== found?.side)
  if (found === undefined || other === undefined || !hasRange(node)) return undefined
  const constant = representationOf(found.side, analysis)
  const status = representationOf(other, analysis)
  if (constant === undefined || status === undefined) return undefined
  if (!areNeverEqual(constant, status, found.code, isLoose)) return undefined
  return {
    node,
    constant: { node: found.side, ...constant },
    status: { node: other, ...status },
    code: found.code,
    isConvertible: !formsOf(alternatives).has(status.representation),
    isAlwaysTrue: isNegated,
  }
}

function areNeverEqual(
  { representation: one }: KnownRepresentation,
  { representation: other }: KnownRepresentation,
  code: StatusCode,
  isLoose: boolean,
): boolean {
  if (one === other) return false
  const areNumbers = [one, other].every((each) => each === 'int32' || each === 'unsigned')
  // `==` coerces a bigint or a text; below the severity bit both numbers are one.
  return areNumbers ? code.value >= FIRST_ERROR_CODE : !isLoose
}
