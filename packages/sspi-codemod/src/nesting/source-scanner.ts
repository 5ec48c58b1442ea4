import { isAsciiWordUnit, isDigit, isLineEnd, isSpace, isWordUnit, UNIT } from './source-units.ts'

/** A number that is more than digits: with a fraction, an exponent, separators, a base or `n`. */
const NUMBER =
  /0(?:[bB][01_]*|[oO][0-7_]*|[xX][\da-fA-F_]*)n?|\d[\d_]*(?:n|(?:\.[\d_]*)?(?:[eE][-+]?[\d_]*)?)|\.\d[\d_]*(?:[eE][-+]?[\d_]*)?/uy
/** One that begins with 0 has a fraction or none, after what digits follow. */
const LEGACY_NUMBER = /0\d/uy
/** Escapes of what is not ASCII make no keyword. */
const WORD = /(?:[\p{ID_Continue}$\u200c\u200d]|\\u(?!00[0-7])[\da-fA-F]{4})+/uy
/** Flow reads what is in such comments. */
const COMMENT_OF_FLOW = /\/\*\s*(?::|flow-include)/uy

function matchesAt(pattern: RegExp, source: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(source)
}

/**
 * Reads the pieces of a source of which tokens are made, as the parser of oxc does. Where that would stop, or might read
 * something else, so that nothing can be said about what follows, it says why in `ending`.
 */
export class SourceScanner {
  readonly source: string
  offset = 0
  /** Whether a line ended before the token at the offset. */
  isFirstOnLine = true
  /** The parser refuses what stands at the offset, or what it does there is not known. */
  ending: 'refused' | 'doubtful' | undefined
  /** Whether the parser of Flow would read the source in the same way. */
  isSameInFlow = true

  constructor(source: string) {
    this.source = source
    if (source.startsWith('#!')) this.#skipLine()
  }

  get unit(): number {
    return this.source.charCodeAt(this.offset)
  }

  unitAfter(distance: number): number {
    return this.source.charCodeAt(this.offset + distance)
  }

  isAt(unit: number): boolean {
    return this.unit === unit
  }

  get isAtEnd(): boolean {
    return this.offset >= this.source.length
  }

  refuse(): void {
    this.ending ??= 'refused'
  }

  doubt(): void {
    this.ending ??= 'doubtful'
  }

  skipSpace(): void {
    const { source } = this
    while (this.offset < source.length) {
      const unit = source.charCodeAt(this.offset)
      if (unit === UNIT.space) this.offset += 1
      else if (isLineEnd(unit)) {
        this.isFirstOnLine = true
        this.offset += 1
      } else if (isSpace(unit)) this.offset += 1
      else if (unit !== UNIT.slash || !this.#skipComment()) break
    }
    // The rest of such a line is a comment in scripts alone.
    if (this.isFirstOnLine && this.unit === UNIT.minus && source.startsWith('-->', this.offset)) this.doubt()
  }

  /** Goes behind a word, and returns it where it may be a keyword. */
  takeWord(): string {
    const { source, offset } = this
    let end = offset
    while (isAsciiWordUnit(source.charCodeAt(end))) end += 1
    const next = source.charCodeAt(end)
    if (next >= 0x80 || next === UNIT.backslash) end = this.#endOfUnusualWord(end)
    this.offset = end
    const isKeywordLike = end - offset <= 11 && (source.charCodeAt(offset) & 0x60) === 0x60
    return isKeywordLike ? source.slice(offset, end) : ''
  }

  takeNumber(): void {
    const { source } = this
    let end = this.offset
    if (matchesAt(LEGACY_NUMBER, source, end)) {
      while (isDigit(source.charCodeAt(end))) end += 1
      if (/[.eE_]/u.test(source.charAt(end))) this.doubt()
    } else {
      NUMBER.lastIndex = end
      NUMBER.test(source)
      end = NUMBER.lastIndex
    }
    this.offset = end
    if (!this.isAtEnd && isWordUnit(this.unit)) this.refuse()
  }

  /** Goes behind a text in quotes. */
  takeText(): void {
    const { source } = this
    const quote = this.unit
    for (let offset = this.offset + 1; offset < source.length; offset += 1) {
      const unit = source.charCodeAt(offset)
      if (unit === quote) {
        this.offset = offset + 1
        return
      }
      if (unit === UNIT.backslash) offset = this.#endOfEscape(offset)
      else if (unit === UNIT.lineFeed || unit === UNIT.carriageReturn) break
    }
    this.refuse()
  }

  /** Goes behind the text of an attribute in an element, which knows no escapes. */
  takeAttributeText(): void {
    const end = this.source.indexOf(this.source.charAt(this.offset), this.offset + 1)
    if (end === -1) this.refuse()
    else this.offset = end + 1
  }

  /** Goes behind the next `${` or the end of a template; true for the first. */
  takeTemplatePart(): boolean {
    const { source } = this
    for (let offset = this.offset; offset < source.length; offset += 1) {
      const unit = source.charCodeAt(offset)
      if (unit === UNIT.backslash) offset += 1
      else if (unit === UNIT.backtick) {
        this.offset = offset + 1
        return false
      } else if (unit === UNIT.dollar && source.charCodeAt(offset + 1) === UNIT.openBrace) {
        this.offset = offset + 2
        return true
      }
    }
    this.refuse()
    return false
  }

  /** Goes behind a regular expression and its flags. */
  takeRegularExpression(): void {
    const { source } = this
    let isInClass = false
    for (let offset = this.offset + 1; offset < source.length; offset += 1) {
      let unit = source.charCodeAt(offset)
      if (unit === UNIT.slash && !isInClass) {
        this.offset = offset + 1
        while (isAsciiWordUnit(this.unit)) this.offset += 1
        return
      }
      if (unit === UNIT.openBracket) isInClass = true
      else if (unit === UNIT.closeBracket) isInClass = false
      else if (unit === UNIT.backslash) {
        offset += 1
        unit = source.charCodeAt(offset)
      }
      if (isLineEnd(unit)) break
    }
    this.refuse()
  }

  /** Goes to the next bracket in the text between elements. */
  takeElementText(): void {
    const { source } = this
    for (let offset = this.offset; offset < source.length; offset += 1) {
      const unit = source.charCodeAt(offset)
      if (unit === UNIT.less || unit === UNIT.openBrace) {
        this.offset = offset
        return
      }
      if (unit === UNIT.greater || unit === UNIT.closeBrace) {
        this.offset = offset
        break
      }
    }
    this.refuse()
  }

  #endOfEscape(offset: number): number {
    const isTwoUnits =
      this.source.charCodeAt(offset + 1) === UNIT.carriageReturn &&
      this.source.charCodeAt(offset + 2) === UNIT.lineFeed
    return offset + (isTwoUnits ? 2 : 1)
  }

  /** With an escape a word may be a keyword in disguise, and a character that is no letter may end it. */
  #endOfUnusualWord(offset: number): number {
    WORD.lastIndex = this.offset
    const end = WORD.test(this.source) ? WORD.lastIndex : offset
    const next = this.source.charCodeAt(end)
    if (end < offset || next === UNIT.backslash || isWordUnit(next)) this.doubt()
    return end
  }

  #skipLine(): void {
    const { source } = this
    while (this.offset < source.length && !isLineEnd(source.charCodeAt(this.offset))) this.offset += 1
  }

  #skipComment(): boolean {
    const next = this.unitAfter(1)
    if (next === UNIT.slash) this.#skipLine()
    else if (next === UNIT.star) this.#skipBlockComment()
    else return false
    return true
  }

  #skipBlockComment(): void {
    const { source } = this
    if (matchesAt(COMMENT_OF_FLOW, source, this.offset)) this.isSameInFlow = false
    const end = source.indexOf('*/', this.offset + 2)
    if (end === -1) this.refuse()
    const behind = end === -1 ? source.length : end + 2
    while (this.offset < behind) {
      if (isLineEnd(source.charCodeAt(this.offset))) this.isFirstOnLine = true
      this.offset += 1
    }
  }
}
