import { elementOrTypes } from './element-or-types.ts'
import { startElement } from './element-reader.ts'
import type { NestingReader } from './nesting-reader.ts'
import { UNITS } from './open-levels.ts'
import { isDigit, UNIT } from './source-units.ts'

/** Reads the sign at the offset. */
type ReadSign = (reader: NestingReader) => void

/** A sign before a value costs the parser less of its stack than a bracket does. */
const BEFORE_VALUE = UNITS / 8
const BEFORE_TYPE = UNITS / 4
/** In a type, a sign before it costs more. */
const BEFORE_EITHER = UNITS / 2
/** Links between the names of namespaces. */
const NAMESPACE = 3

function opening(kind: '[' | '{'): ReadSign {
  return (reader) => {
    reader.scanner.offset += 1
    // Types with brackets behind them make a deeper tree than values.
    if (reader.state !== 'operand') reader.levels.link(kind === '[' && reader.isTyped ? 2 : 1)
    reader.levels.open(kind)
    reader.end(kind, 'operand')
  }
}

function openParentheses(reader: NestingReader): void {
  const { opensGroup, opensHead, levels } = reader
  reader.scanner.offset += 1
  if (reader.state !== 'operand') levels.link()
  levels.open(opensHead ? 'head' : '(', opensGroup)
  reader.end('(', 'operand')
}

function closeParentheses(reader: NestingReader): void {
  const { levels, scanner } = reader
  levels.closeSoft()
  const { kind } = levels
  if (kind !== '(' && kind !== 'head') {
    scanner.refuse()
    return
  }
  scanner.offset += 1
  levels.close()
  // Behind a head, a statement begins.
  reader.end(')', kind === 'head' ? 'operand' : 'value')
}

function closeBracket(reader: NestingReader): void {
  const { levels, scanner } = reader
  levels.closeSoft()
  if (levels.kind !== '[') {
    scanner.refuse()
    return
  }
  scanner.offset += 1
  levels.close()
  reader.end(']', 'value')
}

function closeBrace(reader: NestingReader): void {
  const { levels, scanner } = reader
  levels.closeSoft()
  const { kind } = levels
  if (kind !== '{' && kind !== '${' && kind !== 'container') {
    scanner.refuse()
    return
  }
  scanner.offset += 1
  levels.close()
  if (kind === '${') readTemplate(reader)
  else reader.end('}', 'unsure')
}

function readTemplate(reader: NestingReader): void {
  if (!reader.scanner.takeTemplatePart()) {
    reader.endValue()
    return
  }
  reader.levels.open('${')
  reader.end('${', 'operand')
}

function startTemplate(reader: NestingReader): void {
  reader.levels.link()
  reader.scanner.offset += 1
  // What an expression in a template costs is more than one bracket.
  reader.levels.nest(BEFORE_VALUE)
  readTemplate(reader)
}

function readText(reader: NestingReader): void {
  reader.startValue()
  reader.scanner.takeText()
  reader.endValue()
}

function readComma(reader: NestingReader): void {
  reader.scanner.offset += 1
  reader.levels.endExpression(reader.last === '}')
  reader.end(',', 'operand')
}

function readSemicolon(reader: NestingReader): void {
  reader.scanner.offset += 1
  reader.levels.endExpressions()
  reader.end(';', 'operand')
}

function readColon(reader: NestingReader): void {
  reader.scanner.offset += 1
  if (reader.mayBeLabel) reader.levels.nestStatement()
  else reader.levels.nest(BEFORE_TYPE)
  reader.end(':', 'operand')
}

function readDot(reader: NestingReader): void {
  const { scanner } = reader
  const isSpread = scanner.unitAfter(1) === UNIT.dot && scanner.unitAfter(2) === UNIT.dot
  scanner.offset += isSpread ? 3 : 1
  reader.levels.link(reader.hasTypes ? NAMESPACE : 2)
  reader.end(isSpread ? '...' : '.', 'operand')
}

function readPrivateName(reader: NestingReader): void {
  reader.startMember()
  reader.scanner.offset += 1
  reader.levels.link()
  reader.end('#', 'operand')
}

function readDecorator(reader: NestingReader): void {
  reader.startMember()
  reader.scanner.offset += 1
  reader.levels.decorate()
  reader.levels.link()
  reader.end('@', 'operand')
}

/** An operator: one that assigns, one between values, or one before a value. */
function endOperator(reader: NestingReader, text: string, assigns: boolean): void {
  const { levels, scanner } = reader
  scanner.offset += text.length
  if (assigns) levels.nest(UNITS)
  else if (reader.state === 'value') levels.rank()
  else levels.nest(BEFORE_VALUE)
  reader.end(text, 'operand')
}

/** An operator that is written once or twice, and assigns with `=` behind it. */
function readOperator(reader: NestingReader): void {
  const { scanner } = reader
  const sign = scanner.source.charAt(scanner.offset)
  const isTwice = sign !== '%' && sign !== '^' && scanner.unitAfter(1) === scanner.unit
  const assigns = scanner.unitAfter(isTwice ? 2 : 1) === UNIT.equals
  const text = `${sign}${isTwice ? sign : ''}${assigns ? '=' : ''}`
  // From right to left, each takes the next into itself.
  endOperator(reader, text, assigns || text === '**')
}

/** `+` and `-`, also when they are written twice. */
function readPlusOrMinus(reader: NestingReader): void {
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

function readTilde(reader: NestingReader): void {
  reader.scanner.offset += 1
  reader.levels.nest(BEFORE_VALUE)
  reader.end('~', 'operand')
}

/** `!=`, `!==`, `!` before a value, and in TypeScript behind one. */
function readBang(reader: NestingReader): void {
  const { scanner, state, levels } = reader
  if (scanner.unitAfter(1) === UNIT.equals) {
    endOperator(reader, scanner.unitAfter(2) === UNIT.equals ? '!==' : '!=', false)
    return
  }
  scanner.offset += 1
  const isBehind = reader.isTyped && !scanner.isFirstOnLine && state !== 'operand'
  if (isBehind && state === 'value') levels.link(2)
  else levels.nest(reader.isTyped ? BEFORE_EITHER : BEFORE_VALUE)
  reader.end('!', isBehind ? state : 'operand')
}

function readEquals(reader: NestingReader): void {
  const { scanner } = reader
  const next = scanner.unitAfter(1)
  if (next === UNIT.greater) endOperator(reader, '=>', true)
  else if (next !== UNIT.equals) endOperator(reader, '=', true)
  else endOperator(reader, scanner.unitAfter(2) === UNIT.equals ? '===' : '==', false)
}

function readQuestion(reader: NestingReader): void {
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

/** A division or a regular expression. */
function readSlash(reader: NestingReader): void {
  const { scanner, state, levels } = reader
  // A question mark can end a type.
  if (state === 'unsure' || (levels.isTyped && reader.last === '?')) scanner.doubt()
  else if (state === 'value') {
    const assigns = scanner.unitAfter(1) === UNIT.equals
    endOperator(reader, assigns ? '/=' : '/', assigns)
  } else {
    reader.levels.link()
    scanner.takeRegularExpression()
    reader.endValue()
  }
}

function readLess(reader: NestingReader): void {
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
  levels.open('<')
  if (isTwice) levels.open('<')
  scanner.offset += isTwice ? 2 : 1
  reader.end('<', 'operand')
}

/** The end of types, or an operator. */
function readGreater(reader: NestingReader): void {
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

/** What reads each sign, by its number in ASCII. */
export const SIGNS: readonly (ReadSign | undefined)[] = (() => {
  const readers: Record<string, ReadSign> = {
    '(': openParentheses,
    ')': closeParentheses,
    '[': opening('['),
    ']': closeBracket,
    '{': opening('{'),
    '}': closeBrace,
    '`': startTemplate,
    '"': readText,
    "'": readText,
    ',': readComma,
    ';': readSemicolon,
    ':': readColon,
    '.': readDot,
    '#': readPrivateName,
    '@': readDecorator,
    '=': readEquals,
    '!': readBang,
    '~': readTilde,
    '?': readQuestion,
    '/': readSlash,
    '<': readLess,
    '>': readGreater,
    '+': readPlusOrMinus,
    '-': readPlusOrMinus,
    ...Object.fromEntries([...'*%&|^'].map((sign) => [sign, readOperator])),
  }
  return Array.from({ length: 0x80 }, (_, unit) => readers[String.fromCharCode(unit)])
})()
