import fc from 'fast-check'
import { statusCodes } from 'sspi-status'
import type { Program } from '../printed-by.ts'

const codes = statusCodes.filter(({ value, aliasOf }) => value !== 0 && aliasOf === null)

const hex = (value: number) => value.toString(16).padStart(8, '0')

/** How a declaration may write the value of a code, or another value. */
const values: readonly ((value: number) => string)[] = [
  (value) => `0x${hex(value)}`,
  (value) => `0x${hex(value)}`,
  (value) => String(value),
  (value) => String(value | 0),
  (value) => `0x${hex(value)} | 0`,
  (value) => `0x${hex(value)}n`,
  (value) => `-${2 ** 32 - value}n`,
  (value) => `'${hex(value).toUpperCase()}'`,
  (value) => `'0x${hex(value)}'`,
  (value) => `0x${hex(value + 1)}`,
  (value) => `(0x${hex(value)})`,
]

/**
 * Programs of declarations and uses: A and B are the names of two codes, `=A` and `:B` give them values, and `_0` makes the
 * names of a statement its own.
 */
const statements: Record<'any' | Program['system'], readonly string[]> = {
  any: [
    '{ const A =A; out(A, typeof A, [A].includes(A)) }',
    '{ const A =A, x = 1, B =B; out(A, x, B) }',
    '{ const A =A; { const A =A; out(A) } out({ A, b: A }) }',
    '{ let A =A; out(A); A = 1; out(A) }',
    '{ let A =A; const f = () => A; out(f(), `${A}`) }',
    'out((() => { try { return A } catch { return "none" } })())',
    '{ const t_0 = { A:A, B:B }; out(t_0.A, t_0["B"], t_0.A === t_0.B) }',
    '{ const t_0 = { A:A, B:B, c: 1 }; out(t_0, Object.keys(t_0)) }',
    '{ const t_0 = { A:A, B:B }; for (const key in t_0) out(key, t_0[key]) }',
    '{ const t_0 = Object.freeze({ A:A, "B":B }); out(t_0.A, t_0.B) }',
    '{ const t_0 = { A:A }; t_0.A = 2; out(t_0.A) }',
    '{ const t_0 = { A:A }; const { A } = t_0; out(A, t_0.A) }',
    '{ const t_0 = { A:A }; out(t_0.A++, delete t_0.A, t_0.A) }',
    'out({ A:A, B:B }, [{ A:A }].map((each) => each.A))',
    'class C_0 { static A =A; B =B; static both() { return C_0.A } }\nout(C_0.A, new C_0().B, C_0.both())',
    'function f_0() { var A =A; return A }\nout(f_0())',
    'function g_0() { out(A); var A =A; out(A); if (A) { var B =B } return B }\nout(g_0())',
    'function h_0(A) { const B =B; return [A, B] }\nout(h_0(1))',
    'out((function B() { const A =A; return [A, typeof B] })())',
    'for (let A =A, i = 0; i < 2; i++) out(A, i)',
    'for (const x of [1, 2]) { const A =A; if (x === 1) continue; out(A) }',
    'switch (1) { case 1: const A =A; out(A); break; default: const B =B; out(B) }',
    'out((0, eval)("typeof A"))',
    '{\n  /** Documented. */\n  const A =A // the first\n\n  const B =B\n\n  out(A, B)\n}',
    '{ out(1)\nconst A =A\n;[1].forEach((x) => out(x, A)) }',
    '{ let x_0 = out\nconst A =A;\n(x_0 || out)(A) }',
    'label_0: { const A =A; out(A); break label_0 }',
    '{ const names_0 = { [0x80090308]: "SEC_E_INVALID_TOKEN" }; out(names_0) }',
    'var o_0 = {}; o_0.A =A; out(o_0)',
    'out(((A =A) => A)(), (({ A =A }) => A)({}))',
  ],
  commonjs: [
    'exports.A =A; module_0(exports.A); function module_0(x) { out(x) }',
    'exports.B = exports.A =A; out(exports.A, exports.B)',
    'Object.defineProperty(exports, "A", { value:A, enumerable: true }); out(exports.A)',
    'with ({ A: 1 }) out(A)',
    'with ({ x: 1 }) { const A =A; out(A, x) }',
    'late_0(); function late_0() { const A =A; out(A) }',
  ],
  esm: [
    'export { A as a_0, B as b_0 }',
    'out(await 1); { const A =A; out(A) }',
    'export const c_0 = { A:A, B:B }; out(c_0)',
  ],
}

/** What a program begins with: what all of its functions see. */
const heads: Record<Program['system'], readonly string[]> = {
  commonjs: [
    '"use strict"\nconst A =A\nconst B =B\n',
    'const { A } = require("sspi-status")\nvar B =B\n',
    '#!/usr/bin/env node\nvar A =A, B =B;\n',
    'require("fs")\nlet A =A\nlet B =B\nout(A)\n',
    '/** The first. */\nconst A =A // first\nconst B = "mine"\n',
    'const sspi = require("sspi-status")\nconst A = sspi.A, B =B\n',
  ],
  esm: [
    'const A =A\nconst B =B\n',
    '// @license MIT\nexport const A =A\nexport const B =B\nout(A)\n',
    'import { A } from "sspi-status"\nconst B =B\n',
    'import { A as B } from "sspi-status/int32"\nlet A =A\n',
    'export let A =A, other = 1\n/** Documented. */\nexport const B =B\n',
    'const A =A, B =B\nexport { A, B }\nexport default A\n',
  ],
}

type Pair = readonly [first: (typeof codes)[number], second: (typeof codes)[number]]

function filled(template: string, index: number, [first, second]: Pair): fc.Arbitrary<string> {
  const pieces = template.replaceAll('_0', `_${index}`).split(/([=:][AB])\b/u)
  const parts = pieces.map((piece) => {
    if (!/^[=:][AB]$/u.test(piece)) return fc.constant(piece)
    const { value } = piece.endsWith('A') ? first : second
    return fc.constantFrom(...values).map((write) => `${piece.charAt(0)} ${write(value)}`)
  })
  return fc
    .tuple(...parts)
    .map((texts) => texts.join('').replaceAll(/\bA\b/gu, first.name).replaceAll(/\bB\b/gu, second.name))
}

function programsIn(system: Program['system']): fc.Arbitrary<Program> {
  const bodies = fc.uniqueArray(fc.constantFrom(...statements.any, ...statements[system]), {
    minLength: 1,
    maxLength: 6,
  })
  const pairs = fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes))
  return fc
    .tuple(
      fc.constantFrom(...heads[system]),
      bodies,
      pairs.filter(([first, second]) => first.name !== second.name),
    )
    .chain(([head, body, pair]) =>
      fc.tuple(
        fc.constantFrom('\n', '\r\n', ';\n'),
        ...[head, ...body].map((template, index) => filled(template, index, pair)),
      ),
    )
    .map(([separator, head = '', ...body]) => ({ system, text: `${head}${body.join(separator)}\n` }))
}

/** Programs that declare codes in every form and read them, in both module systems. */
export const programs: fc.Arbitrary<Program> = fc.oneof(programsIn('commonjs'), programsIn('esm'))
