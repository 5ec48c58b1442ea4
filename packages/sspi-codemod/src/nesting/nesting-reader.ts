import type { SourceLanguage } from '../source-language.ts'
import { readElements, startElement } from './element-reader.ts'
import { OpenLevels, UNITS } from './open-levels.ts'
import { SIGNS } from './source-signs.ts'
import { SourceScanner } from './source-scanner.ts'
import { isDigit, isWordUnit, UNIT } from './source-units.ts'
import { HEADS, isReserved, sourceWordOf, STATEMENTS, type SourceWord } from './source-words.ts'

/** Behind these, a statement may begin; and, where no value ended, behind `)`. */
const BEFORE_STATEMENTS: ReadonlySet<string> = new Set(['', '{', '}', ';', ':', ')', 'else', 'do'])

/** Where a token stands: behind a value, where one must follow, or either. */
export type TokenState = SourceWord['state']

/**
 * Reads a source from token to token, as far as the parser of oxc would, and counts what stands inside each other. It
 * knows what a `/` and a `<` mean by what stands before them; where that is not enough, it doubts.
 */
export class NestingReader {
  readonly scanner: SourceScanner
  readonly levels = new OpenLevels()
  readonly language: SourceLanguage
  readonly hasTypes: boolean
  readonly hasElements: boolean
  state: TokenState = 'operand'
  /** The last sign, or the last word where it may be a keyword; empty behind any other token. */
  last = ''
  /** Whether the last token is a word of which a colon makes a label. */
  mayBeLabel = false
  /** Whether a line end is sure to end a value that the last token ended. */
  #endsLine = false
  #isBeforeHead = false

  /** Whether it only looks what a piece of a source would be. */
  readonly isAttempt: boolean

  constructor(source: string, language: SourceLanguage, isAttempt = false) {
    this.scanner = new SourceScanner(source)
    this.isAttempt = isAttempt
    this.language = language
    this.hasTypes = language !== 'jsx'
    this.hasElements = language === 'jsx' || language === 'tsx'
  }

  /** Reads until the end, until something is doubtful, or until it is deeper. */
  read(mostUnits: number): void {
    const { scanner, levels } = this
    while (scanner.ending === undefined && levels.deepest <= mostUnits) if (!this.#readPart()) return
  }

  /** Reads what stands at the offset as an element, no further than so many units. */
  tryElement(length: number): NestingReader {
    const { source, offset } = this.scanner
    const attempt = new NestingReader(source.slice(offset, offset + length), this.language, true)
    startElement(attempt)
    while (attempt.scanner.ending === undefined && !attempt.levels.isEmpty) if (!attempt.#readPart()) break
    return attempt
  }

  #readPart(): boolean {
    const { kind } = this.levels
    if (kind !== 'tag' && kind !== 'text') return this.#readToken()
    readElements(this)
    return true
  }

  /** Whether types are read at the offset, be it in JavaScript. */
  get isTyped(): boolean {
    return this.hasTypes || this.levels.isTyped
  }

  /** Ends a token that is a sign. */
  end(last: string, state: TokenState): void {
    this.last = last
    this.state = state
    this.#endsLine = state === 'value'
    this.mayBeLabel = false
    this.#isBeforeHead = false
  }

  /** Whether parentheses at the offset call nothing and are no head. */
  get opensGroup(): boolean {
    return (
      this.state === 'operand' || (this.state === 'unsure' && !this.#isBeforeHead) || this.last === 'async'
    )
  }

  get opensHead(): boolean {
    return this.#isBeforeHead && (HEADS.has(this.last) || this.last === 'await')
  }

  #readToken(): boolean {
    const { scanner } = this
    scanner.skipSpace()
    if (scanner.isAtEnd || scanner.ending !== undefined) return false
    const { unit } = scanner
    if (isDigit(unit) || (unit === UNIT.dot && isDigit(scanner.unitAfter(1)))) this.#readNumber()
    else if (isWordUnit(unit) || unit === UNIT.backslash) this.#readWord()
    else this.#readSign(unit)
    scanner.isFirstOnLine = false
    return true
  }

  #readSign(unit: number): void {
    const read = SIGNS[unit]
    if (read === undefined) this.scanner.doubt()
    else {
      this.#endOfStatement('')
      read(this)
    }
  }

  #readNumber(): void {
    this.startValue()
    this.scanner.takeNumber()
    this.endValue()
  }

  /** In front of a text, a number or another value. */
  startValue(): void {
    this.#endOfStatement('')
    this.#endOfLine()
    this.levels.link()
  }

  endValue(): void {
    this.end('', 'value')
  }

  /** In front of a decorator or a private name. */
  startMember(): void {
    this.#endOfLine()
  }

  #readWord(): void {
    const { scanner, last } = this
    const isProperty = last === '.' || last === '#'
    const text = scanner.takeWord()
    if (isProperty) {
      this.levels.link()
      this.endValue()
      return
    }
    const word = sourceWordOf(text)
    this.#endOfStatement(text)
    const mayBeLabel = this.#mayStartStatement()
    if (!word.goesOn && !(text === 'while' && this.levels.hasDo)) this.#endOfLine()
    this.#countWord(text, word)
    this.end(text, word.state)
    this.#endsLine = word.endsLine
    this.#isBeforeHead = word.isBeforeHead || (text === 'await' && last === 'for')
    this.mayBeLabel = mayBeLabel
  }

  #countWord(text: string, word: SourceWord): void {
    const { levels } = this
    if (word.isPrefix) levels.nest(UNITS)
    else if (STATEMENTS.has(text)) levels.nestStatement()
    else if (text === 'function') levels.nest(UNITS / 2)
    else levels.link()
    if (text === 'do') levels.startDo()
    else if (text === 'class') levels.open('class')
    else if (text === 'infer' && this.isTyped) levels.try()
    else if (text === 'extends') levels.startHeritage()
    else if (text === 'case' || (text === 'default' && this.last !== 'export')) levels.endStatement()
    else if ((text === 'as' || text === 'satisfies') && this.#mayCast()) levels.startTypes()
  }

  /** Whether what stands before the offset may be a value, with a type to follow on the same line. */
  #mayCast(): boolean {
    if (this.scanner.isFirstOnLine || this.state === 'operand') return false
    return this.state === 'value' || !isReserved(this.last)
  }

  #mayStartStatement(): boolean {
    return this.state === 'value' ? this.scanner.isFirstOnLine : BEFORE_STATEMENTS.has(this.last)
  }

  /** Behind a semicolon, all has ended but for statements that this word goes on with. */
  #endOfStatement(word: string): void {
    if (this.last !== ';') return
    if (word !== 'else' && !(word === 'while' && this.levels.hasDo)) this.levels.endStatement()
  }

  /** What ends in front of a word or a value, because a line or a block does, as in code without semicolons. */
  #endOfLine(): void {
    const { isFirstOnLine } = this.scanner
    if (this.last === '}' || (isFirstOnLine && this.#endsLine && this.state === 'value'))
      this.levels.endUnlessDecorated()
  }
}
