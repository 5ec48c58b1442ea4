import fc from 'fast-check'
import { statusCodes } from 'sspi-status'
import type { Program } from '../printed-by.ts'

const codes = statusCodes.filter(({ value, aliasOf }) => value !== 0 && aliasOf === null)

const digitsOf = (value: number) => value.toString(16).padStart(8, '0').toUpperCase()

/** A code written as a text, which can also be a key. */
const keys: readonly ((digits: string) => string)[] = [
  (digits) => `'0x${digits}'`,
  (digits) => `"0X${digits}"`,
  (digits) => `'${digits}'`,
  (digits) => `'0x${digits.toLowerCase()}'`,
]

const texts = [...keys, (digits: string) => `\`0x${digits}\``, (digits: string) => `\`${digits}\``]

/** What stands for a code in the templates below. */
const holes = { '#': texts, '@': keys } as const

/**
 * Statements around codes. NAME is the name of one of them, and `_0` makes the names of a statement its own. The text
 * `message` holds the digits of both.
 */
const statements: Record<'any' | Program['system'], readonly string[]> = {
  any: [
    'out(#, #)',
    'out([#, #].map((x) => x.length), { a: # }.a)',
    "out(message.includes(#), message.indexOf(#) > -1, ~message.indexOf(#), message.startsWith(#) ? 'a' : 'b')",
    'if (message.match(#)) out(1)\nelse out(message.search(#) >= 0)',
    'const list_0 = [#, "52e", #]; out(list_0.some((text) => message.includes(text)), list_0)',
    'for (const text of [#, #]) if (message.toLowerCase().includes(text)) out(text)',
    'const table_0 = { @: "a", other: "b" }; out(Object.keys(table_0).find((text) => message.includes(text)))',
    "out({ @: 'a', [@]: 'b', get @() { return # }, async*@() {} })",
    "var { @: k_0 = 'none' } = { @: # }; out(k_0)",
    'for (const status of [#, #, 1]) { switch (status) { case#: out(1); break; case #: out(2); default: out(3) } }',
    'out(((status) => status === # || status == # ? # : #)(#))',
    'out(`a${#}b${`${#}`}`, ((strings, ...values) => [strings, values])`${#}#`)',
    'NAME: for (;;) { out(#); break NAME }',
    'class A_0 { static a = #; b = #; @() { return # } c = 1; static { out(#) } }\nout(A_0.a, new A_0().b, Object.getOwnPropertyNames(A_0.prototype))',
    'class B_0 {\n  x = 1\n  @() { return 2 }\n  y = #\n  static @ = 3\n}\nout(Object.keys(B_0), new B_0().x, new B_0().y)',
    'function* g_0() { yield#\nyield#; return# }\nout([...g_0()])',
    'out(typeof#, void#, !#, #in{ @: 1 }, #.length, #["at"](2), #[0])',
    'for (const x of#) out(x)',
    'var l_0 = out\n#\nout(1)',
    'var m_0 = 1\n#.length\nout(m_0)',
    'try { throw# } catch (NAME) { out(NAME, #) }',
    'function s_0(NAME) { return [NAME, #, #] }\nout(s_0(1))',
    '{ let NAME = 1; out(NAME, #); { const NAME = 2; out(#, NAME) } }',
    '{ const NAME = #; out(NAME, #, message.includes(#)) }',
    'out(typeof NAME, #)',
    'out(new Set([#, #]).size, new Map([[#, 1]]).get(#), [#, #].includes(#))',
    'function t_0() { return # }\nout((0, eval)(`(${t_0})()`))',
    'out(# + #, "x" + #, parseInt(#, 16), Number(#), JSON.stringify({ @: # }))',
    'var o_0 = { @: 1 }; o_0[#] = 2; out(o_0, o_0?.[#], delete o_0[#])',
    "(() => { '0x80090308'; out(#) })()",
    '// a comment with 0x80090308\nout(# /* 0x80090308 */)',
    'out(((code) => code === 590610 || code === -2146893048)(1), 0x80090308)',
    'out(((code) => message.includes(#) && code === 590610)(1))',
  ],
  commonjs: [
    'with ({ NAME: 1 }) out(NAME, #)',
    'out(delete #)',
    'var NAME = 1; out(NAME, #)',
    'exports.a_0 = { code: # }; out(exports.a_0)',
    'lazy_0(); function lazy_0() { const { NAME } = require("sspi-status/hex"); out(NAME, #) }',
    'if (#) { var v_0 = require("sspi-status/hex"); out(v_0.NAME, #) }\nout(#)',
  ],
  esm: [
    'out(await#)',
    'export let e_0 = #; out(e_0)',
    'export { e_0 }; let e_0 = #; out(e_0)',
    'export function x_0() { return# }\nout(x_0())',
  ],
}

/** What a program begins with; what it imports is used or not. */
const heads: Record<Program['system'], readonly string[]> = {
  commonjs: [
    'var fs = require("fs")\n',
    '"use strict"\n"0x80090308"\nvar fs = require("fs")\n',
    'const { NAME } = require("sspi-status/hex")\nout(NAME)\n',
    'const { NAME } = require("sspi-status")\nout(NAME)\n',
    'const sspi = require("sspi-status/hex")\nlet a = sspi.NAME\n',
    'exports.a = 1\nconst NAME = "mine"\nout(NAME)\n',
  ],
  esm: [
    '',
    '"0x80090308"\n',
    'import { NAME } from "sspi-status/hex"\nout(NAME)\n',
    'import { NAME } from "sspi-status"\nout(NAME)\n',
    'import * as sspi from "sspi-status/hex"\nlet a = sspi.NAME\n',
    'const NAME = "mine"\nout(NAME)\n',
  ],
}

/** Two codes that a program is about; NAME is the first one's. */
type Pair = readonly [main: (typeof codes)[number], other: (typeof codes)[number]]

function filled(template: string, index: number, [main, other]: Pair): fc.Arbitrary<string> {
  const pieces = template.replaceAll('_0', `_${index}`).split(/([#@])/u)
  const digits = fc.constantFrom(main.value, main.value, other.value).map(digitsOf)
  const parts = pieces.map((piece) => {
    const writings = Object.entries(holes).find(([hole]) => hole === piece)?.[1]
    if (writings === undefined) return fc.constant(piece.replaceAll(/\bNAME\b/gu, main.name))
    return fc.tuple(digits, fc.constantFrom(...writings)).map(([value, write]) => write(value))
  })
  return fc.tuple(...parts).map((written) => written.join(''))
}

function programsIn(system: Program['system']): fc.Arbitrary<Program> {
  const bodies = fc.uniqueArray(fc.constantFrom(...statements.any, ...statements[system]), {
    minLength: 1,
    maxLength: 6,
  })
  return fc
    .tuple(fc.constantFrom(...heads[system]), bodies, fc.constantFrom(...codes), fc.constantFrom(...codes))
    .chain(([head, body, ...pair]) => {
      const message = `var message = '${pair.map(({ value }) => digitsOf(value)).join(' ')}'`
      return fc.tuple(
        fc.constantFrom('\n', '\r\n', ';\n'),
        filled(head, 0, pair),
        fc.constant(message),
        ...body.map((template, index) => filled(template, index + 1, pair)),
      )
    })
    .map(([separator, head, ...body]) => ({ system, text: `${head}${body.join(separator)}\n` }))
}

/** Programs that use codes as texts in every position, and look for them in a text, in both module systems. */
export const programs: fc.Arbitrary<Program> = fc.oneof(programsIn('commonjs'), programsIn('esm'))
