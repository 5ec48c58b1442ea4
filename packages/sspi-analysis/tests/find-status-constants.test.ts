import { describe, expect, it } from 'vitest'
import { findStatusConstants } from '../src/find-status-constants.ts'
import { textOf } from '../src/tree.ts'
import { onEveryParser } from './every-parser.ts'
import type { Language } from './recognise.ts'

/** Each constant as `name form: what its value says`. */
function constants(text: string, language?: Language): string[] {
  return onEveryParser({ text, language }, (analysis) =>
    findStatusConstants(analysis).map(({ name, form, value }) => {
      return `${name} ${form}: ${value === undefined ? 'counted' : textOf(value, analysis.file.text)}`
    }),
  )
}

describe('a constant', () => {
  it.each<{ text: string; found: string[]; language?: Language }>([
    { text: 'const SEC_E_A = 1', found: ['SEC_E_A variable: 1'] },
    { text: 'let SEC_E_A = 1, b = 2, SEC_I_C = d', found: ['SEC_E_A variable: 1', 'SEC_I_C variable: d'] },
    {
      text: 'class A { static SEC_E_A = 1; SEC_E_B = 2; #SEC_E_C = 3; SEC_E_D }',
      found: ['SEC_E_A field: 1', 'SEC_E_B field: 2', 'SEC_E_C field: 3'],
    },
    { text: 'class A { accessor SEC_E_A = 1 }', found: ['SEC_E_A field: 1'], language: 'ts' },
    {
      text: 'declare const SEC_E_A: 1; interface A { SEC_E_B: -2; c: 3 } class B { SEC_E_D: 4; SEC_E_E: number }',
      found: ['SEC_E_A type: 1', 'SEC_E_B type: -2', 'SEC_E_D type: 4'],
      language: 'ts',
    },
    {
      text: "enum E { SEC_E_A, SEC_E_B = 1, 'SEC_E_C' = 2, d = 3 }",
      found: ['SEC_E_A enum-member: counted', 'SEC_E_B enum-member: 1', 'SEC_E_C enum-member: 2'],
      language: 'ts',
    },
    {
      text: "f({ SEC_E_A: 1, 'SEC_E_B': 2, ['SEC_E_C']: 3 })",
      found: ['SEC_E_A property: 1', 'SEC_E_B property: 2', 'SEC_E_C property: 3'],
    },
    {
      text: "exports.SEC_E_A = 1; x.y['SEC_E_B'] = 2; SEC_E_C = 3",
      found: ['SEC_E_A assignment: 1', 'SEC_E_B assignment: 2', 'SEC_E_C assignment: 3'],
    },
    {
      text: 'exports.SEC_E_A = exports.SEC_E_B = 1',
      found: ['SEC_E_A assignment: 1', 'SEC_E_B assignment: 1'],
    },
    {
      text: 'E[E["SEC_E_A"] = 1] = "SEC_E_A"',
      found: ['SEC_E_A assignment: 1', 'SEC_E_A inverse-row: E["SEC_E_A"] = 1'],
    },
    {
      text: "Object.defineProperty(exports, 'SEC_E_A', { enumerable: true, value: 1 })",
      found: ['SEC_E_A defined-property: 1'],
    },
    {
      text: 'function f(SEC_E_A = 1, { SEC_E_B = 2, b: SEC_E_C = 3 }) {}',
      found: ['SEC_E_A default: 1', 'SEC_E_B default: 2', 'SEC_E_C default: 3'],
    },
    {
      text: "f([{ name: 'SEC_E_A', value: 1, http: 2 }])",
      found: ['SEC_E_A row: 1', 'SEC_E_A row: 2'],
    },
    { text: "f([['SEC_E_A', 1], [2, 'SEC_E_B']])", found: ['SEC_E_A row: 1', 'SEC_E_B inverse-row: 2'] },
    { text: "m.set('SEC_E_A', 1); m.set(2, 'SEC_E_B')", found: ['SEC_E_A row: 1', 'SEC_E_B inverse-row: 2'] },
    {
      text: "f({ 1: 'SEC_E_A', '2': 'SEC_E_B', [-3]: 'SEC_E_C' })",
      found: ['SEC_E_A inverse-row: 1', "SEC_E_B inverse-row: '2'", 'SEC_E_C inverse-row: -3'],
    },
    { text: "class A { 1 = 'SEC_E_A' }", found: ['SEC_E_A inverse-row: 1'] },
    {
      text: "f({ SEC_E_A: { value: 1, http: 2 }, 3: { name: 'SEC_E_B', http: 4 } })",
      found: [
        'SEC_E_A property: { value: 1, http: 2 }',
        'SEC_E_A row: 1',
        'SEC_E_A row: 2',
        'SEC_E_B row: 4',
        'SEC_E_B inverse-row: 3',
      ],
    },
    {
      text: "f([['SEC_E_A', 1, 'text'], [2, 3, 'SEC_E_B']])",
      found: ['SEC_E_A row: 1', "SEC_E_A row: 'text'", 'SEC_E_B row: 2', 'SEC_E_B row: 3'],
    },
    { text: "f([[1, { name: 'SEC_E_A' }]])", found: ['SEC_E_A inverse-row: 1'] },
    { text: "t[1] = 'SEC_E_A'", found: ['SEC_E_A inverse-row: 1'] },
  ])('of $text', ({ text, found, language }) => {
    expect(constants(text, language)).toEqual(found)
  })
})

describe('no constant', () => {
  it.each([
    'const SEC_A = 1, sec_e_a = 2',
    "const { SEC_E_A, SEC_E_B: b, a: SEC_E_C } = require('a')",
    "import { SEC_E_A, b as SEC_E_C } from 'a'; export { SEC_E_A }",
    'let SEC_E_A; f(SEC_E_A === 1, { SEC_E_A })',
    'SEC_E_A += 1; x[SEC_E_A] = 1',
    "f({ name: 'SEC_E_A' }, ['SEC_E_A', 1], { from: 'SEC_E_A', to: 'SEC_E_B', value: 1 })",
    "f(['SEC_E_A', 1, 2], [['SEC_E_A', 'SEC_E_B']], { SEC_E_A() {} }.x)",
    "Object.defineProperty(exports, 'SEC_E_A', { get() { return 1 } }); Object.defineProperty(exports, a, { value: 1 })",
  ])('in %s', (text) => {
    const known = constants(text).filter((each) => !/: (?:SEC_E_A|\(\) \{\})$/u.test(each))
    expect(known).toEqual([])
  })
})
