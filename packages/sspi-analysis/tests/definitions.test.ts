import { describe, expect, test } from 'vitest'
import { marked, recognise, type Language } from './recognise.ts'

type Case = [name: string, source: string, language?: Language]

describe('a definition is not magic', () => {
  test.each([
    ['a const', 'const bad = 0x80090308, denied = -2146893044, text = "0x80090308"'],
    ['an exported const', 'export const bad = 0x80090308'],
    ['a const with any name', 'const rc = 0x80090308; const status = 0x80090308'],
    ['a class field', "class A { bad = 0x80090308; static denied = -2146893044; #hidden = '0x80090308' }"],
    ['a const in capitals', 'const SEC_E_INVALID_TOKEN = 0x80090308'],
    [
      'let and var in capitals',
      'let BAD_TOKEN = 0x80090308; var SEC_E_LOGON_DENIED = -2146893044, _X1 = 0x80090301',
    ],
    [
      'an assignment in capitals',
      'BAD_TOKEN = 0x80090308; codes.SEC_E_X = 0x80090301; this.BAD ||= 0x80090302',
    ],
    [
      'an assignment in brackets',
      "codes['BAD_TOKEN'] = 0x80090308; Status[Status['BAD'] = 0x80090308] = 'BAD'",
    ],
    ['a property in capitals', "f({ BAD_TOKEN: 0x80090308, 'SEC_E_LOGON_DENIED': -2146893044 })"],
    ['a frozen table', 'module.exports = Object.freeze({ SEC_E_INVALID_TOKEN: 0x80090308 })'],
    [
      'a default in capitals',
      'function f(BAD = 0x80090308, { DENIED = 0x8009030C } = {}, [X1 = 0x80090301] = []) {}',
    ],
    ['a default of a renamed property', 'f(({ bad: BAD = 0x80090308 }) => BAD)'],
    ['exports', 'exports.bad = 0x80090308; module.exports.denied = -2146893044'],
    ['exports in a row', 'exports.a = exports.b = 0x80090308'],
    ['a row of a table', "f({ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308, text: 'bad' })"],
    ['a row with any keys', "f([{ code: -2146893048, id: 'SEC_E_INVALID_TOKEN' }])"],
    ['a row with a misspelt name', "f({ name: 'SEC_E_INVALID_TOKNE', value: 0x80090308 })"],
    ['a pair', "f([['SEC_E_INVALID_TOKEN', 0x80090308]], new Map([['SEC_E_LOGON_DENIED', -2146893044]]))"],
    [
      'map.set',
      "names.set(0x80090308, 'SEC_E_INVALID_TOKEN'); values.set('SEC_E_INVALID_TOKEN', 0x80090308)",
    ],
    ['an inverse table', "f({ 0x80090303: 'SEC_E_TARGET_UNKNOWN', [-2146893044]: 'SEC_E_LOGON_DENIED' })"],
    [
      'an inverse table of texts',
      "f({ '0x80090303': 'SEC_E_TARGET_UNKNOWN', '80090308': 'SEC_E_INVALID_TOKEN' })",
    ],
    [
      'an inverse table with another name',
      "f({ 0x80090303: 'SEC_E_INVALID_TOKEN', 0x80090308: 'SEC_E_TYPO' })",
    ],
    ['an inverse table in a class', "class A { static 0x80090303 = 'SEC_E_TARGET_UNKNOWN' }"],
    [
      'an inverse Map',
      "f(new Map([[0x80090303, 'SEC_E_TARGET_UNKNOWN'], [-2146893044, 'SEC_E_LOGON_DENIED']]))",
    ],
    [
      'an inverse table that is filled',
      "t[0x80090303] = 'SEC_E_TARGET_UNKNOWN'; this.t['0x80090308'] = 'SEC_E_INVALID_TOKEN'",
    ],
    ['a small decimal', 'const id = 590610; exports.x = 0x90312; f({ SEC_I_CONTINUE_NEEDED: 590610 })'],
    ['even beside an SSPI call', 'const SEC_E_OK2 = 0x90312, rc = InitializeSecurityContextW()'],
    ['an enum member', "enum E { Bad = 0x80090308, Denied = -2146893044, Text = '0x80090308' }", 'ts'],
    ['a const enum', 'export const enum E { Bad = 0x80090308 | 0, Denied = ~~0x8009030C }', 'ts'],
    [
      'a row of several columns',
      "f([['SEC_E_INVALID_TOKEN', 0x80090308, 'bad'], [0x8009030C, 'SEC_E_LOGON_DENIED', 'denied'], [-2146893042, 0x8009030E, 'SEC_E_NO_CREDENTIALS']])",
    ],
    ['a row of eight columns', "f([['SEC_E_INVALID_TOKEN', 0x80090308, 1, 2, 3, 4, 5, 6]])"],
    [
      'a key of a row that has the name',
      "f({ 0x80090308: { name: 'SEC_E_INVALID_TOKEN', text: 'bad' } }, new Map([[0x8009030C, { id: 'SEC_E_LOGON_DENIED' }]])); m.set(0x8009030E, { name: 'SEC_E_NO_CREDENTIALS' })",
    ],
    [
      'a column of a row that the name is the key of',
      "f({ SEC_E_INVALID_TOKEN: { value: 0x80090308, text: 'bad' }, 'SEC_E_LOGON_DENIED': { signed: -2146893044 } })",
    ],
    [
      'a conversion under its own name',
      'const SEC_E_INVALID_TOKEN = hresult(0x80090308); exports.SEC_E_LOGON_DENIED = toInt32(0x8009030C); f({ SEC_E_NO_CREDENTIALS: Number(0x8009030E) })',
    ],
    ['a list under its own name', "f({ SEC_E_INVALID_TOKEN: [0x80090308, 'bad'] })"],
    [
      'an object made under its own name',
      "class A { static SEC_E_INVALID_TOKEN = new A(0x80090308, 'SEC_E_INVALID_TOKEN') }",
    ],
    [
      'an object made with its own name in a table',
      "f([row(0x80090308, 'SEC_E_INVALID_TOKEN', 'bad'), row('SEC_E_NO_SPM', 0x80090304)])",
    ],
    ['an inverse table in an enum', "enum E { '0x80090308' = 'SEC_E_INVALID_TOKEN' }", 'ts'],
    [
      'a static readonly field',
      'class A { static readonly bad = 0x80090308; private readonly denied: number = -2146893044 }',
      'ts',
    ],
    ['an accessor', 'class A { accessor bad = 0x80090308 }', 'ts'],
    [
      'through casts',
      'const bad = 0x80090308 as const, denied = <number>-2146893044, x = 0x80090301 satisfies number',
      'ts',
    ],
    [
      'a row through casts',
      "f([[0x80090303, 'SEC_E_TARGET_UNKNOWN'] as const, { 0x80090308: 'SEC_E_INVALID_TOKEN' as string }])",
      'ts',
    ],
    ['a declared constant', 'declare const bad: 0x80090308; declare let BAD: -2146893048', 'ts'],
    [
      'further fields',
      'abstract class A { abstract readonly bad: 0x80090308; accessor denied: -2146893044 }',
      'ts',
    ],
    ['a declared field', 'declare class A { readonly bad: 0x80090308; static denied: -2146893044 }', 'ts'],
    [
      'a property of a type in capitals',
      "interface A { BAD_TOKEN: 0x80090308; 'SEC_E_LOGON_DENIED': -2146893044 }",
      'ts',
    ],
    ['a type in capitals', 'type SEC_E_INVALID_TOKEN = 0x80090308', 'ts'],
    ['an enum of Flow', 'enum E { Bad = 0x80090308, Denied = 0x8009030C }', 'flow'],
    ['an enum of texts', "enum E of string { Bad = '0x80090308' }", 'flow'],
    ['a const with a type', 'const bad: number = 0x80090308; const denied = (-2146893044: number)', 'flow'],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(recognise({ text: source, language }).magic).toEqual([])
    expect(recognise({ text: source, language }).exempt).not.toEqual([])
  })
})

test.each([
  [
    'the first of two, which is the key of its name',
    "f([[0x80090308, 'SEC_E_INVALID_TOKEN']])",
    'inverse-table-row',
  ],
  ['the second of two', "f([['SEC_E_INVALID_TOKEN', 0x80090308]])", 'table-row'],
  ['a column of three', "f([[0x80090308, 'SEC_E_INVALID_TOKEN', 'bad']])", 'table-row'],
])('%s', (_claim, text, because) => {
  expect(recognise({ text }).exempt).toMatchObject([{ because }])
})

// Babel does not read it.
test('an enum of bigints in Flow is a definition too', () => {
  const { magic, exempt } = recognise({ text: 'enum E of bigint { Bad = 0x80090308n }', language: 'flow' }, [
    'codemod',
  ])
  expect({ magic, exempt }).toMatchObject({ magic: [], exempt: [{ because: 'constant-declaration' }] })
})

describe('a definition is not magic in compiled code either', () => {
  test.each([
    ['an enum', "(function (E) { E[E['Bad'] = 0x80090308] = 'Bad' })(E || (E = {}))"],
    ['an enum with dots', "(function (E) { E[(E.Bad = 2148074248)] = 'Bad' })(E || (E = {}))"],
    ['an export', "Object.defineProperty(exports, 'SEC_E_INVALID_TOKEN', { value: 0x80090308 })"],
    ['an export with settings', "Object.defineProperty(x, 'BAD', { enumerable: true, value: -2146893048 })"],
  ])('%s', (_claim, text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('magic all the same', () => {
  test.each([
    ['an assignment inside an index', "f(E[E['Bad'] = «0x80090308»]); E[(E.Bad = «0x80090308»)] = 'Worse'"],
    ['a property of another name', "Object.defineProperty(x, 'status', { value: «0x80090308» })"],
    ['no property that is defined', "describe(x, 'BAD', { value: «0x80090308» })"],
    [
      'not the third argument',
      "f.defineProperty({ value: «0x80090308» }, 'BAD', y, { value: «0x80090308» })",
    ],
    ['a property of any name', 'Object.defineProperty(x, BAD, { value: «0x80090308» })'],
    [
      'a member of an assignment',
      "(E.Bad = «0x80090308»)[0] = 'Bad'; «0x80090308».text = 'SEC_E_INVALID_TOKEN'",
    ],
    ['a comparison with a name', "f(t[«'0x80090308'»] === 'SEC_E_INVALID_TOKEN')"],
    ['an argument beside a name', "f(«0x80090308», 'SEC_E_INVALID_TOKEN')"],
    ['a list of nine, which is no row', "f([['SEC_E_INVALID_TOKEN', «0x80090308», 1, 2, 3, 4, 5, 6, 7]])"],
    ['a list of three that is no row', "f([«0x80090303», 'SEC_E_TARGET_UNKNOWN', 'which'])"],
    ['another object of a module', 'module.other.x = «0x80090308»; other.exports.x = «0x80090308»'],
    ['the end of a name in capitals', 'badTOKEN = «0x80090308»'],
    ['another field of a property', "Object.defineProperty(x, 'BAD', { other: «0x80090308» })"],
    ['let and var', 'let bad = «0x80090308»; var denied = «-2146893044»'],
    ['a property', 'f({ code: «0x80090308», status: «-2146893044» })'],
    ['a property of a const', 'const reply = { code: «0x80090308» }; const list = [«0x80090308»]'],
    ['a status in capitals', 'SECURITY_STATUS = «0x80090308»; f({ SECURITY_STATUS: «0x80090308» })'],
    ['an assignment', 'status = «0x80090308»; this.code = «-2146893048»'],
    ['a name that is only nearly in capitals', 'codes.BadToken = «0x80090308»; BADtoken = «0x80090308»'],
    ['an argument', 'f(new Foo(«0x80090308»), fail(«-2146893048»))'],
    ['a key with prose', "f({ «0x8009030c»: 'bad password', [«-2146893044»]: 'bad password' })"],
    ['a key beside a name', "f({ «0x8009030c»: handler, name: 'SEC_E_LOGON_DENIED' })"],
    ['a key with any value', 'f({ «0x8009030c»: handler, «0x80090308»: SEC_E_INVALID_TOKEN })'],
    ['a Map with prose', "f(new Map([[«0x8009030c», 'bad password']])); m.set(«0x80090308», 'bad token')"],
    ['a table that is filled with prose', "t[«0x8009030c»] = 'bad password'; t[«0x80090308»] = `bad ${x}`"],
    [
      'a case that returns the name',
      "function f(x) { switch (x) { case «0x80090308»: return 'SEC_E_INVALID_TOKEN' } }",
    ],
    ['a comparison that gives the name', "f(x === «0x80090308» ? 'SEC_E_INVALID_TOKEN' : '')"],
    [
      'a row that has no name, or two',
      "f([[«0x80090308», 'bad', 1], [«0x80090308», 'SEC_E_INVALID_TOKEN', 'SEC_E_LOGON_DENIED']])",
    ],
    [
      'a key of a row with prose',
      "f({ «0x80090308»: { text: 'bad' }, «0x8009030C»: { a: 'SEC_E_OK', b: 'SEC_E_LOGON_DENIED' } })",
    ],
    [
      'a column of a row with another key',
      'f({ bad: { value: «0x80090308» }, SEC_E_LOGON_DENIED: [«0x80090308»], list: [«0x8009030C»] })',
    ],
    [
      'a conversion under another name',
      'const SEC_E_LOGON_DENIED = hresult(«0x80090308»), BAD = hresult(«0x80090308»)',
    ],
    [
      'a call with another name',
      "f([row(«0x80090308», 'SEC_E_LOGON_DENIED'), row(«0x80090308», 'bad'), row(«0x80090308», names('SEC_E_INVALID_TOKEN'))])",
    ],
    [
      'a call with the name that makes no table',
      "fail(«0x80090308», 'SEC_E_INVALID_TOKEN'); equal('SEC_E_INVALID_TOKEN', «0x80090308»)",
    ],
    ['a list with a name in it', "f([«0x80090308», 'SEC_E_INVALID_TOKEN'].includes(x))"],
    [
      'a name beside it that is no code',
      "f({ name: 'SEC_E_', value: «0x80090308» }, { name: 'sec_e_ok', value: «0x80090308» })",
    ],
    ['a name in another object', "f({ name: 'SEC_E_INVALID_TOKEN' }, { value: «0x80090308» })"],
    [
      'module.exports itself',
      'module.exports = «0x80090308»; exports = «0x80090308»; other.exports.x = «0x80090308»',
    ],
    ['a default of a parameter', 'function f(code = «0x80090308», { status = «-2146893044» } = {}) {}'],
    ['a default inside const', 'const { bad = «0x80090308» } = x'],
    [
      'a value that is worked out',
      'const bad = x ? «0x80090308» : «0x8009030C»; const other = f(«0x80090308»)',
    ],
    ['a field that is worked out', 'class A { bad = f(«0x80090308»); [«0x80090308»] = 1 }'],
    [
      'a declared variable',
      'declare let bad: «0x80090308»; declare function f(code: «-2146893048»): void',
      'ts',
    ],
    ['a type of several', 'declare const bad: «0x80090308» | «-2146893048»; type Bad = «0x80090308»', 'ts'],
    ['a property of a type', 'interface A { code: «0x80090308» }', 'ts'],
    ['a member of an enum with prose', "enum E { «'0x80090308'» = 'bad token' }", 'ts'],
    ['a parameter property', 'class A { constructor(readonly code = «0x80090308») {} }', 'ts'],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(marked(source, { language })).toBe(source)
  })

  test('the capitals of a name that the settings call a status', () => {
    const source = 'LAST_RESULT = «0x80090308»; LAST_CODE = 0x80090308'
    expect(marked(source, { settings: { statusNames: [/^LAST_RESULT$/u] } })).toBe(source)
  })
})
