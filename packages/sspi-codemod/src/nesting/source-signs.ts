import { readGreater, readLess } from './angle-brackets.ts'
import type { NestingReader } from './nesting-reader.ts'
import { UNITS } from './open-levels.ts'
import {
  endOperator,
  readBang,
  readEquals,
  readOperator,
  readPlusOrMinus,
  readQuestion,
  readTilde,
} from './source-operators.ts'
import { UNIT } from './source-units.ts'

/** Reads the sign at the offset. */
type ReadSign = (reader: NestingReader) => void

/** What a template costs the parser beside the brackets in it. */
const TEMPLATE = UNITS / 8
/** A colon before a type. */
const BEFORE_TYPE = UNITS / 4
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
  const { opensGroup, opensHead, levels, isTyped } = reader
  reader.scanner.offset += 1
  if (reader.state !== 'operand') levels.link()
  levels.open(opensHead ? 'head' : '(', opensGroup)
  // In a type, it may begin with a parameter.
  if (opensGroup && isTyped) levels.try()
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
  reader.levels.nest(TEMPLATE)
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
    '*': readOperator,
    '%': readOperator,
    '&': readOperator,
    '|': readOperator,
    '^': readOperator,
  }
  return Array.from({ length: 0x80 }, (_, unit) => readers[String.fromCharCode(unit)])
})()
