import { isSourceWord, isWordUnit, TEMPLATE, tokensOf, type Token } from './rough-tokens.ts'

/** How deep a source nests, counted high rather than low. */
export interface Nesting {
  /** Brackets, and the operators, words and statements that stand inside each other without any. */
  depth: number
  /** Parentheses inside each other that call nothing: what stands in them may also turn out to be parameters. */
  groups: number
}

/** Words that take into themselves what follows. */
const PREFIXES: ReadonlySet<string> = new Set(
  'as asserts async await delete extends in infer instanceof is keyof new readonly satisfies typeof unique void yield'.split(
    ' ',
  ),
)
/** Further words after which parentheses call nothing. */
const BEFORE_GROUPS: ReadonlySet<string> = new Set(['case', 'default', 'do', 'else', 'of', 'return', 'throw'])
const STATEMENTS: ReadonlySet<string> = new Set(['if', 'for', 'while', 'do', 'with'])
/** Words with a head in parentheses, behind which a statement begins; `await` stands between `for` and its own. */
const BEFORE_HEADS: ReadonlySet<string> = new Set(['if', 'for', 'while', 'with', 'await'])
/** Words behind which a statement begins. */
const BEFORE_STATEMENTS: ReadonlySet<string> = new Set(['do', 'else'])

/** Other operators cost a parser less of its stack than a bracket does. */
const BETWEEN_VALUES = 1 / 16
const BEFORE_VALUE = 1 / 8

/** What stands inside each other between two brackets. */
interface Level {
  expressions: number
  statements: number
  elses: number
}

function emptyLevel(): Level {
  return { expressions: 0, statements: 0, elses: 0 }
}

interface OpenBracket {
  around: Level
  isGroup: boolean
  /** Whether it is the head of a statement. */
  isHead: boolean
}

class NestingCounter {
  readonly deepest: Nesting = { depth: 0, groups: 0 }
  readonly #brackets: OpenBracket[] = []
  #level = emptyLevel()
  #depthAround = 0
  #groupsAround = 0
  #hasClosedHead = false

  /** Whether the bracket that was closed last is the head of a statement. */
  get hasClosedHead(): boolean {
    return this.#hasClosedHead
  }

  open(isGroup: boolean, isHead = false): void {
    this.#brackets.push({ around: this.#level, isGroup, isHead })
    this.#depthAround += 1 + depthOf(this.#level)
    this.#groupsAround += Number(isGroup)
    this.#level = emptyLevel()
    this.#note()
  }

  close(isBlock: boolean): void {
    const bracket = this.#brackets.pop()
    if (bracket === undefined) return
    this.#level = bracket.around
    this.#depthAround -= 1 + depthOf(this.#level)
    this.#groupsAround -= Number(bracket.isGroup)
    this.#hasClosedHead = bracket.isHead
    if (isBlock) this.#level.statements = 0
  }

  add(kind: keyof Level, weight: number): void {
    this.#level[kind] = Math.max(0, this.#level[kind] + weight)
    this.#note()
  }

  endExpression(): void {
    this.#level.expressions = 0
  }

  /** An `else` may follow, and go on with the statement around. */
  endPart(): void {
    this.endExpression()
    this.#level.statements = 0
  }

  endStatement(): void {
    this.#level = emptyLevel()
  }

  #note(): void {
    const { deepest } = this
    deepest.depth = Math.max(deepest.depth, this.#depthAround + depthOf(this.#level))
    deepest.groups = Math.max(deepest.groups, this.#groupsAround)
  }
}

function depthOf({ expressions, statements, elses }: Level): number {
  return expressions + statements + elses
}

function countWord(word: string, { before }: Token, counter: NestingCounter): void {
  if (before === '.') return
  if (word === 'case' || word === 'default') counter.endStatement()
  else if (word === 'else') counter.add('elses', 1)
  else if (STATEMENTS.has(word)) counter.add('statements', 1)
  else if (PREFIXES.has(word)) counter.add('expressions', 1)
}

type Effect = (counter: NestingCounter, before: string) => void

function deeper(expressions: number): Effect {
  return (counter) => {
    counter.add('expressions', expressions)
  }
}

const open: Effect = (counter) => {
  counter.open(false)
}
const close: Effect = (counter) => {
  counter.close(false)
}

/** What signs do that are more than operators between values. An element's end takes back what was counted for it. */
const EFFECTS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...['[', '{', TEMPLATE.start, TEMPLATE.expression].map((sign) => [sign, open] as const),
  ...[')', ']', TEMPLATE.endOfExpression, TEMPLATE.end].map((sign) => [sign, close] as const),
  ...['=', '==', '=>', '<', ':', '@', '?'].map((sign) => [sign, deeper(1)] as const),
  ['</', deeper(-2)],
  ['/>', deeper(-1)],
  ['}', (counter) => counter.close(true)],
  [',', (counter) => counter.endExpression()],
  [';', (counter) => counter.endPart()],
  [
    '(',
    (counter, before) =>
      counter.open(!endsValue(before) || BEFORE_GROUPS.has(before), BEFORE_HEADS.has(before)),
  ],
])

const betweenValues = deeper(BETWEEN_VALUES)
const beforeValue = deeper(BEFORE_VALUE)

function countSign({ text, before }: Token, counter: NestingCounter): void {
  const effect = EFFECTS.get(text) ?? (endsValue(before) ? betweenValues : beforeValue)
  effect(counter, before)
}

/** Whether a token can be the last one of a value. */
function endsValue(text: string): boolean {
  if (isSourceWord(text)) return !PREFIXES.has(text)
  return /^[)\]}"]$/u.test(text) || text === TEMPLATE.end
}

/** Whether a value ends in front of a token if a line or a block does, as in code without semicolons. */
function isBehindValue({ before, text }: Token): boolean {
  return endsValue(before) && (isSourceWord(text) ? !PREFIXES.has(text) && text !== 'else' : text === '{')
}

/** What ends in front of a token, because a semicolon, a line or a block does. */
function countEnd(token: Token, counter: NestingCounter): void {
  const { before, text, isFirstOnLine } = token
  if (before === ';') {
    if (text !== 'else') counter.endStatement()
    return
  }
  if (!(isFirstOnLine || before === '}') || !isBehindValue(token)) return
  const isInStatement = before === ')' ? counter.hasClosedHead : BEFORE_STATEMENTS.has(before)
  if (isInStatement) counter.endExpression()
  else counter.endStatement()
}

/** How deep one sign alone would count at most, by its number in ASCII; letters, digits and spaces count nothing. */
const DEPTH_OF_SIGN = Float32Array.from({ length: 0x80 }, (_, unit) => {
  const text = String.fromCharCode(unit)
  if (isSourceWord(text) || text.trim() === '') return 0
  const counter = new NestingCounter()
  countSign({ text, before: '', isFirstOnLine: false }, counter)
  return counter.deepest.depth
})

/** Whether a source could nest deeper if all its signs and words stood inside each other. */
function hasEnoughToNest(source: string, depth: number): boolean {
  let most = 0
  let isInWord = false
  for (let offset = 0; offset < source.length; offset += 1) {
    const unit = source.charCodeAt(offset)
    const isWord = isWordUnit(unit)
    if (isWord && !isInWord) most += 1
    isInWord = isWord
    most += DEPTH_OF_SIGN[unit] ?? 0
  }
  return most > depth
}

/** Whether a source nests deeper; for a short one that is told without reading its tokens. */
export function nestsDeeper(source: string, depth: number): boolean {
  return hasEnoughToNest(source, depth) && nestingOf(source).depth > depth
}

/** How deep a source nests, in time linear in its length and without calling itself. */
export function nestingOf(source: string): Nesting {
  const counter = new NestingCounter()
  for (const token of tokensOf(source)) {
    countEnd(token, counter)
    if (isSourceWord(token.text)) countWord(token.text, token, counter)
    else if (token.text !== '"') countSign(token, counter)
  }
  return counter.deepest
}
