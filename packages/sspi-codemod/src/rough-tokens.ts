/** A word or a sign of a source, read without a parser and so not always rightly. */
export interface Token {
  /** A word, a sign, or one of the marks: `"` for a text or a regular expression, and those around templates. */
  text: string
  /** The text of the token before it; empty at the start. */
  before: string
  isFirstOnLine: boolean
}

/** The texts of the tokens of a template; none is a sign or a word. */
export const TEMPLATE = { start: '`', expression: '`{', endOfExpression: '`}', end: '``' } as const

const SLASH = 0x2f
const STAR = 0x2a
const LINE_END = /[\n\r\u2028\u2029]/gu
/** Words in front of a regular expression. */
const BEFORE_VALUE = /^(?:await|case|delete|do|else|in|instanceof|of|return|throw|typeof|void|yield)$/u

/** Whether a token's text is a word. */
export function isSourceWord(text: string): boolean {
  return isWordUnit(text.charCodeAt(0))
}

/** A letter, a digit, `_`, `$` or what is not ASCII; but for line ends and the spaces that are most used. */
export function isWordUnit(unit: number): boolean {
  if (unit >= 0x80) return unit !== 0xa0 && unit !== 0xfeff && unit !== 0x2028 && unit !== 0x2029
  const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
  return isLetter || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x24
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || isLineEnd(unit)
}

/** Of signs that are written together, those that mean something else then. */
function signAt(source: string, offset: number): string {
  const pair = source.slice(offset, offset + 2)
  if (pair === '=>' || pair === '</' || pair === '/>' || pair === '==') return pair
  return source.charAt(offset)
}

function lineEndAfter(source: string, offset: number): number {
  LINE_END.lastIndex = offset
  return LINE_END.exec(source)?.index ?? source.length
}

/** The offset behind what is between two of a character on one line; undefined where it is not closed there. */
function behindClosed(source: string, start: number, close: string, hasClasses: boolean): number | undefined {
  let isInClass = false
  for (let offset = start + 1; offset < source.length; offset += 1) {
    const character = source.charAt(offset)
    if (character === '\\') offset += 1
    else if (character === close && !isInClass) return offset + 1
    else if (character === '\n' || character === '\r') return undefined
    else if (hasClasses && character === '[') isInClass = true
    else if (hasClasses && character === ']') isInClass = false
  }
  return undefined
}

/** Reads a source from token to token; remembers which brackets are those of templates. */
class RoughReader {
  readonly source: string
  offset = 0
  isFirstOnLine = false
  before = ''
  /** For each bracket that is open, whether it is a template's `${`. */
  readonly #brackets: boolean[] = []
  /** For each character that closes a text, up to where it is known to close none. */
  readonly #unclosedUntil = new Map<string, number>()

  constructor(source: string) {
    this.source = source
  }

  /** The next token's text; undefined at the end. */
  next(): string | undefined {
    this.#skipSpace()
    const { source, offset } = this
    if (offset >= source.length) return undefined
    if (isWordUnit(source.charCodeAt(offset))) return this.#takeWord()
    const character = source.charAt(offset)
    if (character === '`') return this.#take(TEMPLATE.start, 1)
    const end = this.#endOfText(character)
    if (end !== undefined) return this.#take('"', end - offset)
    const sign = signAt(source, offset)
    return this.#take(this.#bracketOf(sign), sign.length)
  }

  /** Behind a template's start or a bracket in it: what ends this stretch of its text. */
  templatePart(): string {
    const { source } = this
    while (this.offset < source.length) {
      const character = source.charAt(this.offset)
      this.offset += 1
      if (character === '`') break
      if (character === '\\') this.offset += 1
      if (character !== '$' || source.charAt(this.offset) !== '{') continue
      this.offset += 1
      this.#brackets.push(true)
      return TEMPLATE.expression
    }
    return TEMPLATE.end
  }

  #take(text: string, length: number): string {
    this.offset += length
    return text
  }

  #takeWord(): string {
    const { source, offset } = this
    let end = offset + 1
    while (end < source.length && isWordUnit(source.charCodeAt(end))) end += 1
    return this.#take(source.slice(offset, end), end - offset)
  }

  #bracketOf(sign: string): string {
    if (sign === '{') this.#brackets.push(false)
    return sign === '}' && this.#brackets.pop() === true ? TEMPLATE.endOfExpression : sign
  }

  #endOfText(character: string): number | undefined {
    const { source, offset } = this
    if (character === '"' || character === "'") return this.#closedAt(character, false)
    if (character !== '/' || source.charAt(offset + 1) === '>') return undefined
    const { before } = this
    const isDivision = isSourceWord(before)
      ? !BEFORE_VALUE.test(before)
      : /^[)\]}"<]$/u.test(before) || before === TEMPLATE.end
    return isDivision ? undefined : this.#closedAt('/', true)
  }

  /** Looks through a line in vain once, however often a text could begin on it. */
  #closedAt(close: string, hasClasses: boolean): number | undefined {
    const { source, offset } = this
    if (offset < (this.#unclosedUntil.get(close) ?? 0)) return undefined
    const end = behindClosed(source, offset, close, hasClasses)
    if (end === undefined) this.#unclosedUntil.set(close, lineEndAfter(source, offset))
    return end
  }

  #skipSpace(): void {
    const { source } = this
    while (this.offset < source.length) {
      const unit = source.charCodeAt(this.offset)
      const next = unit === SLASH ? source.charCodeAt(this.offset + 1) : undefined
      if (isLineEnd(unit)) this.isFirstOnLine = true
      if (isSpace(unit)) this.offset += 1
      else if (next === SLASH) this.offset = lineEndAfter(source, this.offset)
      else if (next === STAR) this.#skipComment()
      else return
    }
  }

  #skipComment(): void {
    const close = this.source.indexOf('*/', this.offset + 2)
    const end = close === -1 ? this.source.length : close + 2
    // Not to the end of the line: that may be far behind the comment's.
    if (lineEndAfter(this.source.slice(this.offset, end), 0) < end - this.offset) this.isFirstOnLine = true
    this.offset = end
  }
}

/** The tokens of a source in JavaScript, TypeScript or JSX. */
export function* tokensOf(source: string): Generator<Token, undefined> {
  const reader = new RoughReader(source)
  for (let text = reader.next(); text !== undefined;) {
    yield { text, before: reader.before, isFirstOnLine: reader.isFirstOnLine }
    reader.before = text
    reader.isFirstOnLine = false
    text =
      text === TEMPLATE.start || text === TEMPLATE.endOfExpression ? reader.templatePart() : reader.next()
  }
  return undefined
}
