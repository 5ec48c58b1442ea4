import { parseRegExpLiteral, visitRegExpAST, type AST } from '@eslint-community/regexpp'
import { elementsAround } from './expression-parts.ts'
import { sampleWordsOf, type SampleWords } from './sample-words.ts'

/** A text that repeats one piece. */
export interface AttackText {
  before: string
  piece: string
  after: string
}

/** How many characters that a part does not match stand behind it, one at a time. */
const STRANGERS = 2

/**
 * Texts that lead an expression as far as it goes, for nothing: what each part without a bound matches is repeated, behind
 * what leads to the part and before what matches no more. What leads to a part is repeated too, alone and with the part's
 * own: a search takes each of them for a beginning. So is what each alternative matches.
 */
export function attackTextsOf(expression: RegExp): AttackText[] {
  const literal = parseRegExpLiteral(expression)
  const words = sampleWordsOf(literal)
  const texts: AttackText[] = []
  visitRegExpAST(literal.pattern, {
    onQuantifierEnter: (part) => {
      if (part.max === Infinity)
        texts.push(...textsFor(part, words.allOf([part]), words.strangersTo([part]), words))
    },
    onAlternativeEnter: (part) => {
      const { elements } = part
      texts.push(...textsFor(part, words.someOf(elements), words.strangersTo(elements), words))
    },
  })
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()]
}

export function textOf({ before, piece, after }: AttackText, length: number): string {
  return before + piece.repeat(Math.ceil(length / piece.length)) + after
}

function textsFor(
  part: AST.Node,
  own: readonly string[],
  strangers: readonly string[],
  words: SampleWords,
): AttackText[] {
  const around = elementsAround(part)
  const [before, behind] = [words.firstOf(around.before), words.firstOf(around.behind)]
  const [stranger = ''] = strangers
  const ends = ['', ...strangers.slice(0, STRANGERS), behind + stranger]
  const texts = own.flatMap((word) => [
    ...textsOf(['', before], [word, before + word], ends),
    ...textsOf([''], [before, word + behind], ['', stranger]),
  ])
  return texts.filter(({ piece }) => piece !== '')
}

/** Each piece behind each beginning and before each end. */
function textsOf(
  befores: readonly string[],
  pieces: readonly string[],
  afters: readonly string[],
): AttackText[] {
  return befores.flatMap((before) =>
    pieces.flatMap((piece) => afters.map((after) => ({ before, piece, after }))),
  )
}
