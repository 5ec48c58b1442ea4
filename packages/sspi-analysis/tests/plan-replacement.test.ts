import { describe, expect, it } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { planReplacement } from '../src/plan-replacement.ts'
import { filesOf } from './plan.ts'
import type { Language } from './recognise.ts'

/** A source with one code, and the same with `NAME` in its place. */
type Row = [text: string, output: string, language?: Language]

function expectReplaced(text: string, output: string, language?: Language): void {
  for (const { parser, file } of filesOf({ text, language })) {
    const [finding] = findMagicLiterals(file).magic
    if (finding === undefined) throw new Error(`${parser} found nothing in ${text}`)
    const { start, end, text: written } = planReplacement(finding, 'NAME', text)
    expect(text.slice(0, start) + written + text.slice(end), parser).toBe(output)
  }
}

describe('a space keeps the name apart from what stands beside it', () => {
  it.each<Row>([
    ['function f() { return-2146893044 }', 'function f() { return NAME }'],
    ['function f() { return -2146893044 }', 'function f() { return NAME }'],
    ['function f() { return(-2146893044) }', 'function f() { return(NAME) }'],
    ["function f() { return'0x80090308' }", 'function f() { return`0x${NAME}` }'],
    ['switch (x) { case-2146893044: f() }', 'switch (x) { case NAME: f() }'],
    ['f(typeof-2146893044)', 'f(typeof NAME)'],
    ['f(typeof~0x7ff6fcf7)', 'f(typeof NAME)'],
    ['f(x in-2146893044)', 'f(x in NAME)'],
    ['if (x) f(); else-2146893044', 'if (x) f(); else NAME'],
    ["f('80090308'in x, status === '80090308')", "f('80090308'in x, status === NAME)"],
    ["f('0x80090308'in x)", 'f(`0x${NAME}`in x)'],
    ['f(2148074248in x)'.replace('in', ' in'), 'f(NAME in x)'],
    ['f(0x80090308.toFixed())', 'f(NAME.toFixed())'],
    ['f(2148074248..toFixed())', 'f(NAME.toFixed())'],
    ['f(x?2148074248.:y)', 'f(x?NAME:y)'],
    ['f(x<-2146893044)', 'f(x<NAME)'],
    ['f(`${-2146893044}`)', 'f(`${NAME}`)'],
  ])('%s', expectReplaced)

  it.each([
    ['é', true],
    ['\u{20000}', true],
    ['$', true],
    ['_', true],
    ['\u200d', true],
    ['9', true],
    ['(', false],
    ['\u{1F600}', false],
    ['\n', false],
  ])('%j needs one: %s', (neighbour, isNeeded) => {
    const [{ file } = { file: undefined }] = filesOf({ text: 'f(-2146893044)' }, ['espree'])
    const [finding] = file === undefined ? [] : findMagicLiterals(file).magic
    if (finding === undefined) throw new Error('nothing found')
    const { node } = finding
    const length = neighbour.length
    const range: [number, number] = [length, length + 11]
    const moved = { ...node, range }
    const { text } = planReplacement(
      { ...finding, node: moved },
      'NAME',
      `${neighbour}-2146893044${neighbour}`,
    )
    expect(text).toBe(isNeeded ? ' NAME ' : 'NAME')
  })
})

describe('what a name becomes', () => {
  it.each<Row>([
    ["f({ 0x80090308: 'a' })", "f({ [NAME]: 'a' })"],
    ["f({ [0x80090308]: 'a' })", "f({ [NAME]: 'a' })"],
    ['f({ a: 0x80090308 })', 'f({ a: NAME })'],
    ['f({ get 0x80090308() {} })', 'f({ get [NAME]() {} })'],
    ["f({ '0x80090308': 1 })", 'f({ [`0x${NAME}`]: 1 })'],
    ['var { 0x80090308: a } = b', 'var { [NAME]: a } = b'],
    ['class A { 0x80090308() {} }', 'class A { [NAME]() {} }'],
    ['class A { static 0x80090308 = 1 }', 'class A { static [NAME] = 1 }'],
    ['f(<a b="0x80090308" />)', 'f(<a b={`0x${NAME}`} />)'],
    ['f(<a b={0x80090308} />)', 'f(<a b={NAME} />)'],
    ['f(`0x80090308`)', 'f(`0x${NAME}`)'],
    ["f('0X80090308')", 'f(`0X${NAME}`)'],
    ["f(status === '80090308')", 'f(status === NAME)'],
    ['let a: 0x80090308', 'let a: typeof NAME', 'ts'],
    ['let a:-2146893044', 'let a:typeof NAME', 'ts'],
    ['let a: keyof-2146893044', 'let a: keyof typeof NAME', 'ts'],
    ['class A { accessor 0x80090308 = 1 }', 'class A { accessor [NAME] = 1 }', 'ts'],
  ])('%s', expectReplaced)
})

it('an edit says what it replaces', () => {
  const [{ file } = { file: undefined }] = filesOf({ text: 'f(-2146893044)' }, ['espree'])
  const [finding] = file === undefined ? [] : findMagicLiterals(file).magic
  expect(finding && planReplacement(finding, 'NAME', 'f(-2146893044)')).toEqual({
    start: 2,
    end: 13,
    text: 'NAME',
    replaces: { code: 'SEC_E_LOGON_DENIED', representation: 'int32' },
  })
})
