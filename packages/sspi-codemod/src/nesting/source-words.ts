/** What a word means for what stands behind it. */
export interface SourceWord {
  /** Whether a value ended with it, one must follow, or that depends. */
  state: 'value' | 'operand' | 'unsure'
  /** Whether it takes what follows into itself. */
  isPrefix: boolean
  /** Whether a line end behind it is sure to end what it stands in. */
  endsLine: boolean
  /** Whether it goes on with what stands before it, also on a line of its own. */
  goesOn: boolean
  /** Whether parentheses behind it belong to a statement or a function, and not to a value. */
  isBeforeHead: boolean
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

const PREFIXES = wordsOf(
  'as asserts async await delete extends in infer instanceof is keyof new readonly satisfies typeof unique void yield',
)
/** Behind these, a value begins. */
const BEFORE_VALUES = wordsOf(
  'case default delete do else extends in instanceof new return throw typeof void',
)
/** Behind these no value has ended, and often none may follow. */
const RESERVED = wordsOf(
  'break catch class const continue debugger enum export finally for function if import switch try var while with',
)
/** Behind these it depends on what they are here. */
const BEFORE_EITHER = wordsOf('as await is let of satisfies yield')
/** Values that are keywords. */
const VALUES = wordsOf('false null super this true')
/** Names in most places, and in some a part of what follows. */
const CONTEXTUAL = wordsOf(
  'abstract accessor assert asserts async constructor declare defer from get global implements infer interface keyof let meta module namespace never of out override package private protected public readonly require set source static type unique using',
)
const GOING_ON = wordsOf('as catch else extends finally from implements in instanceof is of satisfies')
const BEFORE_HEADS = wordsOf('catch for function if import switch while with')

function stateBehind(word: string): SourceWord['state'] {
  if (BEFORE_VALUES.has(word)) return 'operand'
  return BEFORE_EITHER.has(word) || RESERVED.has(word) ? 'unsure' : 'value'
}

const all = [BEFORE_VALUES, RESERVED, BEFORE_EITHER, VALUES, CONTEXTUAL, PREFIXES, GOING_ON].flatMap(
  (set) => [...set],
)

/** The words that are more than names, or may be. */
const words: ReadonlyMap<string, SourceWord> = new Map(
  all.map((word) => [
    word,
    {
      state: stateBehind(word),
      isPrefix: PREFIXES.has(word),
      endsLine: VALUES.has(word),
      goesOn: GOING_ON.has(word),
      isBeforeHead: BEFORE_HEADS.has(word),
    },
  ]),
)

const NAME: SourceWord = {
  state: 'value',
  isPrefix: false,
  endsLine: true,
  goesOn: false,
  isBeforeHead: false,
}

/** What a word means where it is no name of a property. */
export function sourceWordOf(text: string): SourceWord {
  return (text === '' ? undefined : words.get(text)) ?? NAME
}

/** Whether a word names nothing, wherever it is no property. */
export function isReserved(word: string): boolean {
  return RESERVED.has(word)
}

/** Words that take a statement into themselves, behind a head in parentheses or without one. */
export const STATEMENTS = wordsOf('do export for if while with')
/** Those with a head. */
export const HEADS = wordsOf('for if while with')
/** Words in front of a type parameter or a member, in TypeScript. */
export const MODIFIERS = wordsOf(
  'abstract accessor async const declare default export in out override private protected public readonly static',
)
