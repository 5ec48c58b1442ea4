import { describe, expect, test } from 'vitest'
import { sharedSourcesOf } from '../src/import-sources.ts'
import { marked, type Language } from './recognise.ts'

type Case = [name: string, source: string, language?: Language]

/** A constant of the table that a file calls otherwise, as a fix does where the name is taken. */
describe('a constant under another name', () => {
  test.each([
    ['compared', "import { SEC_E_OK as HERE } from 'sspi-status'; f(HERE === «0x90312»)"],
    ['beside', "import { SEC_E_OK as SEC_E_OK_2 } from 'sspi-status/int32'; f([SEC_E_OK_2, «~0x07ff6fcff»])"],
    ['compared elsewhere', "import { SEC_E_OK as A } from 'sspi-status'; (x) => x === A || x === «590610»"],
    ['in an assertion', "import { SEC_E_OK as A } from 'sspi-status'; expect(x).toBe(A); f(A === «0x90312»)"],
    ['through casts', "import { SEC_E_OK as A } from 'sspi-status'; f((A as any) === «0x90312»)", 'ts'],
    ['required', "const { SEC_E_OK: HERE } = require('sspi-status'); f(HERE === «0x90312»)"],
    ['required alone', "const HERE = require('sspi-status').SEC_E_OK; f(HERE === «0x90312»)"],
    [
      'in the function of a common name',
      "import { SEC_E_OK as A } from 'sspi-status'; (o) => g(A, o.code === «590610»)",
    ],
    ['but not one of another module', "import { SEC_E_OK as A } from './mine.js'; f(A === 0x90312)"],
    ['nor what else the module has', "import { lookup as A } from 'sspi-status'; f(A === 0x90312)"],
    ['nor another variable', "import { SEC_E_OK as A } from 'sspi-status'; (A) => f(A === 0x90312)"],
    ['nor a type', "import type { SEC_E_OK as A } from 'sspi-status'; f(A === 0x90312)", 'ts'],
    ['nor what is written again', "let { SEC_E_OK: A } = require('sspi-status'); A = x; f(A === 0x90312)"],
    [
      'nor one in another function',
      "import { SEC_E_OK as A } from 'sspi-status'; g(() => A); (o) => o.code === 590610",
    ],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(marked(source, { language })).toBe(source)
  })

  const ofProject = { sources: sharedSourcesOf('@acme/codes') }

  test.each([
    ['of the module of the project', "import { SEC_E_OK as A } from '@acme/codes'; f(A === «0x90312»)"],
    ['of a namespace', "import * as codes from '@acme/codes'; f(codes.SEC_E_OK_INT32 === «0x90312»)"],
    ['and still of the table', "import { SEC_E_OK as A } from 'sspi-status'; f(A === «0x90312»)"],
    ['but not of another one', "import { SEC_E_OK as A } from '@acme/other'; f(A === 0x90312)"],
  ])('%s', (_, source) => {
    expect(marked(source, { settings: ofProject })).toBe(source)
  })
})
