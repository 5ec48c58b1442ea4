import type { Analysis } from './analysis.ts'
import { placesLeadingTo } from './data-readers.ts'
import { patternOfLiteral } from './known-text.ts'
import { calleeNameOf, parentOf, type Node } from './tree.ts'

// Where a file reads the `data` of an LDAP error, which alone tells why a bind was refused.

/** The causes that Active Directory sends to a refused log-in, as whole texts. */
const CAUSE = String.raw`(?:525|52[ef]|53[0-4]|568|701|77[35])`
const IS_CAUSE = new RegExp(`^(?:0x)?${CAUSE}$`, 'iu')
const NAMES_CAUSE = new RegExp(String.raw`(?<![\da-z])${CAUSE}(?![\da-z])`, 'iu')

/** `data 52e`, and a text that ends where the number begins. */
const DATA_TEXT = /\bdata\s+(?:[\da-f]{2,8}\b|$)/iu
const DATA_ALONE = /^\W*data\W*$/iu

/** Functions of other files whose names say that they take such an error apart. */
const CAUSE_READER =
  /^(?:parse|extract|get|read|explain|decode|translate|map|find|look_?up|resolve)\w*(?:sub_?code|data_?code|error_?data|cause|ldap_?err|bind_?err|ad_?err)/iu
const OWN_READERS: ReadonlySet<string> = new Set(['parseLdapBindError', 'findLdapBindErrors'])

const SEARCHES: ReadonlySet<string> = new Set([
  ...['includes', 'startsWith', 'indexOf', 'lastIndexOf', 'search', 'match', 'matchAll', 'split'],
])

/** Whether something between two offsets of the source reads the `data` of an error. */
export type DataReads = (start: number, end: number) => boolean

/**
 * Finds once where a file reads it: at a text or pattern, and at each name that stands for one or leads to one; further
 * places count like these.
 */
export function createDataReads(analysis: Analysis, further: readonly Node[] = []): DataReads {
  const { nodesOf } = analysis
  const direct = [
    ...nodesOf('Literal').filter((literal) => isDataLiteral(literal, literal.value)),
    ...nodesOf('TemplateElement').filter(({ value }) => isDataText(value)),
    ...nodesOf('CallExpression').filter(isCallOfReader),
    ...further,
  ]
  if (direct.length === 0) return () => false
  const order = placesLeadingTo(direct, analysis)
  return (start, end) => (order[firstFrom(order, start)] ?? Infinity) < end
}

function isDataLiteral(literal: Node, value: unknown): boolean {
  const pattern = literal.type === 'Literal' ? patternOfLiteral(literal) : undefined
  if (pattern !== undefined) return isDataPattern(pattern)
  if (typeof value !== 'string') return false
  const parent = parentOf(literal)
  if (IS_CAUSE.test(value)) return true
  if (DATA_TEXT.test(value)) return true
  if (parent?.type === 'NewExpression' && calleeNameOf(parent) === 'RegExp') return isDataPattern(value)
  const isSought = parent?.type === 'CallExpression' && SEARCHES.has(calleeNameOf(parent) ?? '')
  return isSought && DATA_ALONE.test(value)
}

function isDataText(value: unknown): boolean {
  const isQuasi = typeof value === 'object' && value !== null && 'cooked' in value
  return isQuasi && typeof value.cooked === 'string' && DATA_TEXT.test(value.cooked)
}

/** Whether a pattern looks for `data` or for one of its values. */
export function isDataPattern(pattern: string): boolean {
  const plain = pattern.replaceAll(/\\[a-z]/giu, ' ')
  return /(?<![a-z])data(?![a-z])/iu.test(plain) || NAMES_CAUSE.test(plain)
}

function isCallOfReader(call: Node): boolean {
  const name = call.type === 'CallExpression' ? calleeNameOf(call) : undefined
  return name !== undefined && (OWN_READERS.has(name) || CAUSE_READER.test(name))
}

/** The index of the first place that is not before an offset. */
function firstFrom(places: readonly number[], start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}
