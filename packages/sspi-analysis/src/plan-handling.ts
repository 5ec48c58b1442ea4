import type { TSESTree } from '@typescript-eslint/types'
import { lookup, type SecurityStatusName, type StatusCode } from 'sspi-status'
import type { UnhandledResult } from './find-unhandled-results.ts'
import { meantCodeOf } from './meant-code.ts'
import { planConstantsAt, type WrittenConstant } from './plan-constants-at.ts'
import type { ConstantOptions } from './plan-constants.ts'
import type { SourceFile } from './source-file.ts'
import type { TextEdit } from './text-edit.ts'
import { hasRange, nodeAt, nodeIn, nodesIn, parentOf, textOf, unwrap, type Node } from './tree.ts'
import type { ComparingPlace } from './value-use.ts'

/** A code that a result should be told apart by. */
export interface MissingCode {
  result: UnhandledResult
  code: SecurityStatusName
}

/**
 * The edits that tell one more code apart where a result is read already: a `case` in a switch, or a comparison beside
 * `!== SEC_E_OK`; undefined where no such place is. What stands there afterwards still has to do what the code asks for.
 */
export function planHandlings(
  missing: readonly MissingCode[],
  file: SourceFile,
  options: ConstantOptions,
): (TextEdit[] | undefined)[] {
  const seats = missing.map(({ result, code }) => seatOf(result, code, file))
  const asConstants = seats.flatMap((seat) => (seat === undefined || seat.isText ? [] : [seat]))
  const planned = planConstantsAt(
    asConstants.map(({ node, code }) => ({ node, code, representation: 'unsigned' })),
    file,
    options,
  )
  const constants = new Map(asConstants.map((seat, index) => [seat, planned[index]]))
  return seats.map((seat) => {
    const constant =
      seat === undefined ? undefined : seat.isText ? textBeside(seat, file.text) : constants.get(seat)
    if (seat === undefined || constant === undefined) return undefined
    const edit =
      seat.place.type === 'SwitchStatement'
        ? addedCase(seat, constant.text, file.text)
        : addedComparison(seat.place, constant.text, file.text)
    return [edit, ...constant.imports]
  })
}

/** Where a code is to be written. */
interface Seat {
  place: ComparingPlace
  /** What it is written like: the SEC_E_OK of the comparison, or the first label. */
  node: Node
  code: StatusCode
  isText: boolean
}

function seatOf({ places }: UnhandledResult, name: SecurityStatusName, file: SourceFile): Seat | undefined {
  const code = lookup(name)
  const [place, another] = places
  if (code === undefined || place === undefined || another !== undefined) return undefined
  const neighbour = place.type === 'SwitchStatement' ? firstLabelOf(place) : comparedBeside(place)
  const node = neighbour === undefined ? undefined : unwrap(neighbour)
  if (node === undefined || !hasRange(node) || !hasRange(place)) return undefined
  const isLiteralText = node.type === 'Literal' && typeof node.value === 'string'
  if (isLiteralText && meantCodeOf(node, file)?.by !== 'text') return undefined
  return { place, node, code, isText: isLiteralText }
}

function firstLabelOf({ cases }: TSESTree.SwitchStatement): Node | undefined {
  const [label] = nodesIn(cases)
  return label?.type === 'SwitchCase' && hasRange(label) ? nodeIn(label.test) : undefined
}

/** The right side of `rc !== SEC_E_OK`, where the left one may be read twice. */
function comparedBeside({ operator, left, right }: TSESTree.BinaryExpression): Node | undefined {
  const isUnequal = operator === '!==' || operator === '!='
  const status = nodeIn(left)
  return isUnequal && status !== undefined && isRepeatable(status) ? nodeIn(right) : undefined
}

function textBeside({ node, code }: Seat, text: string): WrittenConstant {
  const quote = textOf(node, text).charAt(0)
  return { text: `${quote}${code.name}${quote}`, imports: [] }
}

/** `rc !== SEC_E_OK` becomes `rc !== SEC_E_OK && rc !== SEC_I_…`, so that the code is no failure any more. */
function addedComparison(comparison: TSESTree.BinaryExpression, constant: string, text: string): TextEdit {
  const status = nodeIn(comparison.left)
  const added = `${status === undefined ? '' : textOf(status, text)} ${comparison.operator} ${constant}`
  const both = `${textOf(comparison, text)} && ${added}`
  const parent = parentOf(comparison)
  const isLoose = parent?.type === 'LogicalExpression' ? parent.operator !== '&&' : !isTest(comparison)
  const [start, end] = comparison.range
  return { start, end, text: isLoose ? `(${both})` : both }
}

function isTest(node: Node): boolean {
  const parent = parentOf(node)
  return (
    parent !== undefined &&
    'test' in parent &&
    parent.test === node &&
    parent.type !== 'ConditionalExpression'
  )
}

function isRepeatable(node: Node): boolean {
  if (node.type === 'Identifier' || node.type === 'ThisExpression') return true
  const object = node.type === 'MemberExpression' && !node.computed ? nodeIn(node.object) : undefined
  return object !== undefined && isRepeatable(object)
}

/** A `case` before the first one, where nothing falls into it, that says what is still to be done. */
function addedCase({ place, code }: Seat, constant: string, text: string): TextEdit {
  const first = place.type === 'SwitchStatement' ? nodeAt(place.cases, 0) : undefined
  const start = (first ?? place).range[0]
  const indent = /[ \t]*$/u.exec(text.slice(0, start))?.[0] ?? ''
  const isOnOwnLine = /(?:^|\n)[ \t]*$/u.test(text.slice(0, start))
  const quote = text.includes('"') && !text.includes("'") ? '"' : "'"
  const body = `throw new Error(${quote}${code.name} is not handled yet${quote})`
  if (!isOnOwnLine) return { start, end: start, text: `case ${constant}: ${body}; ` }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const inner = `${indent}${indent.startsWith('\t') ? '\t' : '  '}`
  const semicolon = /;[ \t]*\r?\n/u.test(text) ? ';' : ''
  const lines = [`case ${constant}:`, `${inner}${body}${semicolon}`, indent]
  return { start, end: start, text: lines.join(lineEnd) }
}
