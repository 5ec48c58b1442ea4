import { describe, expect, it } from 'vitest'
import { createParse } from '../../src/parse.ts'
import { planFile } from '../../src/run/plan-file.ts'
import type { PlanTransform } from '../../src/transforms/transform.ts'

const options = { parse: createParse() }

/** A transform that puts one word for another, after a line at the top. */
function exchange(word: string, replacement: string, line: string): PlanTransform {
  return (source) => ({
    edits: [
      { start: 0, end: 0, text: line },
      ...[...source.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        text: replacement,
        replaces: { code: 'SEC_E_INVALID_TOKEN' as const, representation: 'unsigned' as const },
      })),
    ],
    leftAlone: [],
  })
}

/** A transform that leaves a word alone wherever it stands. */
function leave(word: string): PlanTransform {
  return (source) => ({
    edits: [],
    leftAlone: [...source.matchAll(new RegExp(word, 'gu'))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      reason: 'text',
      message: 'It is a text.',
    })),
  })
}

describe('one transform', () => {
  it('reports its replacements in source order, with places in the source', () => {
    const { output, replacements } = planFile(
      'one\ntwo one',
      'a.js',
      [exchange('one', 'three', 'zero\n')],
      options,
    )
    expect(output).toBe('zero\nthree\ntwo three')
    expect(replacements).toMatchObject([
      { line: 1, column: 1, before: 'one', after: 'three' },
      { line: 2, column: 5, before: 'one', after: 'three' },
    ])
  })

  it.each([
    { claim: 'CR', source: 'a\rone', place: { line: 2, column: 1 } },
    { claim: 'CRLF', source: 'a\r\none', place: { line: 2, column: 1 } },
    { claim: 'U+2028', source: 'a\u2028one', place: { line: 2, column: 1 } },
    { claim: 'no line end: U+0085', source: 'a\u0085one', place: { line: 1, column: 3 } },
    { claim: 'UTF-16 units', source: '😀one', place: { line: 1, column: 3 } },
    { claim: 'a byte-order mark', source: '\uFEFFone', place: { line: 1, column: 1 } },
    { claim: 'a byte-order mark, second line', source: '\uFEFF\n one', place: { line: 2, column: 2 } },
  ])('counts as ESLint does: $claim', ({ source, place }) => {
    const { leftAlone } = planFile(source, 'a.js', [leave('one')], options)
    expect(leftAlone).toEqual([{ ...place, text: 'one', reason: 'text', message: 'It is a text.' }])
  })
})

describe('several transforms', () => {
  const source = 'one two\none two'
  const first = exchange('one', 'three', 'zero\n')
  const second = exchange('two', '2', 'null\n')

  it('run one after the other', () => {
    expect(planFile(source, 'a.js', [first, second], options).output).toBe('null\nzero\nthree 2\nthree 2')
  })

  it('report places in the source, whichever of them made the replacement', () => {
    expect(planFile(source, 'a.js', [first, second], options).replacements).toMatchObject([
      { line: 1, column: 1, before: 'one' },
      { line: 1, column: 5, before: 'two' },
      { line: 2, column: 1, before: 'one' },
      { line: 2, column: 5, before: 'two' },
    ])
  })

  it('and also where two came before', () => {
    const third = exchange('3', '4', '')
    const { replacements } = planFile('3 one two 3', 'a.js', [first, second, third], options)
    expect(replacements.map(({ column, before }) => [column, before])).toEqual([
      [1, '3'],
      [3, 'one'],
      [7, 'two'],
      [11, '3'],
    ])
  })

  it('leave alone only what none of them replaces', () => {
    const { leftAlone } = planFile(source, 'a.js', [leave('two|one'), first], options)
    expect(leftAlone.map(({ line, text }) => [line, text])).toEqual([
      [1, 'two'],
      [2, 'two'],
    ])
  })
})

describe('no transform', () => {
  it('changes nothing', () => {
    expect(planFile('one', 'a.js', [], options)).toEqual({ output: 'one', replacements: [], leftAlone: [] })
  })
})
