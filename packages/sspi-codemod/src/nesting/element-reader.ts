import type { NestingReader } from './nesting-reader.ts'
import type { SourceScanner } from './source-scanner.ts'
import { isDigit, isLineEnd, isSpace, isWordUnit, UNIT } from './source-units.ts'

/** Reads on in an element: in its tag, or in the text behind that. */
export function readElements(reader: NestingReader): void {
  if (reader.levels.kind === 'tag') readAttribute(reader)
  else readContent(reader)
}

/** At the `<` of an element. */
export function startElement(reader: NestingReader): void {
  const { scanner, levels } = reader
  levels.open('tag')
  scanner.offset += 1
  scanner.skipSpace()
  if (scanner.unit === UNIT.greater) endTag(reader)
  else if (takeName(reader)) {
    takeRestOfName(reader)
    if (reader.hasTypes && scanner.unit === UNIT.less) openTypesOfElement(reader)
  }
}

/** Types end in front of the attributes. */
function openTypesOfElement(reader: NestingReader): void {
  const { scanner, levels } = reader
  scanner.offset += 1
  if (scanner.unit === UNIT.less || scanner.unit === UNIT.equals) scanner.doubt()
  levels.open('<')
  reader.end('<', 'operand')
}

/** A name of an element or of an attribute; where there is none, the parser refuses the source. */
function takeName(reader: NestingReader): boolean {
  const { scanner } = reader
  const { unit } = scanner
  if (!isWordUnit(unit) || isDigit(unit)) {
    // A name can begin with an escape.
    if (unit === UNIT.backslash) scanner.doubt()
    else scanner.refuse()
    return false
  }
  scanner.takeWord()
  while (scanner.unit === UNIT.minus || (!scanner.isAtEnd && isWordUnit(scanner.unit))) scanner.offset += 1
  return true
}

/** Behind the first part of an element's name. */
function takeRestOfName(reader: NestingReader): void {
  const { scanner, levels } = reader
  scanner.skipSpace()
  while (scanner.unit === UNIT.dot || scanner.unit === UNIT.colon) {
    scanner.offset += 1
    scanner.skipSpace()
    levels.link()
    if (!takeName(reader)) return
    scanner.skipSpace()
  }
}

function readAttribute(reader: NestingReader): void {
  const { scanner, levels } = reader
  scanner.skipSpace()
  const { unit } = scanner
  if (unit === UNIT.greater) endTag(reader)
  else if (unit === UNIT.slash) endEmptyElement(reader)
  else if (unit === UNIT.openBrace) openContainer(reader)
  else if (takeName(reader)) readAttributeValue(reader)
  levels.link()
}

function readAttributeValue(reader: NestingReader): void {
  const { scanner } = reader
  scanner.skipSpace()
  if (scanner.unit === UNIT.colon) {
    scanner.offset += 1
    scanner.skipSpace()
    if (!takeName(reader)) return
    scanner.skipSpace()
  }
  if (!scanner.isAt(UNIT.equals)) return
  scanner.offset += 1
  // Another sign begins with `=`.
  if (scanner.isAt(UNIT.equals) || scanner.isAt(UNIT.greater)) scanner.doubt()
  scanner.skipSpace()
  const { unit } = scanner
  if (unit === UNIT.doubleQuote || unit === UNIT.singleQuote) scanner.takeAttributeText()
  else if (unit === UNIT.openBrace) openContainer(reader)
  else if (unit === UNIT.less) startElement(reader)
  else scanner.doubt()
}

function openContainer(reader: NestingReader): void {
  reader.scanner.offset += 1
  reader.levels.open('container')
  reader.end('{', 'operand')
}

/** At the `>` of an opening tag: text follows. */
function endTag(reader: NestingReader): void {
  const { scanner, levels } = reader
  scanner.offset += 1
  levels.close()
  levels.open('text')
  // To Flow, what looks like an element may be type parameters with their function behind them.
  if (isBeforeParameters(scanner)) scanner.isSameInFlow = false
}

function isBeforeParameters({ source, offset }: SourceScanner): boolean {
  for (let index = offset; index < source.length; index += 1) {
    const unit = source.charCodeAt(index)
    if (unit === UNIT.openParenthesis || unit === UNIT.slash) return true
    if (!isSpace(unit) && !isLineEnd(unit)) return false
  }
  return false
}

function endEmptyElement(reader: NestingReader): void {
  const { scanner } = reader
  scanner.offset += 1
  scanner.skipSpace()
  endElement(reader)
}

/** At the `>` of a closing tag, or of an element without any. */
function endElement(reader: NestingReader): void {
  const { scanner, levels } = reader
  if (scanner.unit !== UNIT.greater) {
    scanner.doubt()
    return
  }
  scanner.offset += 1
  levels.close()
  scanner.isFirstOnLine = false
  reader.endValue()
}

/** Text, a container, an element in this one, or its closing tag. */
function readContent(reader: NestingReader): void {
  const { scanner } = reader
  scanner.takeElementText()
  if (scanner.ending !== undefined) return
  if (scanner.unit === UNIT.openBrace) {
    openContainer(reader)
    return
  }
  const { offset } = scanner
  scanner.offset += 1
  scanner.skipSpace()
  if (scanner.unit === UNIT.slash) readClosingTag(reader)
  else {
    scanner.offset = offset
    startElement(reader)
  }
}

function readClosingTag(reader: NestingReader): void {
  const { scanner } = reader
  scanner.offset += 1
  scanner.skipSpace()
  if (scanner.unit !== UNIT.greater) {
    if (!takeName(reader)) return
    takeRestOfName(reader)
  }
  endElement(reader)
}
