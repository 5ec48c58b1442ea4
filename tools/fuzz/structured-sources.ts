import fc from 'fast-check'
import { codes, numbersOf, textsOf } from '../../packages/sspi-analysis/tests/writings.ts'

export type Syntax = 'js' | 'jsx' | 'ts' | 'tsx' | 'flow'

const code = fc
  .constantFrom(...codes)
  .chain(({ name, value }) =>
    fc.constantFrom(
      name,
      `'${name}'`,
      ...numbersOf(value).map(({ written }) => `(${written})`),
      ...textsOf(value).map(({ written }) => written),
      '0',
      "'80090308'",
      '0x90312',
    ),
  )

const names = ['rc', 'status', 'a', 'f', 'SEC_E_OK', 'error', 'ctx', 'lib', 'InitializeSecurityContextW', 'x']
const calls = [
  'AcceptSecurityContext',
  'sspi.InitializeSecurityContextW',
  "lib.func('long DecryptMessage(void *)')",
]

/** Templates of expressions: `#` a code, `E` an expression, `N` a name, `C` an SSPI call. */
const expressions: Record<Syntax | 'any', readonly string[]> = {
  any: [
    '#',
    'N',
    'C(E)',
    'E === E',
    'E == #',
    'E !== E',
    '(E, E)',
    'E ? E : E',
    'E && E',
    'E || E',
    'E ?? (E)',
    '!E',
    '~E',
    '-E',
    'E | 0',
    'E >>> 0',
    'typeof E',
    'N.N',
    'N?.N',
    'N[E]',
    'N?.[E]',
    'N(E, E)',
    'new N(E)',
    '[E, E]',
    '[, ...E]',
    '({ N: E, [E]: E, ...E })',
    '({ N, N() { S } , get x() { return E }, #: E })',
    '`${E}a${E}`',
    'N`${E}`',
    '(N) => E',
    'async (N = E) => { S }',
    'function N(N, ...a) { S }',
    'function* () { yield E }',
    '(N = E)',
    '(N += E)',
    "N.message.includes('80090308')",
    '/80090308|data (\\w+)/u.test(E)',
    'N.indexOf(#) > -1',
    'new Set([#, E]).has(E)',
    'new Map([[#, E]]).get(E)',
    '[#, #].includes(E)',
    'class { static N = E; #p = E; [E]() { S } static { S } }',
    'parseLdapBindError(E)',
    'String(E)',
    'Number(E)',
    'BigInt(E)',
    'N++',
    'delete N[E]',
    'void E',
    "import('a')",
    'expect(E).toBe(E)',
    'assert.strictEqual(E, E)',
    'Deno.dlopen(E, { N: { result: "i32" } }).symbols.N(E)',
    'new.target',
  ],
  js: [],
  jsx: ['<a b={E} c="0x80090308">{E}t</a>', '<><N.N {...E} /></>'],
  ts: ['E as any', 'E!', 'E satisfies number', '(<any>E)', 'N<E2>(E)', '((N: T): T => E)', '(# as const)'],
  tsx: ['E as any', 'E!', '<a<T> b={E}>{E}</a>'],
  flow: ['(E: any)', '((N: ?T): T => E)'],
}

/** The same of statements; `S` is one, `T` a type. */
const statements: Record<Syntax | 'any', readonly string[]> = {
  any: [
    'E;',
    'const N = E;',
    'let N = E, b = C(E);',
    'var { N: [N = E, ...rest] = E } = E;',
    'if (E) S else S',
    'if (E) { S }',
    'switch (E) { case #: S break; case E: case #: S default: S }',
    'for (const N of E) { S }',
    'for (let N = E; E; E) S',
    'while (E) { S; break }',
    'do S while (E)',
    'try { S } catch (N) { S } finally { S }',
    'throw E;',
    'l: { S break l }',
    'function N(N = E) { S return E }',
    'class N extends (E) { N = E; static N(N) { S } get #() { return E } }',
    '{ S S }',
    'async function N() { const r = await C(E); S }',
    'exports.N = E;',
    'module.exports = { SEC_E_OK: E, N: # };',
    'const SEC_E_INVALID_TOKEN = #;',
    'const T1 = { SEC_E_OK: #, SEC_I_RENEGOTIATE: # };',
    "const { N } = require('sspi-status');",
    '// eslint-disable-next-line\nE;',
    '/** @type {N} */ const N = E;',
    '// 0x80090308\n',
    "'use strict';",
    'debugger;',
    ';',
    "const N = lib.func('int32_t AcceptSecurityContext(void *a)');",
    'N.N = E;',
    'if (N === SEC_E_LOGON_DENIED) S',
    "import { SEC_E_OK } from 'sspi-status';",
    "import * as N from 'sspi-status/int32';",
    'export const N = E;',
    'export default E;',
    "export { SEC_E_OK } from 'sspi-status/bigint';",
    'using N = E;',
    'for await (const N of E) S',
  ],
  js: [],
  jsx: [],
  ts: [
    'enum N { A = #, B, C = E }',
    'const enum SEC { SEC_E_OK = #, SEC_E_INVALID_TOKEN = # }',
    'type N = T;',
    'interface N { N: T; [x: string]: T }',
    'namespace N { export const x = E; S }',
    'declare const N: T;',
    'abstract class N { abstract N: T; constructor(readonly x: T = E) { S } }',
    'import N = require("sspi-status");',
    'export = N;',
    'function N(N: T): T; function N(N: any) { S }',
    'let N: T = E;',
    '@N(E) class D { @N N: T = E }',
    'declare module "a" { const N: T }',
    'function N(N: unknown): N is T { S }',
  ],
  tsx: ['type N = T;', 'let N: T = E;', 'enum N { A = # }'],
  flow: ['type N = {| N: ?T |};', 'opaque type N = T;', 'declare var N: T;', 'let N: T = E;'],
}

const types = [
  'number',
  'typeof N',
  '0x80090308',
  "'80090308'",
  'Array<T>',
  'T | T',
  '{ N: T }',
  '[T, T]',
  'any',
]

interface Drawn {
  statement: string
  expression: string
  type: string
}

/** Sources in a syntax; most of them can be read. */
export function structuredSources(syntax: Syntax): fc.Arbitrary<string> {
  const { statement } = fc.letrec<Drawn>((tie: fc.LetrecTypedTie<Drawn>) => {
    const holes = (text: string): fc.Arbitrary<string> => {
      const parts = text
        .split(/(#(?!p)|\bE2\b|\b[ENSTC]\b)/u)
        .map((part) => holeOf(part) ?? fc.constant(part))
      return fc.tuple(...parts).map((written) => written.join(''))
    }
    const holeOf = (part: string): fc.Arbitrary<string> | undefined => {
      if (part === '#') return code
      if (part === 'E') return tie('expression')
      if (part === 'S') return tie('statement')
      if (part === 'T' || part === 'E2') return tie('type')
      if (part === 'N') return fc.constantFrom(...names)
      return part === 'C' ? fc.constantFrom(...calls) : undefined
    }
    const oneOf = (texts: readonly string[], leaf: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.oneof<fc.MaybeWeightedArbitrary<string>[]>(
        { maxDepth: 4, depthSize: 'small' },
        leaf,
        fc.constantFrom(...texts).chain(holes),
      )
    return {
      statement: oneOf(
        [...statements.any, ...statements[syntax]],
        fc.constantFrom('f(rc);', 'return rc;', ';'),
      ),
      expression: oneOf(
        [...expressions.any, ...expressions[syntax]],
        fc.oneof(code, fc.constantFrom(...names)),
      ),
      type: oneOf(syntax === 'js' || syntax === 'jsx' ? ['any'] : types, fc.constant('any')),
    }
  })
  return fc
    .tuple(
      fc.constantFrom(
        '',
        '',
        '#!/usr/bin/env node\n',
        '\uFEFF',
        '// @flow\n',
        "'use strict'\n",
        '/* @generated */\n',
      ),
      fc.array(statement, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n', '\u2028', ' '),
    )
    .map(([head, body, lineEnd]) => `${head}${body.join(lineEnd)}`)
}
