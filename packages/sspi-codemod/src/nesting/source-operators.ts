import type { NestingReader } from './nesting-reader.ts'
import { UNITS } from './open-levels.ts'
import { isDigit, UNIT } from './source-units.ts'

/** A sign before a value costs the parser less of its stack than a bracket does, and more in a type. */
const BEFORE_VALUE = UNITS / 8
const BEFORE_TYPE = UNITS / 2

/** An operator: one that assigns, one between values, or one before a value. */
export function endOperator(reader: NestingReader, text: string, assigns: boolean): void {
  const { levels, scanner } = reader
  scanner.offset += text.length
  if (assigns) levels.nest(UNITS)
  else if (reader.state === 'value') levels.rank()
  else levels.nest(BEFORE_VALUE)
  reader.end(text, 'operand')
}

/** An operator that is written once or twice, and assigns with `=` behind it. */
export function readOperator(reader: NestingReader): void {
  const { scanner } = reader
  const sign = scanner.source.charAt(scanner.offset)
  const isTwice = sign !== '%' && sign !== '^' && scanner.unitAfter(1) === scanner.unit
  const assigns = scanner.unitAfter(isTwice ? 2 : 1) === UNIT.equals
  const text = `${sign}${isTwice ? sign : ''}${assigns ? '=' : ''}`
  // From right to left, each takes the next into itself.
  endOperator(reader, text, assigns || text === '**')
}

/** `+` and `-`, also when they are written twice. */
export function readPlusOrMinus(reader: NestingReader): void {
  const { scanner, state } = reader
  const next = scanner.unitAfter(1)
  if (next !== scanner.unit) {
    const assigns = next === UNIT.equals
    endOperator(reader, assigns ? '+=' : '+', assigns)
    return
  }
  scanner.offset += 2
  const isBehind = !scanner.isFirstOnLine && state !== 'operand'
  if (isBehind && state === 'value') reader.levels.link()
  else reader.levels.nest(BEFORE_VALUE)
  reader.end('++', isBehind ? state : 'operand')
}

export function readTilde(reader: NestingReader): void {
  reader.scanner.offset += 1
  reader.levels.nest(BEFORE_VALUE)
  reader.end('~', 'operand')
}

/** `!=`, `!==`, `!` before a value, and in TypeScript behind one. */
export function readBang(reader: NestingReader): void {
  const { scanner, state, levels } = reader
  if (scanner.unitAfter(1) === UNIT.equals) {
    endOperator(reader, scanner.unitAfter(2) === UNIT.equals ? '!==' : '!=', false)
    return
  }
  scanner.offset += 1
  const isBehind = reader.isTyped && !scanner.isFirstOnLine && state !== 'operand'
  if (isBehind && state === 'value') levels.link(2)
  else levels.nest(reader.isTyped ? BEFORE_TYPE : BEFORE_VALUE)
  reader.end('!', isBehind ? state : 'operand')
}

export function readEquals(reader: NestingReader): void {
  const { scanner } = reader
  const next = scanner.unitAfter(1)
  if (next === UNIT.greater) endOperator(reader, '=>', true)
  else if (next !== UNIT.equals) endOperator(reader, '=', true)
  else endOperator(reader, scanner.unitAfter(2) === UNIT.equals ? '===' : '==', false)
}

export function readQuestion(reader: NestingReader): void {
  const { scanner, levels } = reader
  const next = scanner.unitAfter(1)
  if (next === UNIT.question) readOperator(reader)
  else if (next === UNIT.dot && !isDigit(scanner.unitAfter(2))) {
    scanner.offset += 2
    levels.link()
    reader.end('.', 'operand')
  } else {
    scanner.offset += 1
    levels.nest(UNITS)
    reader.end('?', 'operand')
  }
}
