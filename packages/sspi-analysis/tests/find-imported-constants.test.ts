import { describe, expect, it } from 'vitest'
import { findImportedConstants } from '../src/find-imported-constants.ts'
import { filesOf } from './plan.ts'
import type { Language } from './recognise.ts'

/** What a source reads from `./codes.js`, as `system name representation`, the same with every parser. */
function readIn(text: string, language: Language): string[] {
  const found = filesOf({ text, language }).map(({ file: { ast } }) =>
    findImportedConstants(ast, './codes.js').map(({ system = '', name, representation }) =>
      [system, name, representation].join(' '),
    ),
  )
  const [first = []] = found
  for (const other of found) expect(other).toEqual(first)
  return first
}

describe('the constants that a file reads from a module', () => {
  it.each<[text: string, read: string[], language?: Language]>([
    [
      "import { SEC_E_OK, SEC_E_NO_IMPERSONATION_INT32 as b } from './codes.js'",
      ['esm SEC_E_OK unsigned', 'esm SEC_E_NO_IMPERSONATION int32'],
    ],
    ["export { SEC_E_OK_HEX as a } from './codes.js'", ['esm SEC_E_OK hex']],
    [
      "import * as a from './codes.js'; f(a.SEC_E_OK, a['SEC_E_OK_BIGINT'])",
      ['esm SEC_E_OK unsigned', 'esm SEC_E_OK bigint'],
    ],
    ["import * as a from './codes.js'; const { SEC_E_OK: b } = a", ['esm SEC_E_OK unsigned']],
    ["const { SEC_E_OK } = require('./codes.js')", ['commonjs SEC_E_OK unsigned']],
    ["f(require('./codes.js').SEC_E_OK)", ['commonjs SEC_E_OK unsigned']],
    ["const a = require('./codes.js'); f(a.SEC_E_OK)", ['commonjs SEC_E_OK unsigned']],
    ["import type { SEC_E_OK } from './codes.js'", ['esm SEC_E_OK unsigned'], 'ts'],
    [
      "import a = require('./codes.js'); import B = a.SEC_E_OK; f(B)",
      ['import-equals SEC_E_OK unsigned'],
      'ts',
    ],
    ["import a = require('./codes.js'); let b: typeof a.SEC_E_OK", ['import-equals SEC_E_OK unsigned'], 'ts'],
  ])('%s', (text, read, language = 'js') => {
    expect(readIn(text, language)).toEqual(read)
  })
})

describe('what is not one of them', () => {
  it.each([
    "import { SEC_E_OK } from './others.js'",
    "import './codes.js'; f(a.SEC_E_OK)",
    "import * as a from './codes.js'; f(b.SEC_E_OK, a)",
    "export * from './codes.js'",
    "const { SEC_E_OK } = require('./others.js')",
    "const { SEC_E_OK } = a, b = require('./codes.js')",
  ])('%s', (text) => {
    expect(readIn(text, 'js')).toEqual([])
  })
})
