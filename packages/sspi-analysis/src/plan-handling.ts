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
 * The edits that tell one more code apart where a result is read already: a `case` in a switch, or a comparison before
 * `if (rc !== SEC_E_OK)`; undefined where no such place is. Both throw until somebody does what the code asks for: to
 * take it for success would be worse than to take it for failure.
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
    const statement = testedStatementOf(seat.place)
    if (seat.place.type === 'SwitchStatement')
      return [addedCase(seat, constant.text, file.text), ...constant.imports]
    if (statement === undefined) return undefined
    return [addedStatement(seat, statement, constant.text, file.text), ...constant.imports]
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

function isRepeatable(node: Node): boolean {
  if (node.type === 'Identifier' || node.type === 'ThisExpression') return true
  const object = node.type === 'MemberExpression' && !node.computed ? nodeIn(node.object) : undefined
  return object !== undefined && isRepeatable(object)
}

/** A statement that says what is still to be done, and how it stands in its list. */
function notHandledYet({ code }: Seat, text: string, start: number) {
  const quote = text.includes('"') && !text.includes("'") ? '"' : "'"
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return {
    body: `throw new Error(${quote}${code.name} is not handled yet${quote})`,
    semicolon: /;[ \t]*\r?\n/u.test(text) ? ';' : '',
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    indent: line.slice(line.trimEnd().length),
    isOnOwnLine: line.trim() === '',
  }
}

/** A statement before `if (rc !== SEC_E_OK)`, whose `else` must not take the code for success. */
function addedStatement(seat: Seat, statement: Node, constant: string, text: string): TextEdit {
  const { place } = seat
  const [start] = statement.range
  const { body, semicolon, lineEnd, indent, isOnOwnLine } = notHandledYet(seat, text, start)
  const left = place.type === 'BinaryExpression' ? nodeIn(place.left) : undefined
  const status = left === undefined ? '' : textOf(left, text)
  const equals = place.type === 'BinaryExpression' && place.operator === '!=' ? '==' : '==='
  const end = isOnOwnLine ? `${semicolon}${lineEnd}${indent}` : '; '
  return { start, end: start, text: `if (${status} ${equals} ${constant}) ${body}${end}` }
}

const LISTS: ReadonlySet<string> = new Set(['Program', 'BlockStatement', 'SwitchCase', 'StaticBlock'])

/** The `if` whose whole test is a comparison, where another statement may stand before it. */
function testedStatementOf(comparison: Node): Node | undefined {
  const statement = parentOf(comparison)
  if (statement?.type !== 'IfStatement' || statement.test !== comparison) return undefined
  const list = parentOf(statement)
  return list !== undefined && LISTS.has(list.type) && hasRange(statement) ? statement : undefined
}

/** A `case` before the first one, where nothing falls into it, that says what is still to be done. */
function addedCase(seat: Seat, constant: string, text: string): TextEdit {
  const { place } = seat
  const first = place.type === 'SwitchStatement' ? nodeAt(place.cases, 0) : undefined
  const start = (first ?? place).range[0]
  const { body, semicolon, lineEnd, indent, isOnOwnLine } = notHandledYet(seat, text, start)
  if (!isOnOwnLine) return { start, end: start, text: `case ${constant}: ${body}; ` }
  const inner = `${indent}${indent.startsWith('\t') ? '\t' : '  '}`
  const lines = [`case ${constant}:`, `${inner}${body}${semicolon}`, indent]
  return { start, end: start, text: lines.join(lineEnd) }
}
