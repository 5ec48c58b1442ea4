import { describe, expect, it } from 'vitest'
import { createConstantLookup } from '../src/constant-lookup.ts'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { importSourcesOf } from '../src/import-sources.ts'
import { filesOf } from './plan.ts'
import type { Language, ParserName } from './recognise.ts'

/** A source with `«NAME»` where 0x80090308 stands and that name is in scope, and `«»` where none is. */
type Row = [marked: string, language?: Language, readers?: readonly ParserName[]]

function expectNames(...[marked, language, readers]: Row): void {
  const text = marked.replaceAll(/«[^»]*»/gu, '0x80090308')
  const names = [...marked.matchAll(/«([^»]*)»/gu)].map(([, name]) => name ?? '')
  for (const { parser, file } of filesOf({ text, language }, readers)) {
    const lookUp = createConstantLookup(file, importSourcesOf('sspi-status'))
    const { magic } = findMagicLiterals(file)
    expect(
      magic.map((finding) => lookUp(finding)?.text ?? ''),
      parser,
    ).toEqual(names)
  }
}

/** Babel's scopes know neither the types of TypeScript nor its `import … = require`. */
const SEES_TYPES = ['typescript', 'codemod'] as const

describe('an import', () => {
  it.each<Row>([
    ["import { SEC_E_INVALID_TOKEN } from 'sspi-status'; f(«SEC_E_INVALID_TOKEN»)"],
    ["f(«SEC_E_INVALID_TOKEN»); import { SEC_E_INVALID_TOKEN } from 'sspi-status'"],
    ["import { SEC_E_INVALID_TOKEN as bad } from 'sspi-status'; f(«bad»)"],
    ["import { 'SEC_E_INVALID_TOKEN' as bad } from 'sspi-status'; f(«bad»)"],
    ["import { SEC_E_OK as SEC_E_INVALID_TOKEN } from 'sspi-status'; f(«»)"],
    ["import { SEC_E_INVALID_TOKEN } from 'sspi-status/int32'; f(«»)"],
    ["import { SEC_E_INVALID_TOKEN } from './codes'; f(«»)"],
    ["import SEC_E_INVALID_TOKEN from 'sspi-status'; f(«»)"],
    ["import * as sspi from 'sspi-status'; f(«sspi.SEC_E_INVALID_TOKEN»)"],
    ["import * as sspi from 'sspi-status/int32'; f(«»)"],
    [
      "import * as sspi from 'sspi-status'; import { SEC_E_INVALID_TOKEN } from 'sspi-status'; f(«SEC_E_INVALID_TOKEN»)",
    ],
    ["import * as sspi from 'sspi-status'; function g(sspi) { f(«») }"],
    ["import { SEC_E_INVALID_TOKEN } from 'sspi-status'; function g(SEC_E_INVALID_TOKEN) { f(«») }"],
    [
      "import { SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN as bad } from 'sspi-status'; function g(SEC_E_INVALID_TOKEN) { f(«bad») }",
    ],
    [
      "import { SEC_E_INVALID_TOKEN as bad } from 'sspi-status'; { const SEC_E_INVALID_TOKEN = 0x80090308; f(«SEC_E_INVALID_TOKEN») } f(«bad»)",
    ],
    ["export { SEC_E_INVALID_TOKEN } from 'sspi-status'; f(«»)"],
    ["import sspi = require('sspi-status'); f(«sspi.SEC_E_INVALID_TOKEN»)", 'ts', SEES_TYPES],
    ["import type sspi = require('sspi-status'); f(«»)", 'ts'],
    ["import type { SEC_E_INVALID_TOKEN } from 'sspi-status'; f(«»)", 'ts'],
    ["import { type SEC_E_INVALID_TOKEN } from 'sspi-status'; f(«»)", 'ts'],
    ["import type * as sspi from 'sspi-status'; f(«»)", 'ts'],
    [
      "import { SEC_E_INVALID_TOKEN } from 'sspi-status'; { type SEC_E_INVALID_TOKEN = 1; f(«») }",
      'ts',
      SEES_TYPES,
    ],
  ])('%s', expectNames)
})

describe('a require', () => {
  it.each<Row>([
    ["const { SEC_E_INVALID_TOKEN } = require('sspi-status'); f(«SEC_E_INVALID_TOKEN»)"],
    ["const { SEC_E_INVALID_TOKEN: bad } = require('sspi-status'); f(«bad»)"],
    ["const { SEC_E_OK: SEC_E_INVALID_TOKEN } = require('sspi-status'); f(«»)"],
    ["const { SEC_E_INVALID_TOKEN = 1 } = require('sspi-status'); f(«»)"],
    ["const { a: { SEC_E_INVALID_TOKEN } } = require('sspi-status'); f(«»)"],
    ["const { ...SEC_E_INVALID_TOKEN } = require('sspi-status'); f(«»)"],
    ["var SEC_E_INVALID_TOKEN = require('sspi-status').SEC_E_INVALID_TOKEN; f(«SEC_E_INVALID_TOKEN»)"],
    ["var bad = require('sspi-status')['SEC_E_INVALID_TOKEN']; f(«bad»)"],
    ["var sspi = require('sspi-status')[a]; f(«»)"],
    ["var { SEC_E_INVALID_TOKEN } = require('sspi-status').default; f(«»)"],
    ["var sspi = require('sspi-status'); f(«sspi.SEC_E_INVALID_TOKEN»)"],
    ["var sspi = require('sspi-status')(); f(«»)"],
    ["var sspi = require('sspi-status' + a); f(«»)"],
    ["var sspi = require('sspi-status'); sspi = 1; f(«»)"],
    ["var sspi = require('sspi-status'); var sspi = 1; f(«»)"],
    ["let sspi = require('sspi-status'); f(«sspi.SEC_E_INVALID_TOKEN»)"],
  ])('%s', expectNames)
})

describe('a require has its names only after it has run', () => {
  it.each<Row>([
    ["f(«»); const sspi = require('sspi-status')"],
    ["function g() { f(«») } const sspi = require('sspi-status'); g()"],
    ["const g = () => f(«»); const sspi = require('sspi-status')"],
    ["const sspi = require('sspi-status'), a = f(«sspi.SEC_E_INVALID_TOKEN»)"],
    ["const a = f(«»), sspi = require('sspi-status')"],
    ["g(); const sspi = require('sspi-status'); function g() { f(«») }"],
    ["const sspi = require('sspi-status'); g(); function g() { f(«sspi.SEC_E_INVALID_TOKEN») }"],
    ["g(); const sspi = require('sspi-status'); const h = function g() { f(«sspi.SEC_E_INVALID_TOKEN») }"],
    ["module.exports = { g }; const sspi = require('sspi-status'); function g() { f(«») }"],
    ["h(); const sspi = require('sspi-status'); function g() { f(«») } function h() { g() }"],
    [
      "h(); const sspi = require('sspi-status'); function g() { h(); f(«sspi.SEC_E_INVALID_TOKEN») } function h() {}",
    ],
    ["h(); const sspi = require('sspi-status'); g(); function g() { f(«») } function h() { g() }"],
    ["g(); const sspi = require('sspi-status'); g(); function g() { f(«») }"],
    ["a(() => g); const sspi = require('sspi-status'); function g() { f(«») }"],
    [
      "const sspi = require('sspi-status'); function g() { h() } g(); function h() { f(«sspi.SEC_E_INVALID_TOKEN») }",
    ],
    ["g(); const sspi = require('sspi-status'); { function g() { f(«sspi.SEC_E_INVALID_TOKEN») } g() }"],
    ["if (a) { var sspi = require('sspi-status'); f(«sspi.SEC_E_INVALID_TOKEN») } f(«»)"],
    ["if (a) var sspi = require('sspi-status'); else f(«»)"],
    ["if (a) { g(); var sspi = require('sspi-status'); function g() { f(«») } }"],
    [
      "function g() { const sspi = require('sspi-status'); return () => f(«sspi.SEC_E_INVALID_TOKEN») } f(«»)",
    ],
    ["try { var sspi = require('sspi-status') } catch { f(«») }"],
  ])('%s', expectNames)
})

describe('a constant of the file', () => {
  it.each<Row>([
    ['const SEC_E_INVALID_TOKEN = 2148074248; f(«SEC_E_INVALID_TOKEN»)'],
    ['export const SEC_E_INVALID_TOKEN = 2148074248; f(«SEC_E_INVALID_TOKEN»)'],
    ['const SEC_E_INVALID_TOKEN = -2146893048 >>> 0; f(«SEC_E_INVALID_TOKEN»)'],
    ['const SEC_E_INVALID_TOKEN = -2146893048; f(«»)'],
    ['const SEC_E_INVALID_TOKEN = 2148074248n; f(«»)'],
    ['const SEC_E_INVALID_TOKEN = 2148074249; f(«»)'],
    ['const SEC_E_INVALID_TOKEN = g(1); f(«»)'],
    ['const badToken = 2148074248; f(«»)'],
    ['let SEC_E_INVALID_TOKEN = 2148074248; f(«»)'],
    ['const { SEC_E_INVALID_TOKEN = 2148074248 } = g; f(«»)'],
    ['const codes = { SEC_E_INVALID_TOKEN: 2148074248 }; f(«»)'],
    ['f(«»); const SEC_E_INVALID_TOKEN = 2148074248'],
    ['g(); const SEC_E_INVALID_TOKEN = 2148074248; function g() { f(«») }'],
    ['{ const SEC_E_INVALID_TOKEN = 2148074248; f(«SEC_E_INVALID_TOKEN») } f(«»)'],
    [
      'switch (a) { case 1: const SEC_E_INVALID_TOKEN = 2148074248; f(«SEC_E_INVALID_TOKEN»); break; case 2: f(«») }',
    ],
    ['for (const SEC_E_INVALID_TOKEN = 2148074248; ; ) f(«SEC_E_INVALID_TOKEN»)'],
    ['class A { static { const SEC_E_INVALID_TOKEN = 2148074248; f(«SEC_E_INVALID_TOKEN») } }'],
    ['namespace A { export const SEC_E_INVALID_TOKEN = 2148074248; f(«SEC_E_INVALID_TOKEN») }', 'ts'],
    ['const SEC_E_INVALID_TOKEN: number = 2148074248; f(«»)', 'ts'],
    ['const SEC_E_INVALID_TOKEN = 2148074248 as number; f(«»)', 'ts'],
    ['enum Codes { SEC_E_INVALID_TOKEN = 2148074248 } f(«»)', 'ts'],
  ])('%s', expectNames)
})
