import { describe, expect, it } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { findTruthTests } from '../src/find-truth-tests.ts'
import { readersOf, readWith } from './recognise.ts'

/** The places that test a status for truth, as every parser sees them. */
function tested(text: string): string[] {
  const [first = [], ...others] = readersOf.js.map((parser) => {
    const file = readWith(parser, { text })
    return findTruthTests(createAnalysis(file)).map(({ node, isTrueForOk, isText }) => {
      return [
        file.text.slice(...node.range),
        isTrueForOk ? 'OK' : 'not OK',
        ...(isText ? ['text'] : []),
      ].join(': ')
    })
  })
  for (const other of others) expect(other).toEqual(first)
  return first
}

describe('places', () => {
  it.each([
    ['if', 'if (s) f()', ['s: not OK']],
    ['not', 'if (!s) f()', ['!s: OK']],
    ['twice not', 'f(!!s)', ['!!s: not OK']],
    ['Boolean', 'f(!Boolean(s))', ['!Boolean(s): OK']],
    ['a conditional', 'f(s ? 1 : 2)', ['s: not OK']],
    ['while', 'while (s) f()', ['s: not OK']],
    ['do', 'do f(); while (!s)', ['!s: OK']],
    ['for', 'for (; s;) f()', ['s: not OK']],
    ['and', 's && f()', ['s: not OK']],
    ['and for a value', 'const x = s && f()', ['s: not OK']],
    ['or for its effect', 's || f()', ['s: not OK']],
    ['or in a test', 'if (x || s) f()', ['s: not OK']],
    ['a conversion', 'if (!(s >>> 0)) f()', ['!(s >>> 0): OK']],
    ['no default', 'const x = s || 5; const y = s ?? 5', []],
    ['no comparison', 'if (s === 0) f()', []],
    ['no argument', 'f(s)', []],
  ])('%s', (_, text, expected) => {
    expect(tested(`let s = InitializeSecurityContextW(c); ${text}`)).toEqual(expected)
    expect(tested(`let s = other(c); ${text}`)).toEqual([])
  })
})

describe('what is a status', () => {
  it.each([
    ['a call', 'if (AcceptSecurityContext(c)) f()', ['AcceptSecurityContext(c): not OK']],
    [
      'an assignment',
      'let s; if ((s = AcceptSecurityContext(c))) f()',
      ['s = AcceptSecurityContext(c): not OK'],
    ],
    ['a field', 'if (AcceptSecurityContext(c).status) f()', ['AcceptSecurityContext(c).status: not OK']],
    [
      'a text',
      'const x = AcceptSecurityContext(c); if (!x.SECURITY_STATUS) f()',
      ['!x.SECURITY_STATUS: OK: text'],
    ],
    [
      'a text that is taken out',
      'const { SECURITY_STATUS: s } = AcceptSecurityContext(c); if (s) f()',
      ['s: not OK: text'],
    ],
    [
      'what a callback gets',
      'lib.AcceptSecurityContext.async(c, (e, s) => { if (e || s) f() })',
      ['s: not OK'],
    ],
    ['what is compared with a code', 'function g(x) { if (x) f(x === SEC_E_LOGON_DENIED) }', ['x: not OK']],
    [
      'what is switched on',
      'function g(x) { if (!x) return; switch (x) { case 0x80090308: f() } }',
      ['!x: OK'],
    ],
    ['but not in another function', 'function g(x) { if (x) f() } function h(x) { f(x === SEC_E_OK) }', []],
    ['not by its name', 'if (!status) f()', []],
    ['not what may be an id', 'function g(x) { if (x) f(x === 590610) }', []],
    ['not a text that may be absent', "function g(x) { if (x) f(x === 'SEC_E_OK') }", []],
    ['not the object that has it', 'const x = AcceptSecurityContext(c); if (x) f(x.SECURITY_STATUS)', []],
    [
      'not an object of node-expose-sspi',
      "require('node-expose-sspi'); const x = AcceptSecurityContext(c); if (x) f()",
      [],
    ],
    ['not a token', 'const token = client.initializeSecurityContext(c); if (!token) f()', []],
  ])('%s', (_, text, expected) => {
    expect(tested(text)).toEqual(expected)
  })
})
