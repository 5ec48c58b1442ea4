import type { StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { judgeConstants, type JudgedConstant } from './judge-constants.ts'
import { editInQuotes, planRightValue } from './plan-right-value.ts'
import type { TextEdit } from './text-edit.ts'
import type { Node } from './tree.ts'
import { codeOfValue, plainTextOf, type WrittenValue } from './written-value.ts'

/** A constant whose name and value disagree. */
export interface WrongConstant {
  /** The row of the name, which may be an alias. */
  code: StatusCode
  /** What the source says in place of the value. */
  written: WrittenValue
  /** The code that the written value is, where it is one. */
  writtenCode: StatusCode | undefined
  /** Writes the value of the name. */
  useValue: TextEdit
  /** Writes the name of the value, where the name is a text. */
  useName: TextEdit | undefined
}

/** The constants of a file whose name and value disagree, in the order of the source. */
export function findWrongConstants(analysis: Analysis): WrongConstant[] {
  if (analysis.skipped !== undefined) return []
  const judged = judgeConstants(analysis)
  const neighbours = neighboursIn(judged)
  const wrong = judged.flatMap((constant) => {
    const { written, verdict, code, group } = constant
    if (verdict !== 'wrong' || written === undefined) return []
    const writtenCode = codeOfValue(written)
    return {
      code,
      written,
      writtenCode,
      useValue: planRightValue(written, code, neighbours.get(group)),
      useName: nameEditOf(constant, writtenCode, analysis.file.text),
    }
  })
  return wrong.sort((a, b) => a.written.node.range[0] - b.written.node.range[0])
}

/** The first right value of each group that shows how its values are written; a key is written as keys must be. */
function neighboursIn(judged: readonly JudgedConstant[]): Map<Node, WrittenValue> {
  const neighbours = new Map<Node, WrittenValue>()
  for (const { verdict, written, group, code, form } of judged) {
    const isModel = verdict === 'right' && code.value >= 0x80000000 && form !== 'inverse-row'
    if (isModel && written !== undefined && !neighbours.has(group)) neighbours.set(group, written)
  }
  return neighbours
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
