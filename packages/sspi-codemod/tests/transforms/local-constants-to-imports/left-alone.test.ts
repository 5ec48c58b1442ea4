import { leftAloneReasons } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { plan, reasons } from '../../../src/transforms/local-constants-to-imports.ts'
import { parse } from '../codemod.ts'
import type { PlanOptions } from '../../../src/transforms/transform.ts'
import { codemod } from './codemod.ts'

/** Sources whose only constant stays, and such as differ in what matters and are changed. */
interface Row {
  path?: string
  options?: Partial<PlanOptions>
  left: readonly string[]
  changed: readonly string[]
}

const BAD = 'SEC_E_INVALID_TOKEN = 0x80090308'
const esmVendor = { path: './codes.mjs', importableIn: ['esm'] as const }
const typescriptVendor = { path: './codes.mts', importableIn: 'other-language' as const }
const long = `f("${'x'.repeat(600)}");`

const rows: Record<(typeof reasons)[number], Row | readonly Row[]> = {
  'wrong-value': {
    left: [
      'const SEC_E_INVALID_TOKEN = 0x80090309',
      'exports.SEC_E_INVALID_TOKEN = 0x80090309',
      'f({ SEC_E_INVALID_TOKEN: 0x80090309 })',
    ],
    changed: [`const ${BAD}`, `exports.${BAD}`, 'f({ SEC_E_INVALID_TOKEN: 0x80090308 })'],
  },
  eval: [
    {
      path: 'a.cjs',
      left: [
        `var ${BAD}; exports.read = (text) => eval(text)`,
        `function f(text) { const ${BAD}; return eval(text) + SEC_E_INVALID_TOKEN }`,
      ],
      changed: [
        `var ${BAD}; exports.read = (text) => (0, eval)(text)`,
        `var ${BAD}; exports.read = (eval) => eval(1)`,
        `function f() { const ${BAD}; return SEC_E_INVALID_TOKEN } function g(text) { return eval(text) }`,
        `const codes = { SEC_E_INVALID_TOKEN: 0x80090308 }; exports.read = (text) => eval(text)`,
      ],
    },
  ],
  'written-to': {
    left: [
      `let ${BAD}; SEC_E_INVALID_TOKEN = 1`,
      `let ${BAD}; SEC_E_INVALID_TOKEN++`,
      `var ${BAD}; var SEC_E_INVALID_TOKEN`,
      'const t = { SEC_E_INVALID_TOKEN: 0x80090308 }; t.SEC_E_INVALID_TOKEN = 1',
      'const t = { SEC_E_INVALID_TOKEN: 0x80090308 }; delete t.SEC_E_INVALID_TOKEN',
      'const t = { SEC_E_INVALID_TOKEN: 0x80090308 }; [t.SEC_E_INVALID_TOKEN] = [1]',
      'let t = { SEC_E_INVALID_TOKEN: 0x80090308 }; t = {}',
    ],
    changed: [
      `let ${BAD}; let x = SEC_E_INVALID_TOKEN; x = 1`,
      'const t = { SEC_E_INVALID_TOKEN: 0x80090308 }; const u = {}; u.x = t.SEC_E_INVALID_TOKEN',
      'let t = { SEC_E_INVALID_TOKEN: 0x80090308 }; f(t.SEC_E_INVALID_TOKEN)',
    ],
  },
  'read-early': {
    left: [
      `f(SEC_E_INVALID_TOKEN); var ${BAD}`,
      `if (x) { var ${BAD} }\nf(SEC_E_INVALID_TOKEN)`,
      `g(); var ${BAD}; function g() { f(SEC_E_INVALID_TOKEN) }`,
    ],
    changed: [
      `var ${BAD}; f(SEC_E_INVALID_TOKEN)`,
      `if (x) { const ${BAD}; f(SEC_E_INVALID_TOKEN) }`,
      `var ${BAD}; g(); function g() { f(SEC_E_INVALID_TOKEN) }`,
      `function g() { var ${BAD}; f(SEC_E_INVALID_TOKEN) }`,
    ],
  },
  typed: {
    path: 'a.ts',
    left: [
      `export const SEC_E_INVALID_TOKEN: Status = 0x80090308`,
      `export const SEC_E_INVALID_TOKEN: number = 0x80090308`,
      `export const ${BAD} as number`,
      `export const SEC_E_INVALID_TOKEN = <number>0x80090308`,
      `let ${BAD}; export {}`,
      `export const ${BAD} as Status`,
      `export const ${BAD} as unknown as Status`,
    ],
    changed: [
      `const ${BAD}; export {}`,
      `export const ${BAD} as const`,
      `export const ${BAD} satisfies number`,
      `export const ${BAD} as const satisfies number`,
    ],
  },
  'not-in-block': {
    left: [`for (let ${BAD}; ; ) f(SEC_E_INVALID_TOKEN)`, `if (x) var ${BAD}`, `while (x) var ${BAD}`],
    changed: [`for (;;) { let ${BAD}; f(SEC_E_INVALID_TOKEN) }`, `if (x) { let ${BAD} }`],
  },
  exported: [
    {
      left: [`export const ${BAD}, b = 1`],
      changed: [`export const ${BAD}`, `const ${BAD}, b = 1; export { b }`],
    },
    {
      path: 'a.ts',
      left: [`export enum A { ${BAD} }`, `namespace N { export const ${BAD} }\nexport default N`],
      changed: [`enum A { ${BAD} }\nexport {}`, `namespace N { const ${BAD} }\nexport default N`],
    },
  ],
  'used-as-type': {
    path: 'a.ts',
    left: [
      `enum A { ${BAD} }\nexport let a: A`,
      `enum A { ${BAD} }\nexport let a: A.SEC_E_INVALID_TOKEN`,
      `enum A { ${BAD} }\nexport let a: typeof A`,
    ],
    changed: [`enum A { ${BAD} }\nexport let a: number = A.SEC_E_INVALID_TOKEN`],
  },
  'used-as-whole': {
    path: 'a.ts',
    left: [
      `enum A { ${BAD} }\nexport const a = (x: number) => A[x]`,
      `enum A { ${BAD} }\nexport { A }`,
      `enum A { ${BAD} }\nexport const a = Object.keys(A)`,
      `enum A { ${BAD} }\nexport const a = A?.SEC_E_INVALID_TOKEN`,
    ],
    changed: [`enum A { ${BAD} }\nexport const a = A['SEC_E_INVALID_TOKEN']`],
  },
  'other-members': {
    path: 'a.ts',
    left: [`enum A { ${BAD}, B }\nexport const a = A.SEC_E_INVALID_TOKEN`],
    changed: [`enum A { ${BAD}, SEC_E_OK = 0 }\nexport const a = A.SEC_E_INVALID_TOKEN`],
  },
  'inverse-table': {
    left: ["f({ 0x80090308: 'SEC_E_INVALID_TOKEN' })"],
    changed: ['f({ SEC_E_INVALID_TOKEN: 0x80090308 })'],
  },
  'name-taken': {
    left: [`function g() { const ${BAD}; return { SEC_E_INVALID_TOKEN } } f(g, SEC_E_INVALID_TOKEN)`],
    changed: [
      `function g() { const ${BAD}; return [SEC_E_INVALID_TOKEN] } f(g, SEC_E_INVALID_TOKEN)`,
      `function g() { const ${BAD}; return { SEC_E_INVALID_TOKEN } } f(g)`,
    ],
  },
  'directive-comment': {
    left: [
      `// eslint-disable-next-line\nconst ${BAD}`,
      `// @ts-ignore\nconst ${BAD}`,
      `/* prettier-ignore */\nconst ${BAD}`,
      `f()\n/** @typedef {number} Rc */\nconst ${BAD}`,
      `f()\n/** @license MIT */\nconst ${BAD}`,
      `'use strict'\n/** @license MIT */\nconst ${BAD}`,
      `f()\n/**\n * The token is bad.\n * @deprecated see g\n */\nexport const ${BAD}`,
    ],
    changed: [
      `f()\n/** The token is bad, ask me@example.com.\n * @const\n * {@link g}\n */\nconst ${BAD}`,
      `f()\n/** @license MIT */\n\nconst ${BAD}`,
      `// The token is bad.\nconst ${BAD}`,
      `// eslint-disable-next-line\n\nconst ${BAD}`,
    ],
  },
  'other-program': {
    left: [`let a = f\nconst ${BAD};\n(a || f)(SEC_E_INVALID_TOKEN)`],
    changed: [`let a = f;\nconst ${BAD};\n(a || f)(SEC_E_INVALID_TOKEN)`],
  },
  'comment-inside': {
    left: [`const a = 1, // one\n  ${BAD}`],
    changed: [`const ${BAD} // bad`, `const a = 1,\n  ${BAD}`],
  },
  'enum-member': {
    path: 'a.ts',
    left: [`const ${BAD}; enum B { C = SEC_E_INVALID_TOKEN } export { B }`],
    changed: [`const ${BAD}; export const b = { C: SEC_E_INVALID_TOKEN }`],
  },
  'lower-case-hex': {
    left: ["const SEC_E_LOGON_DENIED = '8009030c'"],
    changed: ["const SEC_E_LOGON_DENIED = '8009030C'"],
  },
  number: {
    left: ['f(0x80090308)', 'f(-2146893048)'],
    changed: [],
  },
  'other-module-system': [
    { path: 'a.cjs', options: { vendor: esmVendor }, left: [`const ${BAD}`], changed: [] },
    { path: 'a.mjs', options: { vendor: esmVendor }, left: [], changed: [`const ${BAD}`] },
  ],
  'other-language': [
    { options: { vendor: typescriptVendor }, left: [`const ${BAD}`], changed: [] },
    { options: { vendor: esmVendor }, left: [], changed: [`const ${BAD}`] },
  ],
  text: {
    left: ["const SEC_E_LOGON_DENIED = '0x8009030C'", "const SEC_E_LOGON_DENIED = '2148074252'"],
    changed: ["const SEC_E_LOGON_DENIED = '8009030C'"],
  },
  'no-constant': {
    left: ['const SEC_E_INVALID_TOKEN = -2146893048n'],
    changed: ['const SEC_E_INVALID_TOKEN = -2146893048', 'const SEC_E_INVALID_TOKEN = 2148074248n'],
  },
  'no-module-system': {
    path: 'a.js',
    left: [`var ${BAD}`, `f({ SEC_E_INVALID_TOKEN: 0x80090308 })`],
    changed: [`var ${BAD}; exports.a = 1`, `import 'a'; f({ SEC_E_INVALID_TOKEN: 0x80090308 })`],
  },
  'serialized-function': {
    left: [`page.evaluate(() => { const ${BAD}; return SEC_E_INVALID_TOKEN })`],
    changed: [`page.goto(() => { const ${BAD}; return SEC_E_INVALID_TOKEN })`],
  },
  'asm-js': {
    left: [`function a() { "use asm"; var ${BAD}; return SEC_E_INVALID_TOKEN }`],
    changed: [`function a() { "use strict"; var ${BAD}; return SEC_E_INVALID_TOKEN }`],
  },
  with: {
    path: 'a.cjs',
    left: [`with (a) { const ${BAD}; f(SEC_E_INVALID_TOKEN) }`],
    changed: [`{ const ${BAD}; f(SEC_E_INVALID_TOKEN) }`],
  },
  generated: {
    left: [`// @generated\nconst ${BAD}`],
    changed: [`// @license\nconst ${BAD}`],
  },
  minified: {
    left: [`${long} const ${BAD}`],
    changed: [`f(); const ${BAD}`],
  },
}

const cases = Object.entries(rows).flatMap(([reason, entry]) =>
  [entry].flat().map((row) => ({ reason, ...row })),
)

describe.each(cases)('$reason $path', ({ reason, path = 'a.mjs', options, left, changed }) => {
  it.each(left)('%s', (source) => {
    const { edits, leftAlone } = codemod(source, path, options)
    expect({ edits, reasons: leftAlone.map(([, why]) => why) }).toEqual({ edits: [], reasons: [reason] })
    const [place] = plan(source, path, { parse, ...options }).leftAlone
    expect(place?.message).toBe(new Map<string, string>(Object.entries(leftAloneReasons)).get(reason))
  })

  it.each(changed)('is not said of: %s', (source) => {
    const { output, leftAlone } = codemod(source, path, options)
    expect(output).not.toBe(source)
    expect(leftAlone).toEqual([])
  })
})
