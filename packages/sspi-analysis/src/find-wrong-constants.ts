import type { StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { TWO_TO_32 } from './composite-notations.ts'
import { findStatusConstants } from './find-status-constants.ts'
import { judgeConstants, type JudgedConstant } from './judge-constants.ts'
import { editInQuotes, planMemberValue, planRightValue } from './plan-right-value.ts'
import { keyOf, tableKeysOf } from './table-keys.ts'
import type { TextEdit } from './text-edit.ts'
import { textOf, type Node } from './tree.ts'
import { signedLike } from './written-digits.ts'
import { codeOfValue, plainTextOf, type WrittenValue } from './written-value.ts'

/** A constant whose name and value disagree. */
export interface WrongConstant {
  /** The row of the name, which may be an alias. */
  code: StatusCode
  /** What the source says in place of the value; of a member that its enum counts, what it is counted to. */
  written: WrittenValue
  /** The wrong value and the right one, as the source says the one and would say the other. */
  writtenText: string
  rightText: string
  /** The code that the written value is, where it is one. */
  writtenCode: StatusCode | undefined
  /** Writes the value of the name, where that is no key that the table already has. */
  useValue: TextEdit | undefined
  /** Writes the name of the value, where the name is a text. */
  useName: TextEdit | undefined
}

/** The constants of a file whose name and value disagree, in the order of the source. */
export function findWrongConstants(analysis: Analysis): WrongConstant[] {
  if (analysis.skipped !== undefined) return []
  const { text } = analysis.file
  const judged = judgeConstants(analysis)
  const neighbours = neighboursIn(judged)
  const keys = tableKeysOf(findStatusConstants(analysis), text)
  const wrong = judged.flatMap((constant) => {
    const { written, verdict, code, group, form } = constant
    if (verdict !== 'wrong' || written === undefined) return []
    const writtenCode = codeOfValue(written)
    const { useValue, ...texts } = rightValueOf(constant, written, { neighbours, text })
    const isTaken = form === 'inverse-row' && keys.get(group)?.has(rightKeyOf(written, code)) === true
    const useName = nameEditOf(constant, writtenCode, text)
    return { code, written, ...texts, writtenCode, useValue: isTaken ? undefined : useValue, useName }
  })
  return wrong.sort((a, b) => a.written.node.range[0] - b.written.node.range[0])
}

interface Around {
  neighbours: Neighbours
  text: string
}

function rightValueOf(constant: JudgedConstant, written: WrittenValue, { neighbours, text }: Around) {
  const { code, nameNode, value } = constant
  if (value === undefined) {
    const rightText = signedLike(written, BigInt(code.value))
    const writtenText = `${written.value < 0n ? '-' : ''}${written.raw}`
    return { useValue: planMemberValue(nameNode, rightText), writtenText, rightText }
  }
  const useValue = planRightValue(written, code, neighbourOf(constant, neighbours))
  const [start, end] = written.node.range
  const rightText = text.slice(start, useValue.start) + useValue.text + text.slice(useValue.end, end)
  return { useValue, writtenText: textOf(written.node, text), rightText }
}

/** The right value as it would be a key in place of a wrong one, which is no placeholder and keeps its sign. */
function rightKeyOf(written: WrittenValue, { value }: StatusCode): string {
  const right = BigInt(value)
  const isNegative = written.value < 0n && right >= 0x80000000n
  return keyOf({ ...written, value: isNegative ? right - TWO_TO_32 : right, raw: signedLike(written, right) })
}

/** By group, and there by what is written alike. */
type Neighbours = ReadonlyMap<Node, ReadonlyMap<string, WrittenValue>>

/** The first right value that shows how others are written; one with the severity bit shows the sign too. */
function neighboursIn(judged: readonly JudgedConstant[]): Neighbours {
  const neighbours = new Map<Node, Map<string, WrittenValue>>()
  const models = judged.filter(({ verdict, form }) => verdict === 'right' && form !== 'inverse-row')
  const [withSeverity, without] = [
    models.filter(({ code }) => code.value >= 0x80000000),
    models.filter(({ code }) => code.value > 0 && code.value < 0x80000000),
  ]
  for (const { written, group, slot } of [...withSeverity, ...without]) {
    if (written === undefined) continue
    const ofGroup = neighbours.get(group) ?? new Map<string, WrittenValue>()
    neighbours.set(group, ofGroup)
    const column = columnOf(slot, written)
    if (!ofGroup.has(column)) ofGroup.set(column, written)
  }
  return neighbours
}

function neighbourOf(
  { group, slot, written }: JudgedConstant,
  neighbours: Neighbours,
): WrittenValue | undefined {
  return written === undefined ? undefined : neighbours.get(group)?.get(columnOf(slot, written))
}

function columnOf(slot: string, { kind }: WrittenValue): string {
  return `${kind} ${slot}`
}

/** Only in a row of a table: any other name is what the rest of the program calls the constant. */
function nameEditOf(
  { form, nameNode }: JudgedConstant,
  writtenCode: StatusCode | undefined,
  text: string,
): TextEdit | undefined {
  const isText = (form === 'row' || form === 'inverse-row') && plainTextOf(nameNode, text) !== undefined
  return isText && writtenCode !== undefined ? editInQuotes(nameNode, writtenCode.name) : undefined
}
