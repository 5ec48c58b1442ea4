import { describe, expect, test } from 'vitest'
import { exemptions, type Exemption } from '../src/exemptions.ts'
import { marked, recognise, recogniseWith } from './recognise.ts'
import { codes, writingsOf, type Writing } from './writings.ts'

/** Notations that are certain, of every code and each of some code, as far as an example can hold them. */
function writingsFor({ example }: Exemption): { code: string; written: string }[] {
  const isOfText = example.includes("'0x80090308'")
  const isKey = example.includes('{ 0x80090308:')
  const isTable = example.split(', 0x').length > 4
  const fits = ({ certain, notation, isLiteral }: Writing) =>
    certain && notation.endsWith('text') === isOfText && (isLiteral || !(isKey || isTable || isOfText))
  return codes.flatMap(({ name, value }, number) =>
    writingsOf(value)
      .filter(fits)
      .filter((_, index) => index % 4 === number % 4)
      .map(({ written, isLiteral }) => ({ code: name, written: isLiteral ? written : `(${written})` })),
  )
}

/** An example in a function of its own, with the name of the code; an import can only stand at the top. */
function isolated(example: string, { code, written }: { code: string; written: string }): string {
  const source = example
    .replace(/'0x80090308'|0x80090308/u, () => written)
    .replaceAll('SEC_E_INVALID_TOKEN', code)
  return source.startsWith('import') ? `;${source}` : `;(() => { ${source} })()`
}

describe.each(exemptions)('$name', (row) => {
  const { name, reason, kind, example, nearMiss } = row
  const written = /'0x80090308'|0x80090308/u

  test('its example is exempt for this reason', () => {
    const { magic, exempt } = recognise({ text: example })
    expect(magic).toEqual([])
    const start = example.search(written)
    expect(exempt).toMatchObject([{ because: name, code: 'SEC_E_INVALID_TOKEN', start }])
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
    expect(kind).toMatch(/^(?:definition|other-meaning)$/u)
    expect(reason).toMatch(/^[a-z][^.]*$/u)
  })

  test('its near miss is magic', () => {
    const text = nearMiss.replace(written, '«$&»').replace(/, (0x\w+)\]/u, ', «$1»]')
    expect(marked(text)).toBe(text)
  })

  test('holds for every certain notation and every code', () => {
    const writings = writingsFor(row)
    const text = writings.map((each) => isolated(example, each)).join('\n')
    const { magic, exempt } = recogniseWith('codemod', { text })
    expect(magic).toEqual([])
    expect(exempt).toMatchObject(
      writings.map(({ code, written: writing }) => {
        return { because: name, code, written: writing.replace(/^\((.*)\)$/u, '$1') }
      }),
    )
    expect(new Set(writings.map(({ code }) => code)).size).toBe(codes.length)
  })

  test('and its near miss for none', () => {
    const writings = writingsFor(row)
    const text = writings.map((each) => isolated(nearMiss, each)).join('\n')
    const found = new Set(recogniseWith('codemod', { text }).magic.map(({ written: writing }) => writing))
    const missed = writings.filter((each) => !found.has(each.written.replace(/^\((.*)\)$/u, '$1')))
    expect(missed).toEqual([])
  })
})

/** Whether the exempt code says of a number beside it that it is a code, too. */
describe('what is exempt and says of others that they are codes', () => {
  const vouching = new Set([
    ...['text-search', 'text-part', 'parsed-text', 'test-title', 'number-table'],
    ...exemptions.filter(({ kind }) => kind === 'definition').map(({ name }) => name),
  ])

  test.each(exemptions.filter(({ example }) => !example.startsWith('import')))(
    '$name',
    ({ name, example }) => {
      const { magic } = recognise({ text: `function f(code) { ${example}\nif (code === 590610) g() }` })
      expect(magic.map(({ written }) => written)).toEqual(vouching.has(name) ? ['590610'] : [])
    },
  )
})
