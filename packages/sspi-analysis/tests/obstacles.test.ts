import { expect, test } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { obstacleOf } from '../src/obstacles.ts'
import { readWith } from './recognise.ts'

/** What stands in the way of a name at the only code of a TypeScript source. */
function obstacleIn(text: string, path = 'a.ts'): string | undefined {
  const file = { ...readWith('typescript', { text, language: 'ts' }), path }
  const [finding, ...others] = findMagicLiterals(file).magic
  expect(others).toEqual([])
  return finding === undefined ? 'nothing found' : obstacleOf(finding, file)
}

// A parser cannot be asked here: the rule has nothing but this.
test.each([
  'f(a < ~0x7ff6fcf7, b > (c))',
  'f(a < b, ~0x7ff6fcf7 > (c))',
  'f(a < [~0x7ff6fcf7], b > (c))',
  'f(a < b, ~0x7ff6fcf7 > `t`)',
  'f(a < (~0x7ff6fcf7 /* x */), b > (c))',
  'f(a < ~~0x80090308, b >\n(c))',
])('%j could become a generic call', (text) => {
  expect(obstacleIn(text)).toBe('ambiguous-syntax')
})

test.each([
  'f(a < ~0x7ff6fcf7, b > c)',
  'f(a < ~0x7ff6fcf7 && b > (c))',
  'f(b > (c), a < ~0x7ff6fcf7)',
  'f(a < b); f(~0x7ff6fcf7 > (c))',
  'f(a < ~0x7ff6fcf7, (b) => (c))',
])('%j could not', (text) => {
  expect(obstacleIn(text)).toBeUndefined()
})

test.each([
  ['var { a } = b', 'var a = b'],
  ['return { a }', 'return a'],
  ['return /* , */ { a }', 'return (a)'],
  ['throw { a }', 'throw new A({})'],
  ['try { a() } finally {}', 'if (a) {}'],
  ['do {} while (a)', 'while (a) {}'],
  ['a => b', '(a)'],
  ['async => b', 'a.b(c => d)'],
  ['{ a } { b }', '{ a } b'],
  ['a\n{ b }', 'a\nf({ b })'],
])(
  'behind a `case` in parentheses %j could become the body of an arrow function; %j could not',
  (text, nearMiss) => {
    const obstacleBefore = (code: string, statement: string) =>
      obstacleIn(`function f() { switch (x) { case ${code}: ${statement} } }`)
    expect(obstacleBefore('(0x80090308)', text)).toBe('ambiguous-syntax')
    expect(obstacleBefore('( a, 0x80090308)', text)).toBe('ambiguous-syntax')
    expect(obstacleBefore('0x80090308', text)).toBeUndefined()
    expect(obstacleBefore('(0x80090308)', nearMiss)).toBeUndefined()
  },
)

test.each([
  ["class A { '0x80090308' = 1 }", "class A { '0x80090308'() {} }"],
  ["class A { static readonly '0x80090308': 1 }", 'class A { static readonly 0x80090308: 1 }'],
  ["class A { accessor ['0x80090308'] = 1 }", 'class A { accessor [0x80090308] = 1 }'],
  ['class A { [`0x80090308`] = 1 }', 'class A { [x] = f(`0x80090308`) }'],
])('%j: TypeScript takes no template as the key of a field; but %j', (text, nearMiss) => {
  expect(obstacleIn(text)).toBe('type-member')
  expect(obstacleIn(text, 'a.js')).toBeUndefined()
  expect(obstacleIn(nearMiss)).toBeUndefined()
})
