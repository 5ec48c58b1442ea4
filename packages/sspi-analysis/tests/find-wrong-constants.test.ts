import { describe, expect, it } from 'vitest'
import { findWrongConstants } from '../src/find-wrong-constants.ts'
import { textOf } from '../src/tree.ts'
import { onEveryParser } from './every-parser.ts'
import type { Language } from './recognise.ts'

/** The wrong values of a source, as they are written. */
function wrong(text: string, language?: Language): string[] {
  return onEveryParser({ text, language }, (analysis) =>
    findWrongConstants(analysis).map(({ written }) => textOf(written.node, analysis.file.text)),
  )
}

describe('a value that can hardly be meant as anything else, wherever it stands', () => {
  it.each([
    { is: 'another code', value: '0x80090309', nearMiss: '0x80090308' },
    { is: 'the code without its severity', value: '0x00090308', nearMiss: '0x00000308' },
    { is: 'a number among the codes', value: '0x80090380', nearMiss: '0x80090480' },
    { is: 'a digit too little', value: '0x8009308', nearMiss: '0x809308' },
    { is: 'a digit too much', value: '0x800903088', nearMiss: '0x8009030888' },
    { is: 'neighbours swapped', value: '2148074284', nearMiss: '2148074248' },
    { is: 'a wrong digit', value: '2147074248', nearMiss: '2137074248' },
    { is: 'the same low word', value: '0xC0070308', nearMiss: '0xC0070408' },
    { is: 'an int32 next to it', value: '-2146893047', nearMiss: '-2146893048' },
    { is: 'a negative of the unsigned', value: '-0x80090308', nearMiss: '-0x308' },
    { is: 'a complement', value: '~0x7ff6fcf6', nearMiss: '~0x7ff6fcf7' },
    { is: 'a bigint', value: '0x80090309n', nearMiss: '0x80090308n' },
    { is: 'a hex text', value: "'0x80090309'", nearMiss: "'0x80090308'" },
    { is: 'a bare hex text', value: "'8009030c'", nearMiss: "'80090308'" },
    { is: 'a decimal text', value: "'-2146893047'", nearMiss: "'-2146893048'" },
  ])('$is: $value', ({ value, nearMiss }) => {
    for (const place of places) {
      expect(wrong(place(value)), place(value)).toEqual([value])
      expect(wrong(place(nearMiss)), place(nearMiss)).toEqual([])
    }
  })
})

/** Where a number of something else may stand beside the name. */
const places: ((value: string) => string)[] = [
  (value) => `f({ SEC_E_INVALID_TOKEN: ${value} })`,
  (value) => `f([{ name: 'SEC_E_INVALID_TOKEN', value: ${value} }])`,
  (value) => `f([['SEC_E_INVALID_TOKEN', ${value}]])`,
  (value) => `f([['SEC_E_INVALID_TOKEN', ${value}, 'text']])`,
  (value) => `f({ SEC_E_INVALID_TOKEN: { code: ${value}, text: 'text' } })`,
  (value) => `f({ [${value}]: { name: 'SEC_E_INVALID_TOKEN', text: 'text' } })`,
  (value) => `m.set('SEC_E_INVALID_TOKEN', ${value})`,
  (value) => `f({ [${value}]: 'SEC_E_INVALID_TOKEN' })`,
  (value) => `f([[${value}, 'SEC_E_INVALID_TOKEN']])`,
  (value) => `t[${value}] = 'SEC_E_INVALID_TOKEN'`,
  (value) => `function f(SEC_E_INVALID_TOKEN = ${value}) {}`,
]

describe('the status of something else', () => {
  it.each([
    {
      in: 'a constant',
      text: 'const SEC_E_INVALID_TOKEN = 0x80004005',
      nearMiss: 'const INVALID_TOKEN = 0x80004005',
    },
    {
      in: 'an export',
      text: 'exports.SEC_E_INVALID_TOKEN = -2147467259',
      nearMiss: 'exports.SEC_E_INVALID_TOKEN = -259',
    },
    {
      in: 'a class',
      text: 'class A { static SEC_E_LOGON_DENIED = 0xC000006D }',
      nearMiss: 'class A { static SEC_E_LOGON_DENIED = 0x6D }',
    },
    {
      in: 'an enum',
      text: 'enum E { SEC_E_LOGON_DENIED = 0xC000006D }',
      nearMiss: 'enum E { SEC_E_LOGON_DENIED = 109 }',
      language: 'ts' as const,
    },
    {
      in: 'a declaration of what exists elsewhere',
      text: 'declare const SEC_E_INVALID_TOKEN: 0x80004005',
      nearMiss: 'declare const SEC_E_INVALID_TOKEN: 4005',
      language: 'ts' as const,
    },
    {
      in: 'a row whose texts have casts',
      text: "f([{ name: 'SEC_E_INVALID_TOKEN' as const, value: 0x80090309 as number }])",
      nearMiss: "f([{ name: 'SEC_E_INVALID_TOKEN' as const, value: 0x80090308 as number }])",
      language: 'ts' as const,
    },
    {
      in: 'an object with a right value, where it is no map',
      text: 'f({ SEC_E_INVALID_TOKEN: 0x80090308, SEC_E_LOGON_DENIED: 0xC000006D })',
      nearMiss: 'f({ SEC_E_OK: 0, SEC_E_LOGON_DENIED: 0xC000006D })',
    },
  ])('is wrong in $in', ({ text, nearMiss, language }) => {
    expect(wrong(text, language)).toHaveLength(1)
    expect(wrong(nearMiss, language)).toEqual([])
  })
})

describe('any other number beside a right one', () => {
  it.each([
    {
      in: 'the same block',
      text: 'const SEC_I_CONTINUE_NEEDED = 0x90312, SEC_I_COMPLETE_NEEDED = 0x1013',
      nearMiss: 'const SEC_I_COMPLETE_NEEDED = 0x1013; { const SEC_I_CONTINUE_NEEDED = 0x90312 }',
    },
    {
      in: 'the same object',
      text: 'f({ SEC_E_INVALID_TOKEN: 0x80090308, SEC_E_LOGON_DENIED: 5 })',
      nearMiss: 'f({ SEC_E_INVALID_TOKEN: 0x80090308 }, { SEC_E_LOGON_DENIED: 5 })',
    },
    {
      in: 'the same column of a table',
      text: "f([{ name: 'SEC_E_INVALID_TOKEN', code: 0x80090308 }, { name: 'SEC_E_LOGON_DENIED', code: 5 }])",
      nearMiss:
        "f([{ name: 'SEC_E_INVALID_TOKEN', code: 0x80090308, http: 400 }, { name: 'SEC_E_LOGON_DENIED', http: 401 }])",
    },
    {
      in: 'the same exports',
      text: 'exports.SEC_E_INVALID_TOKEN = 0x80090308; exports.SEC_E_LOGON_DENIED = 5',
      nearMiss: 'exports.SEC_E_INVALID_TOKEN = 0x80090308; counts.SEC_E_LOGON_DENIED = 5',
    },
  ])('is wrong in $in', ({ text, nearMiss }) => {
    expect(wrong(text)).toHaveLength(1)
    expect(wrong(nearMiss)).toEqual([])
  })
})

describe('what says something else of a code than its value is not judged', () => {
  it.each([
    {
      as: 'a status of HTTP',
      text: 'f({ SEC_E_OK: 200, SEC_E_LOGON_DENIED: 401 }, [["SEC_E_LOGON_DENIED", 401]])',
    },
    { as: 'counters', text: 'f({ SEC_E_OK: 1, SEC_E_INVALID_TOKEN: 0, SEC_E_TIME_SKEW: 600000 })' },
    {
      as: 'an enumeration of its own',
      text: 'const SEC_E_OK = 0, SEC_E_INVALID_TOKEN = 1, SEC_E_LOGON_DENIED = 2',
    },
    { as: 'texts', text: "f({ SEC_E_LOGON_DENIED: 'bad password', SEC_E_INVALID_TOKEN: '5' })" },
    {
      as: 'a map to codes',
      text: 'f({ SEC_E_UNKNOWN_CREDENTIALS: 0x8009030c, SEC_E_NO_CREDENTIALS: 0x8009030c, SEC_E_TIME_SKEW: 0x80090304 })',
    },
    {
      as: 'a map from other systems',
      text: "f({ 0xC000006D: 'SEC_E_LOGON_DENIED', 49: 'SEC_E_LOGON_DENIED' })",
    },
    {
      as: 'a map to other systems',
      text: 'f({ SEC_E_LOGON_DENIED: 0xC000006D, SEC_E_CERT_UNKNOWN: 0x80092004 })',
    },
    {
      as: 'another number of a right row',
      text: "f([{ name: 'SEC_E_LOGON_DENIED', code: 0x8009030c, next: 0x8009030d }])",
    },
    { as: 'a value before its time', text: 'let SEC_E_LOGON_DENIED = 0, SEC_E_TIME_SKEW = 0x80090324' },
    { as: 'a calculation', text: 'const SEC_E_INVALID_TOKEN = 0x80090000 + 0x309' },
    { as: 'a constant', text: 'const SEC_E_INVALID_TOKEN = SEC_E_LOGON_DENIED, SEC_E_TIME_SKEW = codes.a' },
    { as: 'a name that is none', text: 'const SEC_E_INCOMPLETE_MESSAGE_U = 0x80090317' },
    { as: 'its other name', text: 'const SEC_E_NO_SPM = 0x80090304, SEC_E_NOT_SUPPORTED = 0x80090302' },
    { as: 'the members of a map', text: 'm.set("SEC_E_LOGON_DENIED", 5); m.set(5, "SEC_E_LOGON_DENIED")' },
  ])('$as', ({ text }) => {
    expect(wrong(text)).toEqual([])
  })
})

describe('a member that an enum counts', () => {
  it.each([
    {
      is: 'counted from a code',
      text: 'enum S { SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_INVALID_HANDLE }',
      nearMiss: 'enum S { SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_CANNOT_PACK }',
    },
    {
      is: 'counted over another one',
      text: 'enum S { SEC_E_INVALID_TOKEN = -2146893048, a, SEC_E_INVALID_HANDLE }',
      nearMiss: 'enum S { SEC_E_INVALID_TOKEN = -2146893048, a, SEC_E_QOP_NOT_SUPPORTED }',
    },
    {
      is: "counted from another header's code",
      text: 'enum S { E_FAIL = 0x80004005, SEC_E_INVALID_HANDLE }',
      nearMiss: 'enum S { E_FAIL = 0x4005, SEC_E_INVALID_HANDLE }',
    },
    {
      is: 'counted in an enum whose name is exported',
      text: 'export const enum S { SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_INVALID_HANDLE }',
      nearMiss: 'export declare enum S { SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_INVALID_HANDLE }',
    },
    {
      is: 'counted from the last value',
      text: 'enum S { SEC_E_OK = 0, SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_INVALID_HANDLE }',
      nearMiss: 'enum S { SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_OK = 0, SEC_E_INVALID_HANDLE }',
    },
    {
      is: 'counted from what has its value beside it',
      text: 'enum S { SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_INVALID_HANDLE } enum T { SEC_E_TIME_SKEW }',
      nearMiss: 'enum S { SEC_E_INVALID_TOKEN = 0x80090308, a = b, SEC_E_INVALID_HANDLE }',
    },
  ])('is wrong where it is $is', ({ text, nearMiss }) => {
    expect(wrong(text, 'ts')).toEqual(['SEC_E_INVALID_HANDLE'])
    expect(wrong(nearMiss, 'ts')).toEqual([])
  })

  it('is not judged where the enum is numbered from zero', () => {
    expect(wrong('enum S { SEC_E_OK, SEC_E_INVALID_TOKEN, SEC_E_INVALID_HANDLE = 2 }', 'ts')).toEqual([])
  })
})

describe('a name that is a template', () => {
  it.each([
    "f({ '-2146893052': `SEC_E_INVALID_TOKEN` })",
    'f({ 0x80090304: `SEC_E_INVALID_TOKEN` })',
    'f([{ name: `SEC_E_INVALID_TOKEN`, value: 0x80090304 }])',
    'f([[`SEC_E_INVALID_TOKEN`, 0x80090304]])',
    't[0x80090304] = `SEC_E_INVALID_TOKEN`',
  ])('%s', (text) => {
    expect(wrong(text)).toHaveLength(1)
    for (const other of ['`SEC_E_${a}INVALID_TOKEN`', 'raw`SEC_E_INVALID_TOKEN`', '`SEC_E_UNSUPPORTED`'])
      expect(wrong(text.replace('`SEC_E_INVALID_TOKEN`', other))).toEqual([])
  })
})

it('reads no generated file', () => {
  const text = 'const SEC_E_INVALID_TOKEN = 0x80090309'
  expect(wrong(`// written by hand\n${text}`)).toHaveLength(1)
  expect(wrong(`// @generated\n${text}`)).toEqual([])
})
