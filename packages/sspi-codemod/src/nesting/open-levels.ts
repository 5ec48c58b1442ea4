/**
 * What is open around an offset: a bracket, `${` of a template, an element's tag or the text in it, a container in
 * either, and what ends without a bracket of its own: `<` of types, and the head of a class.
 */
export type LevelKind =
  'file' | '(' | 'head' | '[' | '{' | '${' | '<' | 'class' | 'tag' | 'text' | 'container'

/** What stands inside each other in one level, in units. */
interface Level {
  kind: LevelKind
  /** Expressions and types that end at a comma at the latest. */
  expressions: number
  /** Statements that end with the statement at the latest. */
  statements: number
  /** What makes a deep tree of operators and calls one behind the other. */
  links: number
  /** Operators between values, as far as they can stand inside each other by their ranks alone. */
  ranks: number
  isGroup: boolean
  /** Whether the parser may read what stands in it as one thing first and then as another. */
  isTried: boolean
  /** Whether a loop is open that tests at its end. */
  hasDo: boolean
  /** Whether a decorator may belong to a class within what is open. */
  isDecorated: boolean
  /** Whether types are read in it, in JavaScript too: up to a comma or the end of the statement, or throughout. */
  isTyped: boolean
  isTypedThroughout: boolean
  hasHeritage: boolean
}

/** Units are parts of what a bracket counts. */
export const UNITS = 32
const RANK = UNITS / 4
/** So many ranks have the operators between values. */
const MOST_RANKS = 12 * RANK

function newLevel(): Level {
  return {
    kind: 'file',
    expressions: 0,
    statements: 0,
    links: 0,
    ranks: 0,
    isGroup: false,
    isTried: false,
    hasDo: false,
    isDecorated: false,
    isTyped: false,
    isTypedThroughout: false,
    hasHeritage: false,
  }
}

function isSoft(kind: LevelKind): boolean {
  return kind === '<' || kind === 'class'
}

/** Counts how deep a source nests where it is read, in units, and never too low. */
export class OpenLevels {
  deepest = 0
  mostGroups = 0
  mostTries = 0
  /** Levels are used again: most are closed soon. */
  readonly #levels = [newLevel()]
  #count = 1
  #top: Level
  #depth = 0
  #groups = 0
  #tries = 0

  constructor() {
    this.#top = this.#levels[0] ?? newLevel()
  }

  get kind(): LevelKind {
    return this.#top.kind
  }

  /** Whether nothing is open. */
  get isEmpty(): boolean {
    return this.#count === 1
  }

  get isTyped(): boolean {
    return this.#top.isTyped
  }

  get hasDo(): boolean {
    return this.#hard.hasDo
  }

  open(kind: LevelKind, isGroup = false): void {
    const around = this.#top
    const level = (this.#levels[this.#count] ??= newLevel())
    level.kind = kind
    level.isGroup = isGroup
    level.isTried = false
    level.hasHeritage = false
    level.isTypedThroughout = kind === '<' || (kind !== 'class' && around.isTyped)
    level.isTyped = level.isTypedThroughout
    this.#count += 1
    this.#top = level
    if (isGroup) {
      this.#groups += 1
      if (this.#groups > this.mostGroups) this.mostGroups = this.#groups
    }
    this.#grow(UNITS)
  }

  /** The parser may read what stands in the innermost level more than once. */
  try(): void {
    const top = this.#top
    if (top.isTried) return
    top.isTried = true
    this.#tries += 1
    if (this.#tries > this.mostTries) this.mostTries = this.#tries
  }

  /** Closes the innermost level. */
  close(): void {
    const level = this.#top
    this.#endStatements(level)
    this.#depth -= UNITS
    if (level.isGroup) this.#groups -= 1
    if (level.isTried) this.#tries -= 1
    this.#count -= 1
    this.#top = this.#levels[this.#count - 1] ?? newLevel()
  }

  /** Closes what ends where a bracket does, or a statement. */
  closeSoft(): void {
    while (isSoft(this.#top.kind)) this.close()
  }

  /** Something that takes what follows into itself, up to a comma or the end of the statement. */
  nest(units: number): void {
    this.#top.expressions += units
    this.#grow(units)
  }

  /** A statement is in no expression, also where an `else` stands behind one that has not been closed. */
  nestStatement(): void {
    this.#hard.statements += UNITS
    this.#grow(UNITS)
  }

  /** Whatever makes the tree deeper, but not the stack of the parser. */
  link(units = 1): void {
    this.#top.links += units
    this.#grow(units)
  }

  /** What was as deep as this, and is over. */
  reach(units: number): void {
    this.#grow(units)
    this.#depth -= units
  }

  rank(): void {
    const top = this.#top
    if (top.ranks < MOST_RANKS) {
      top.ranks += RANK
      this.#grow(RANK)
    } else this.link()
  }

  startDo(): void {
    this.#hard.hasDo = true
  }

  startTypes(): void {
    this.#top.isTyped = true
  }

  startHeritage(): void {
    this.#top.hasHeritage = true
  }

  /** A decorator that is not the first of a statement or a member, or behind others there. */
  decorate(): void {
    const top = this.#top
    if (isSoft(top.kind) || top.expressions + top.statements + top.ranks > 0) top.isDecorated = true
  }

  /** In the list of what a class implements, a comma ends only what stands there. */
  endExpression(isBehindBrace: boolean): void {
    if (isBehindBrace && this.#top.kind === 'class' && !this.#top.hasHeritage) this.close()
    this.#endExpressions(this.#top)
  }

  /** An `else` may follow, and go on with the statements around. */
  endExpressions(): void {
    this.closeSoft()
    this.#endExpressions(this.#top)
    this.#top.isDecorated = false
  }

  endStatement(): void {
    this.closeSoft()
    this.#endStatements(this.#top)
  }

  /** What a line or a block ends in front of a token that cannot go on with it. */
  endUnlessDecorated(): void {
    for (let index = this.#count - 1; index >= 0; index -= 1) {
      const level = this.#levels[index]
      if (level === undefined || level.isDecorated) return
      if (!isSoft(level.kind)) break
    }
    this.endStatement()
  }

  /** The innermost level with a bracket of its own. */
  get #hard(): Level {
    let index = this.#count - 1
    while (isSoft(this.#levels[index]?.kind ?? 'file')) index -= 1
    return this.#levels[index] ?? this.#top
  }

  #grow(units: number): void {
    this.#depth += units
    if (this.#depth > this.deepest) this.deepest = this.#depth
  }

  #endExpressions(level: Level): void {
    this.#depth -= level.expressions + level.links + level.ranks
    level.isTyped = level.isTypedThroughout
    level.expressions = 0
    level.links = 0
    level.ranks = 0
  }

  #endStatements(level: Level): void {
    this.#endExpressions(level)
    this.#depth -= level.statements
    level.statements = 0
    level.hasDo = false
    level.isDecorated = false
  }
}
