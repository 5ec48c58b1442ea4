import type { AST } from '@eslint-community/regexpp'
import {
  characterElementsIn,
  charactersIn,
  mostAlternativesIn,
  type CharacterElement,
} from './expression-parts.ts'

type Elements = readonly AST.Element[]

/** Words that elements in a row match. */
export interface SampleWords {
  firstOf: (elements: Elements) => string
  /** A word of each kind of character, and one of each alternative. */
  someOf: (elements: Elements) => string[]
  /** A word of each kind of character in each alternative. */
  allOf: (elements: Elements) => string[]
  /** Characters that none of the elements matches, first those that no other part matches either. */
  strangersTo: (elements: Elements) => string[]
}

/** Which word: of that character wherever it can stand, and of which alternatives. */
interface Choice {
  character: string
  alternative: number
}

const ALPHABET = [
  ...Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0x7e - index)),
  ...['\n', '\r', '\t', '\u2028', '\u00a0', '\u0001', '\0', 'é', 'ſ', '😀', '\ud800', '\ufeff', '\u200d'],
]

export function sampleWordsOf({ pattern, flags }: AST.RegExpLiteral): SampleWords {
  const matches = characterMatcher(flags.raw.replaceAll(/[dgmy]/gu, ''))
  const places = placesByKind(pattern, matches)
  const characters = [...places.keys()]
  const byPlaces = characters.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
  const [first = ''] = characters

  function wordOf(elements: Elements, choice: Choice): string {
    const words = elements.map((element, index) => {
      // What an assertion looks at in the midst of others is there anyway.
      const isAtEdge = index === 0 || index === elements.length - 1
      return element.type === 'Assertion' && !isAtEdge ? '' : wordOfElement(element, choice)
    })
    return words.join('')
  }

  function wordOfElement(element: AST.Element, choice: Choice): string {
    switch (element.type) {
      case 'Quantifier':
        return wordOfElement(element.element, choice).repeat(Math.min(Math.max(element.min, 1), element.max))
      case 'Group':
      case 'CapturingGroup':
        return wordOf(chosenOf(element.alternatives, choice), choice)
      case 'Assertion':
        return 'alternatives' in element && !element.negate
          ? wordOf(chosenOf(element.alternatives, choice), choice)
          : ''
      case 'Backreference':
        return [element.resolved].flat().map((group) => wordOfElement(group, choice))[0] ?? ''
      default:
        return characterFor(element, choice)
    }
  }

  function characterFor(element: CharacterElement, { character }: Choice): string {
    const found = [character, ...characters].find((one) => matches(element, one))
    if (found === undefined) throw new Error(`No character is known that ${element.raw} matches.`)
    return found
  }

  function wordsOf(elements: Elements, choices: readonly Choice[]): string[] {
    return [...new Set(choices.map((choice) => wordOf(elements, choice)))]
  }

  return {
    firstOf: (elements) => wordOf(elements, { character: first, alternative: 0 }),
    someOf: (elements) =>
      wordsOf(elements, [...choicesOf(characters, 1), ...choicesOf([first], mostAlternativesIn(elements))]),
    allOf: (elements) => wordsOf(elements, choicesOf(characters, mostAlternativesIn(elements))),
    strangersTo: (elements) => {
      const own = characterElementsIn(elements)
      return byPlaces.filter((character) => !own.some((element) => matches(element, character)))
    },
  }
}

function choicesOf(characters: readonly string[], alternatives: number): Choice[] {
  return characters.flatMap((character) =>
    Array.from({ length: alternatives }, (_, alternative) => ({ character, alternative })),
  )
}

function chosenOf(alternatives: readonly AST.Alternative[], { alternative }: Choice): Elements {
  return alternatives[alternative % alternatives.length]?.elements ?? []
}

type Matches = (element: CharacterElement, character: string) => boolean

/** Asks the engine itself. */
function characterMatcher(flags: string): Matches {
  const expressions = new Map<string, RegExp>()
  return ({ raw }, character) => {
    const expression = expressions.get(raw) ?? new RegExp(`^${raw}$`, flags)
    expressions.set(raw, expression)
    return expression.test(character)
  }
}

/** One character of each kind that an expression tells apart, and how many elements match it. */
function placesByKind(pattern: AST.Pattern, matches: Matches): Map<string, number> {
  const elements = [
    ...new Map(characterElementsIn([pattern]).map((element) => [element.raw, element])).values(),
  ]
  const kinds = new Set<string>()
  const places = new Map<string, number>()
  for (const character of new Set([...charactersIn(pattern), ...ALPHABET])) {
    const matching = elements.filter((element) => matches(element, character))
    // Boundaries of words tell characters apart that no element does.
    const kind = [/\w/u.test(character), ...matching.map(({ raw }) => raw)].join(' ')
    if (kinds.has(kind)) continue
    kinds.add(kind)
    places.set(character, matching.length)
  }
  return places
}
