import fc from 'fast-check'
import { statusCodes } from 'sspi-status'
import type { Program } from '../printed-by.ts'

const codes = statusCodes.filter(({ value, aliasOf }) => value !== 0 && aliasOf === null)

const hex = (value: number) => value.toString(16).padStart(8, '0')
const withSeparator = (digits: string) => `${digits.slice(0, -4)}_${digits.slice(-4)}`

/** A code written as a literal, which can also be a key. */
const literals: readonly ((value: number) => string)[] = [
  (value) => `0x${hex(value)}`,
  (value) => `0X${hex(value).toUpperCase()}`,
  (value) => `0x${withSeparator(hex(value))}`,
  (value) => String(value),
  (value) => withSeparator(String(value)),
  (value) => `0o${value.toString(8)}`,
  (value) => `0b${value.toString(2)}`,
  (value) => `0x${hex(value)}n`,
  (value) => `${value}n`,
]

/** The same where a dot follows. */
const hexLiterals = literals.slice(0, 3)

/** A code written so that it needs no space before it. */
const signed: readonly ((value: number) => string)[] = [
  (value) => `-${2 ** 32 - value}`,
  (value) => `-0x${hex(2 ** 32 - value)}`,
  (value) => `-${2 ** 32 - value}n`,
  (value) => `~~0x${hex(value)}`,
  (value) => `~0x${hex(~value >>> 0)}`,
  (value) => `(0x${hex(value)} | 0)`,
  (value) => `(0x${hex(value)}\n >> 0)`,
  (value) => `((${value | 0}) >>> 0)`,
  (value) => `(0x${hex(value)} - 0x100000000)`,
  (value) => `(${value} - 4294967296)`,
  (value) => `(- /* comment */ ${2 ** 32 - value})`,
  (value) => `'0x${hex(value)}'`,
]

/** What stands for a code in the templates below. */
const holes = { '#': [...literals, ...signed], '@': literals, '%': hexLiterals, '^': signed } as const

/**
 * Statements around codes. NAME is the name of one of them, `_0` makes the names of a statement its own, and the holes
 * say how a code may be written.
 */
const statements: Record<'any' | Program['system'], readonly string[]> = {
  any: [
    'out(#, #, #)',
    'out([#, #].map((x) => typeof x), { a: # }.a)',
    'out([1, #].includes(#), [#].indexOf(#))',
    "out({ @: 'a', [@]: 'b' })",
    'out(Object.entries({ get @() { return # }, async*@() {}, b: # }).map(([key, x]) => [key, typeof x]))',
    "var { @: k_0 = 'none' } = { @: 'some' }; out(k_0)",
    'for (const x of [#, #, 1]) { switch (x) { case #: out(1); break; case #: out(2); default: out(3) } }',
    'out(# === # ? # : #, # == #, # < #)',
    'out(`a${#}b${#}`, ((strings, ...values) => values)`${#}${1}`)',
    'label_0: for (;;) { out(#); break label_0 }',
    'NAME: for (;;) { out(#); break NAME }',
    'class A_0 { static a = #; b = #; @() { return # } c = 1; static { out(#) } }\nout(A_0.a, new A_0().b, Object.getOwnPropertyNames(A_0.prototype))',
    'class B_0 {\n  x = 1\n  @() { return 2 }\n  y = @\n  static @ = 3\n}\nout(Object.keys(B_0), new B_0().x, new B_0().y)',
    'function* g_0() { yield^\nyield^; return^ }\nout([...g_0()])',
    'function f_0(a = #, b = () => #) { return [a, b()] }\nout(f_0(), f_0(1))',
    'out(typeof^, void^, !^)',
    'out(((x) => { if (x) return^; else return^ })(1))',
    'try { throw^ } catch (NAME) { out(NAME, #) }',
    'function s_0(NAME) { return [NAME, #, #] }\nout(s_0(1))',
    '{ let NAME = 1; out(NAME, #); { const NAME = 2; out(#, NAME) } }',
    'out((function NAME(x) { return x ? # : typeof NAME })(1))',
    'out(typeof NAME, #)',
    '{ const NAME = @; out(NAME, #, #, @) }',
    '{ const NAME = ^; out(NAME, #, #, ^) }',
    'for (let i = 0; i < 2; i++) { switch (i) { case 0: const NAME = @; out(@); break; default: out(@) } }',
    'try { early_0() } catch (error) { out(error.name) } { const NAME = @; out(NAME) } function early_0() { out(@) }',
    'function c_0() { inner(); const NAME = @; out(NAME, @); function inner() { out(@) } }\nc_0()',
    'var late_0 = () => #; out(late_0())',
    'out(((a, b) => a)(#, #), new Set([#, #]).size, new Map([[#, 1]]).get(#))',
    'out(%.toString(16), %?.toFixed?.(), (%)["toString"]())',
    'var d_0 = [#]\n;[#].forEach((x) => out(x))\nout(d_0)',
    'out(1 - Number(#), Number(#) + 1, a_0 = #); var a_0',
    'function t_0() { return # }\nout((0, eval)(`(${t_0})()`))',
    'var u_0 = () => #; out((0, eval)("(" + u_0 + ")()"))',
    'if (#) out(1)\nelse out(2)',
    'do out(#); while (!#)',
    'for (var i_0 in { @: 1 }) out(i_0)',
    'var o_0 = { @: 1 }; o_0[@] = 2; o_0.code = #; out(o_0, o_0?.[@])',
    '// a comment with 0x80090308\nout(# /* 0x80090308 */)',
  ],
  commonjs: [
    'with ({ NAME: 1 }) out(NAME, #)',
    'out(delete #)',
    'var NAME = 1; out(NAME, #)',
    'exports.a_0 = { code: # }; out(exports.a_0)',
    'lazy_0(); function lazy_0() { const { NAME } = require("sspi-status"); out(NAME, #) }',
    'const h_0 = require("sspi-status/int32"); out(#)',
    'if (#) { var v_0 = require("sspi-status"); out(v_0.NAME, @) }\nout(@)',
  ],
  esm: [
    'out(await #)',
    'export let e_0 = #; out(e_0)',
    'export { e_0 }; let e_0 = #; out(e_0)',
    'export function x_0() { return # }\nout(x_0())',
  ],
}

/** What a program begins with; what it imports is used or not. */
const heads: Record<Program['system'], readonly string[]> = {
  commonjs: [
    '',
    '#!/usr/bin/env node\n',
    '"use strict"\n',
    '// Copyright\n"use strict";\nvar fs = require("fs");\n',
    'const { NAME } = require("sspi-status")\nout(NAME)\n',
    "const { NAME: other, } = require('sspi-status/int32')\n",
    'const sspi = require("sspi-status")\nlet a = sspi.NAME\n',
    'const NAME = require("sspi-status").NAME\n',
    'hoisted(1)\nconst { NAME } = require("sspi-status")\nfunction hoisted(x) { out(@, #) }\n',
    'require("fs")\n',
    'out(1)\nconst { NAME } = require("sspi-status")\n',
    'const NAME = "mine"\nout(NAME)\n',
  ],
  esm: [
    '',
    '#!/usr/bin/env node\n',
    '// @license MIT\n',
    'import { NAME } from "sspi-status"\nout(NAME)\n',
    "import { NAME as other, } from 'sspi-status/int32'\n",
    'import {\n  lookup, // of any code\n  NAME\n} from "sspi-status";\n',
    'import * as sspi from "sspi-status"\nlet a = sspi.NAME\n',
    'import * as sspi from "sspi-status/bigint"\n',
    'import "sspi-status"\n',
    'out(1)\nimport { NAME } from "sspi-status"\n',
    'const NAME = "mine"\nout(NAME)\n',
  ],
}

/** Two codes that a program is about; NAME is the first one's. */
type Pair = readonly [main: (typeof codes)[number], other: (typeof codes)[number]]

function filled(template: string, index: number, [main, other]: Pair): fc.Arbitrary<string> {
  const pieces = template.replaceAll('_0', `_${index}`).split(/([#@%^])/u)
  const code = fc.constantFrom(main.value, main.value, other.value)
  const parts = pieces.map((piece) => {
    const writings = Object.entries(holes).find(([hole]) => hole === piece)?.[1]
    if (writings === undefined) return fc.constant(piece.replaceAll(/\bNAME\b/gu, main.name))
    return fc.tuple(code, fc.constantFrom(...writings)).map(([value, write]) => write(value))
  })
  return fc.tuple(...parts).map((texts) => texts.join(''))
}

function programsIn(system: Program['system']): fc.Arbitrary<Program> {
  const bodies = fc.uniqueArray(fc.constantFrom(...statements.any, ...statements[system]), {
    minLength: 1,
    maxLength: 6,
  })
  return fc
    .tuple(fc.constantFrom(...heads[system]), bodies, fc.constantFrom(...codes), fc.constantFrom(...codes))
    .chain(([head, body, ...pair]) =>
      fc.tuple(
        fc.constantFrom('\n', '\r\n', ';\n'),
        ...[head, ...body].map((template, index) => filled(template, index, pair)),
      ),
    )
    .map(([separator, head = '', ...body]) => ({ system, text: `${head}${body.join(separator)}\n` }))
}

/** Programs that use codes in every notation and position, in both module systems. */
export const programs: fc.Arbitrary<Program> = fc.oneof(programsIn('commonjs'), programsIn('esm'))
