import { elementOrTypes } from './element-or-types.ts'
import { startElement } from './element-reader.ts'
import type { NestingReader } from './nesting-reader.ts'
import { UNITS } from './open-levels.ts'
import { endOperator } from './source-operators.ts'
import { UNIT } from './source-units.ts'

/** A comparison, a shift, the start of types or that of an element. */
export function readLess(reader: NestingReader): void {
  const { scanner, state, levels, isTyped } = reader
  const isTwice = scanner.unitAfter(1) === UNIT.less
  // In modules it is no comment.
  if (scanner.source.startsWith('!--', scanner.offset + 1)) scanner.doubt()
  else if (scanner.unitAfter(isTwice ? 2 : 1) === UNIT.equals)
    endOperator(reader, isTwice ? '<<=' : '<=', isTwice)
  else if (reader.last === 'function' || reader.last === 'class') openTypes(reader, isTwice)
  else if (reader.hasElements && state !== 'value') readElementOrTypes(reader, isTwice)
  else if (isTyped || levels.kind === '<' || levels.kind === 'class') openTypes(reader, isTwice)
  else endOperator(reader, isTwice ? '<<' : '<', false)
}

function readElementOrTypes(reader: NestingReader, isTwice: boolean): void {
  const { scanner, state, hasTypes, levels, isAttempt } = reader
  const isUnknown = state === 'unsure' || (!hasTypes && levels.isTyped) || (hasTypes && isAttempt)
  const kind = isUnknown ? 'unknown' : isTwice || !hasTypes ? 'element' : elementOrTypes(reader)
  if (kind === 'unknown') scanner.doubt()
  else if (kind === 'types') openTypes(reader, false)
  else {
    levels.link()
    startElement(reader)
  }
}

function openTypes(reader: NestingReader, isTwice: boolean): void {
  const { scanner, state, levels } = reader
  // Where it is a type before a value, that value stands in it.
  if (state === 'value') levels.rank()
  else levels.nest(UNITS)
  const isInTypes = levels.kind === '<'
  levels.open('<')
  // Behind a value, it may turn out to be an operator.
  if (!isInTypes) levels.try()
  if (isTwice) levels.open('<')
  scanner.offset += isTwice ? 2 : 1
  reader.end('<', 'operand')
}

/** The end of types, or an operator. */
export function readGreater(reader: NestingReader): void {
  const { scanner, levels, isTyped } = reader
  if (levels.kind === '<') {
    levels.close()
    levels.rank()
    scanner.offset += 1
    reader.end('>', 'unsure')
    return
  }
  let length = 1
  while (scanner.unitAfter(length) === UNIT.greater && length < 3) length += 1
  const assigns = scanner.unitAfter(length) === UNIT.equals
  scanner.offset += length + (assigns ? 1 : 0)
  if (assigns && length > 1) levels.nest(UNITS)
  else levels.rank()
  reader.end('>', isTyped && !assigns ? 'unsure' : 'operand')
}
