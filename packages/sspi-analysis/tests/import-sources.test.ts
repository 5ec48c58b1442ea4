import { expect, test } from 'vitest'
import {
  constantExportedAs,
  exportedNameOf,
  importSourcesOf,
  sharedSourcesOf,
  type ImportSources,
} from '../src/import-sources.ts'

test.each(['sspi-status', '@scope/codes', '#codes', '.codes', '..codes'])(
  '%s is a package with four entries',
  (name) => {
    expect(importSourcesOf(name)).toEqual({
      unsigned: name,
      int32: `${name}/int32`,
      bigint: `${name}/bigint`,
      hex: `${name}/hex`,
    })
  },
)

test.each(['./codes.js', '../codes.js', '.\\codes.js', '..\\codes.js', '.', '..'])(
  '%s is a file of unsigned constants',
  (file) => {
    expect(importSourcesOf(file)).toEqual({ ...importSourcesOf('sspi-status'), unsigned: file })
  },
)

const name = 'SEC_E_INVALID_TOKEN'
const shared = sharedSourcesOf('./codes.js')
const entries = importSourcesOf('sspi-status')
const pair: ImportSources = { ...entries, unsigned: './codes.js', int32: './codes.js' }

test.each<[sources: ImportSources, representation: keyof ImportSources, exported: string]>([
  [entries, 'unsigned', 'SEC_E_INVALID_TOKEN'],
  [entries, 'int32', 'SEC_E_INVALID_TOKEN'],
  [shared, 'unsigned', 'SEC_E_INVALID_TOKEN'],
  [shared, 'int32', 'SEC_E_INVALID_TOKEN_INT32'],
  [shared, 'bigint', 'SEC_E_INVALID_TOKEN_BIGINT'],
  [shared, 'hex', 'SEC_E_INVALID_TOKEN_HEX'],
  [pair, 'int32', 'SEC_E_INVALID_TOKEN_INT32'],
  [pair, 'hex', 'SEC_E_INVALID_TOKEN'],
])('of %j, the %s constant is exported as %s and read back', (sources, representation, exported) => {
  const constant = { name, representation }
  expect(exportedNameOf(constant, sources)).toBe(exported)
  expect(constantExportedAs(exported, sources[representation], sources)).toEqual(constant)
})

test.each<[exported: string, specifier: string, sources: ImportSources, expected: string | undefined]>([
  ['SEC_E_INVALID_TOKEN', './other.js', shared, undefined],
  ['SEC_E_INVALID_TOKEN_INT32', 'sspi-status', entries, 'unsigned SEC_E_INVALID_TOKEN_INT32'],
  ['SEC_E_INVALID_TOKEN_HEX', './codes.js', pair, 'unsigned SEC_E_INVALID_TOKEN_HEX'],
  ['lookup', 'sspi-status', entries, 'unsigned lookup'],
])('%s of %s', (exported, specifier, sources, expected) => {
  const found = constantExportedAs(exported, specifier, sources)
  expect(found && `${found.representation} ${found.name}`).toBe(expected)
})
