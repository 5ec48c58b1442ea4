import { describe, expect, it } from 'vitest'
import { createParse } from '../../src/parse.ts'
import { loadTransforms } from '../../src/run/load-transforms.ts'
import { planFile } from '../../src/run/plan-file.ts'
import type { PlanTransform } from '../../src/transforms/transform.ts'

const options = { parse: createParse() }

/** A transform that puts one word for another, after a line at the top where it finds any. */
function exchange(word: string, replacement: string, line: string): PlanTransform {
  return (source) => {
    const words = [...source.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
      text: replacement,
      replaces: { code: 'SEC_E_INVALID_TOKEN' as const, representation: 'unsigned' as const },
    }))
    return { edits: words.length === 0 ? [] : [{ start: 0, end: 0, text: line }, ...words], leftAlone: [] }
  }
}

/** A transform that leaves a word alone wherever it stands. */
function leave(word: string, reason = 'text'): PlanTransform {
  return (source) => ({
    edits: [],
    leftAlone: [...source.matchAll(new RegExp(word, 'gu'))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      reason,
      message: 'It is a text.',
    })),
  })
}

/** A transform that does something only where a word stands in the source. */
function beside(word: string, plan: PlanTransform): PlanTransform {
  return (source, ...rest) => (source.includes(word) ? plan(source, ...rest) : { edits: [], leftAlone: [] })
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

  it('report a place once that one of them changed and another one again', () => {
    const again = exchange('three', '3', '')
    expect(planFile('one two', 'a.js', [first, again], options).replacements).toMatchObject([
      { line: 1, column: 1, before: 'one', after: '3' },
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

describe('a place that several transforms leave alone is listed once', () => {
  const reasonsOf = (transforms: PlanTransform[]) =>
    planFile('one two one', 'a.js', transforms, options).leftAlone.map(({ column, reason }) => [
      column,
      reason,
    ])

  it.each([
    { first: 'text', second: 'text', listed: 'text' },
    { first: 'text', second: 'comment-inside', listed: 'comment-inside' },
    { first: 'number', second: 'comment-inside', listed: 'comment-inside' },
    { first: 'comment-inside', second: 'number', listed: 'comment-inside' },
    { first: 'comment-inside', second: 'text', listed: 'comment-inside' },
    { first: 'delete', second: 'comment-inside', listed: 'delete' },
  ])('$first and $second: $listed', ({ first, second, listed }) => {
    const both = [leave('one', first), exchange('two', '2', 'null\n'), leave('one', second)]
    expect(reasonsOf(both)).toEqual([
      [1, listed],
      [9, listed],
    ])
  })

  it('but not a place beside it', () => {
    expect(reasonsOf([leave('one', 'text'), leave('two', 'comment-inside')])).toEqual([
      [1, 'text'],
      [5, 'comment-inside'],
      [9, 'text'],
    ])
  })
})

describe('what one transform wrote is seen by those before it', () => {
  const second = exchange('two', '2', '')
  const first = beside('2', exchange('one', 'three', 'zero\n'))

  it('so that a second run changes nothing', () => {
    const { output, replacements } = planFile('one two one', 'a.js', [first, second], options)
    expect(output).toBe('zero\nthree 2 three')
    expect(replacements.map(({ column, before }) => [column, before])).toEqual([
      [1, 'one'],
      [5, 'two'],
      [9, 'one'],
    ])
    expect(planFile(output, 'a.js', [first, second], options)).toMatchObject({ output, replacements: [] })
  })

  it('and each place that stays is listed once', () => {
    const { leftAlone } = planFile('one two four', 'a.js', [first, second, leave('four')], options)
    expect(leftAlone.map(({ column, text }) => [column, text])).toEqual([[9, 'four']])
  })

  it('but transforms that never come to an end are stopped', () => {
    const grows = exchange('one', 'one one', '')
    expect(planFile('one', 'a.js', [grows, grows], options).output.length).toBeLessThan(10_000)
  })
})

describe('numbers and texts in one run', async () => {
  const transforms = await loadTransforms(['literals-to-constants', 'text-to-constants'])

  it('are all replaced, also a number that only the name of a text makes a code', () => {
    const source = "function f(code) { return message.includes('80090308') && code === 590610 }\nexport {}\n"
    const { output, replacements, leftAlone } = planFile(source, 'a.js', transforms, options)
    expect(replacements.map(({ before }) => before)).toEqual(["'80090308'", '590610'])
    expect(leftAlone).toEqual([])
    expect(planFile(output, 'a.js', transforms, options)).toMatchObject({ output, replacements: [] })
  })

  it('are left alone for what stands in the way of them, and not for the other transform', () => {
    const source = "export const f = (x) => x('0x8009030c', -/* */2146893048)\n"
    const { output, leftAlone } = planFile(source, 'a.js', transforms, options)
    expect(output).toBe(source)
    expect(leftAlone.map(({ reason }) => reason)).toEqual(['lower-case-hex', 'comment-inside'])
  })
})

describe('no transform', () => {
  it('changes nothing', () => {
    expect(planFile('one', 'a.js', [], options)).toEqual({
      output: 'one',
      replacements: [],
      leftAlone: [],
      needs: [],
    })
  })
})
