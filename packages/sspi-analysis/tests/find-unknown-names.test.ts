import { describe, expect, it } from 'vitest'
import { findUnknownNames } from '../src/find-unknown-names.ts'
import { onEveryParser } from './every-parser.ts'
import type { Language } from './recognise.ts'

/** The same in a file that has to do with SSPI. */
function unknown(text: string, language?: Language): Record<string, string[]> {
  return unknownIn(`${text}\nsspi()`, language)
}

/** The unknown names of a source with what they are nearest to. */
function unknownIn(text: string, language?: Language): Record<string, string[]> {
  return onEveryParser({ text, language }, (analysis) =>
    Object.fromEntries(findUnknownNames(analysis).map(({ name, nearest }) => [name, nearest])),
  )
}

describe('a text that is misspelt', () => {
  it.each([
    { text: "f(status === 'SEC_E_ILEGAL_MESSAGE')", nearMiss: "f(status === 'SEC_E_ILLEGAL_MESSAGE')" },
    { text: 'f(`SEC_E_INVALIDTOKEN`)', nearMiss: 'f(tag`SEC_E_INVALIDTOKEN`)' },
    {
      text: "switch (s) { case 'SEC_E_LOGIN_DENIED': }",
      nearMiss: "switch (s) { case 'SEC_E_LOGON_DENIED': }",
    },
    { text: "f({ 'SEC_E_INVALIDTOKEN': 400 })", nearMiss: 'f({ SEC_E_INVALIDTOKEN: 400 })' },
    { text: "f(codes['SEC_E_INVALIDTOKEN'])", nearMiss: 'f(codes.SEC_E_INVALIDTOKEN)' },
    { text: "f(['SEC_E_INVALIDTOKEN'].includes(s))", nearMiss: "f(['SEC_E_INVALID_TOKEN'].includes(s))" },
    { text: "f(name.includes('SEC_E_CERTS'))", nearMiss: "f(name.includes('SEC_E_CERT'))" },
    { text: "f('SEC_E_KDC')", nearMiss: "f('SEC_E_KDC' + rest)" },
    {
      text: "f([{ name: 'SEC_E_TOKEN', value: 0x80090308 }])",
      nearMiss: "f([{ name: 'SEC_E_TOKEN', value: 0x8009037f }])",
    },
    { text: "f({ 0x80090308: 'SEC_E_TOKEN' })", nearMiss: "f({ 0x8009037f: 'SEC_E_TOKEN' })" },
    { text: "f({ 5: 'SEC_E_TOKEN' })", nearMiss: "const SEC_E_TOKEN = 5; f({ 5: 'SEC_E_TOKEN' })" },
  ])('$text', ({ text, nearMiss }) => {
    expect(Object.keys(unknown(text))).toHaveLength(1)
    expect(unknown(nearMiss)).toEqual({})
  })

  it('stands in a type, and in the value of an enum', () => {
    expect(unknown("type A = 'SEC_E_OK' | 'SEC_E_INVALIDTOKEN'", 'ts')).toHaveProperty('SEC_E_INVALIDTOKEN')
    expect(unknown("enum A { SEC_E_INVALIDTOKEN = 'SEC_E_INVALIDTOKEN' }", 'ts')).toHaveProperty(
      'SEC_E_INVALIDTOKEN',
    )
    expect(unknown("enum A { SEC_E_INVALIDTOKEN } f(A['SEC_E_INVALIDTOKEN'])", 'ts')).toEqual({})
  })
})

describe('no misspelt name', () => {
  it.each([
    "f('SEC_E_', 'SEC_E_KDC_', 'sec_e_ok', 'SEC_WINNT_AUTH_IDENTITY_ANSI', 'SEC_KEY', ' SEC_E_TOKEN', 'no SEC_E_TOKEN')",
    "f('SEC_E_PERMISSIONDENIED', 'SEC_E_NOOWNER', 'SEC_E_INVALIDACCESSENTRYLIST')",
    "import a from 'SEC_E_TOKEN'; export * from 'SEC_E_TOKEN'",
    "'SEC_E_TOKEN'; f()",
    "f('SEC_\\u0045_TOKEN', `SEC_E_TOKEN${a}`)",
    "// @generated\nf('SEC_E_TOKEN')",
  ])('%s', (text) => {
    expect(unknown(text)).toEqual({})
  })
})

describe('what a text was meant to be', () => {
  it.each([
    { name: 'SEC_E_ILEGAL_MESSAGE', nearest: ['SEC_E_ILLEGAL_MESSAGE'] },
    { name: 'SEC_E_CONTINUE_NEEDED', nearest: ['SEC_I_CONTINUE_NEEDED'] },
    { name: 'SEC_I_CONTINUE_REQUIRED', nearest: ['SEC_I_CONTINUE_NEEDED'] },
    { name: 'SEC_E_CONTEXT_EXPIRE', nearest: ['SEC_E_CONTEXT_EXPIRED', 'SEC_I_CONTEXT_EXPIRED'] },
    { name: 'SEC_E_NOSPM', nearest: ['SEC_E_NO_SPM'] },
  ])('$name', ({ name, nearest }) => {
    expect(unknown(`f('${name}')`)).toEqual({ [name]: nearest })
  })

  it('is not known of a name far from all, which counts where the file has to do with SSPI', () => {
    expect(unknownIn("sspi.f('SEC_E_FOO')")).toEqual({ SEC_E_FOO: [] })
    expect(unknownIn("f('SEC_E_FOO', SECURITY_STATUS)")).toEqual({ SEC_E_FOO: [] })
    expect(unknownIn("f('SEC_E_FOO', 'SEC_E_OK')")).toEqual({ SEC_E_FOO: [] })
    expect(unknownIn("f('SEC_E_FOO', 'MY_SEC_E_OK')")).toEqual({})
    expect(unknownIn("f({ id: 'SEC_E_HEADER' }, { id: 'SEC_F_HEADER' })")).toEqual({})
  })

  it.each([
    { text: "f(names[code] ?? 'SEC_E_UNKNOWN')", nearMiss: "f(names[code] ?? 'SEC_E_LOGON_DENYED')" },
    {
      text: "f(code in names ? names[code] : 'SEC_E_UNKNOWN')",
      nearMiss: "f(names[code] === 'SEC_E_UNKNOWN')",
    },
    {
      text: "function f() { return 'SEC_E_UNKNOWN' }",
      nearMiss: "function f() { return is('SEC_E_UNKNOWN') }",
    },
    { text: "f(() => 'SEC_E_UNKNOWN')", nearMiss: "f((a = 'SEC_E_UNKNOWN') => a)" },
  ])('is not asked of a name for all other codes: $text', ({ text, nearMiss }) => {
    expect(unknown(text)).toEqual({})
    expect(Object.keys(unknown(nearMiss))).toHaveLength(1)
  })

  it('is first of all the name of its value in a table', () => {
    expect(unknown("f({ 0x80090308: 'SEC_E_TOKEN' })")).toEqual({ SEC_E_TOKEN: ['SEC_E_INVALID_TOKEN'] })
    expect(unknown("f({ 0x80090304: 'SEC_E_NOSPM' })")).toEqual({ SEC_E_NOSPM: ['SEC_E_NO_SPM'] })
    expect(unknown("f([['SEC_E_CERT_EXPIRE', 0x80090327]])")).toEqual({
      SEC_E_CERT_EXPIRE: ['SEC_E_CERT_UNKNOWN', 'SEC_E_CERT_EXPIRED'],
    })
  })
})
