import { describe, expect, it } from 'vitest'
import { findLocalConstants } from '../src/find-local-constants.ts'
import { importSourcesOf } from '../src/import-sources.ts'
import { textOf } from '../src/tree.ts'
import { onEveryParser } from './every-parser.ts'
import type { Language, Source } from './recognise.ts'

/** Each local constant as `what its name says: representation`. */
function local(source: Source): string[] {
  return onEveryParser(source, (analysis) =>
    findLocalConstants(analysis).map(({ nameNode, representation }) => {
      return `${textOf(nameNode, analysis.file.text)}: ${representation}`
    }),
  )
}

describe('a local constant', () => {
  it.each<{ text: string; nearMiss: string; found?: string; language?: Language }>([
    { text: 'const SEC_E_INVALID_TOKEN = 0x80090308', nearMiss: 'const invalidToken = 0x80090308' },
    { text: 'var SEC_E_INVALID_TOKEN = 0x80090308', nearMiss: 'var SEC_E_INVALID_TOKEN = 309' },
    {
      text: 'const SEC_E_OK = 0',
      nearMiss: 'const SEC_E_OK = 0, SEC_E_LOGON_DENIED = 1',
      found: 'SEC_E_OK: unsigned',
    },
    {
      text: 'const SEC_E_INVALID_TOKEN = -2146893048',
      nearMiss: 'const SEC_E_INVALID_TOKEN = SEC_E_TOKEN',
      found: 'SEC_E_INVALID_TOKEN: int32',
    },
    {
      text: 'const SEC_E_INVALID_TOKEN = 0x80090308n',
      nearMiss: "const { SEC_E_INVALID_TOKEN } = require('a')",
      found: 'SEC_E_INVALID_TOKEN: bigint',
    },
    {
      text: "const SEC_E_INVALID_TOKEN = '80090308'",
      nearMiss: "const SEC_E_INVALID_TOKEN = 'SEC_E_INVALID_TOKEN'",
      found: 'SEC_E_INVALID_TOKEN: hex',
    },
    {
      text: 'enum E { SEC_E_INVALID_TOKEN = 0x80090308 }',
      nearMiss: 'declare enum E { SEC_E_INVALID_TOKEN = 0x80090308 }',
      language: 'ts',
    },
    {
      text: 'namespace N { export const SEC_E_INVALID_TOKEN = 0x80090308 }',
      nearMiss: 'declare namespace N { const SEC_E_INVALID_TOKEN = 0x80090308 }',
      language: 'ts',
    },
    {
      text: 'class A { static readonly SEC_E_INVALID_TOKEN = 0x80090308 }',
      nearMiss: 'declare class A { static readonly SEC_E_INVALID_TOKEN = 0x80090308 }',
      language: 'ts',
    },
    { text: 'f({ SEC_E_INVALID_TOKEN: 0x80090308 })', nearMiss: 'f({ SEC_E_INVALID_TOKEN: 400 })' },
    {
      text: "f({ 'SEC_E_INVALID_TOKEN': 0x80090308 })",
      nearMiss: "f([['SEC_E_INVALID_TOKEN', 0x80090308]])",
      found: "'SEC_E_INVALID_TOKEN': unsigned",
    },
    {
      text: 'exports.SEC_E_INVALID_TOKEN = 0x80090308',
      nearMiss: 'E[E["SEC_E_INVALID_TOKEN"] = 0x80090308] = "SEC_E_INVALID_TOKEN"',
    },
    {
      text: "Object.defineProperty(exports, 'SEC_E_INVALID_TOKEN', { value: 0x80090308 })",
      nearMiss: "f([{ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308 }])",
      found: "'SEC_E_INVALID_TOKEN': unsigned",
    },
  ])('$text', ({ text, nearMiss, found = 'SEC_E_INVALID_TOKEN: unsigned', language }) => {
    expect(local({ text, language })).toEqual([found])
    expect(local({ text: nearMiss, language })).toEqual([])
  })

  it('is zero where its neighbours are codes too', () => {
    expect(local({ text: 'f({ SEC_E_OK: 0, SEC_E_INVALID_TOKEN: 0x80090308 })' })).toHaveLength(2)
    expect(local({ text: 'f({ SEC_E_OK: 0, SEC_E_INVALID_TOKEN: 0 })' })).toEqual([])
    expect(local({ text: 'f({ SEC_E_OK: 0 })' })).toEqual([])
    expect(local({ text: 'enum E { SEC_E_OK = 0, SEC_E_INVALID_TOKEN }', language: 'ts' })).toEqual([])
  })

  it('is int32 where the other constants of its file are', () => {
    const text = 'const SEC_E_OK = 0, SEC_I_CONTINUE_NEEDED = 0x90312, SEC_E_INVALID_TOKEN = '
    expect(local({ text: `${text}-2146893048` })).toEqual([
      'SEC_E_OK: int32',
      'SEC_I_CONTINUE_NEEDED: int32',
      'SEC_E_INVALID_TOKEN: int32',
    ])
    expect(local({ text: `${text}2148074248` })).toContain('SEC_E_OK: unsigned')
  })
})

describe('no local constant', () => {
  it.each([
    "import { SEC_E_OK } from 'sspi-status'; export { SEC_E_OK }; export { SEC_E_TIME_SKEW } from 'sspi-status'",
    "import { SEC_E_OK } from 'sspi-status'; const ok = SEC_E_OK; f({ SEC_E_OK })",
    'function f(SEC_E_OK = 0, { SEC_E_TIME_SKEW = 0x80090324 }) {}',
    '// @generated\nconst SEC_E_OK = 0',
  ])('%s', (text) => {
    expect(local({ text })).toEqual([])
  })
})

describe('the module of the settings may declare what it likes', () => {
  const text = 'export const SEC_E_INVALID_TOKEN = 0x80090308'

  it.each([
    { path: 'project/src/codes.js', module: './codes.js', other: './code.js' },
    { path: 'project/src/codes.js', module: './codes', other: 'codes' },
    { path: 'project\\src\\codes.mjs', module: './codes.js', other: '../codes.js' },
    { path: 'project/src/codes/index.js', module: './index.js', other: '../index.js' },
    { path: 'project/src/codes/index.js', module: '../codes', other: '../code' },
  ])('$path is $module', ({ path, module, other }) => {
    expect(local({ text, path, settings: { sources: importSourcesOf(module) } })).toEqual([])
    expect(local({ text, path, settings: { sources: importSourcesOf(other) } })).toHaveLength(1)
  })
})
