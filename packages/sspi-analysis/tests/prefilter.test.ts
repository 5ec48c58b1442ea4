import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayHoldStatusCode } from '../src/prefilter.ts'
import { recogniseWith } from './recognise.ts'
import { codes, errorCodes, informationalCodes, separated, withSeparators, writingsOf } from './writings.ts'

const everyWriting = codes.flatMap(({ value }) => writingsOf(value))

/** The bytes of a text, as a reader of files sees them who does not decode them. */
function latin1Of(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

function isMissed(text: string): boolean {
  return !mayHoldStatusCode(text) || !mayHoldStatusCode(latin1Of(text))
}

describe('never misses a notation', () => {
  test('of any code', () => {
    expect(everyWriting.map(({ written }) => written).filter(isMissed)).toEqual([])
  })

  test('with all separators', () => {
    const missed = everyWriting.map((writing) => withSeparators(writing, () => true)).filter(isMissed)
    expect(missed).toEqual([])
  })

  test('with all separators but one, or with one alone', () => {
    const ends = [errorCodes[0], errorCodes.at(-1), informationalCodes[0], informationalCodes.at(-1)]
    const gaps = Array.from({ length: 40 }, (_, index) => index)
    const spellings = ends.flatMap((code) =>
      writingsOf(code?.value ?? 0).flatMap((writing) =>
        gaps.flatMap((gap) => [
          withSeparators(writing, (other) => other !== gap),
          withSeparators(writing, (other) => other === gap),
        ]),
      ),
    )
    expect(spellings.filter(isMissed)).toEqual([])
    expect(spellings.length).toBeGreaterThan(10_000)
  })

  test('with separators anywhere, in either case, in any text', () => {
    const anywhere = fc.record({
      writing: fc.constantFrom(...everyWriting),
      choices: fc.infiniteStream(fc.boolean()),
      before: fc.string({ unit: 'binary' }),
      after: fc.string({ unit: 'binary' }),
    })
    fc.assert(
      fc.property(anywhere, ({ writing, choices, before, after }) => {
        const written = withSeparators(writing, () => choices.next().value === true)
        expect(isMissed(`${before} ${written} ${after}`)).toBe(false)
        expect(isMissed(written.toUpperCase())).toBe(false)
        expect(isMissed(written.toLowerCase())).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  // The recogniser asks the prefilter itself: here the two are held together without it.
  test('that the recogniser finds when it is not asked', () => {
    const places = everyWriting.map(({ written }) => `if (rc === (${written})) f()`)
    const { magic } = recogniseWith('codemod', { text: places.join('\n'), settings: { checkZero: true } })
    expect(magic).toHaveLength(everyWriting.length)
    expect(magic.map(({ written }) => written).filter(isMissed)).toEqual([])
  })
})

describe('says no', () => {
  test.each([
    ['an empty text', ''],
    ['code without numbers', 'export const status = response.status === 200 ? "ok" : "failed"'],
    [
      'names of codes',
      'if (rc !== SEC_E_OK && rc !== SEC_I_CONTINUE_NEEDED) throw new Error("SEC_E_INVALID_TOKEN")',
    ],
    ['common numbers', '0, 1, -1, 255, 1024, 65535, 0xffff, 0xffffffff, 4294967295, 2147483647, -2147483648'],
    ['other error codes', '0x80004005, -2147467259, 0x80090020, 0x80092012, -2146885614, 0x8009, 0x800B0100'],
    ['WebGL enums', '0x8009, 0x9031, 0x9312, 36877, 0x8D40'],
    ['a digit apart', '90 312, 9.0312, 0x903, 0x9 0 3 1 2, 59061'],
    ['two separators', '0x9__0__3__1__2'],
  ])('to %s', (_, text) => {
    expect(isMissed(text)).toBe(true)
    expect(mayHoldStatusCode(text)).toBe(false)
  })

  test('hardly ever to a number that is no code', () => {
    const number = fc.integer({ min: 0, max: 0xffffffff })
    const numbers = fc.sample(number, { numRuns: 5000, seed: 1 })
    const candidates = numbers.filter((each) => mayHoldStatusCode(`0x${each.toString(16)} ${String(each)}`))
    expect(candidates.length).toBeLessThan(50)
  })
})

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(typeof mayHoldStatusCode(text)).toBe('boolean')
    }),
  )
})

test('separators stand between digits only', () => {
  const all = () => true
  expect(['0x90312', '590610', '0b101', '0o7n'].map((literal) => separated(literal, all))).toEqual([
    '0x9_0_3_1_2',
    '5_9_0_6_1_0',
    '0b1_0_1',
    '0o7n',
  ])
})
