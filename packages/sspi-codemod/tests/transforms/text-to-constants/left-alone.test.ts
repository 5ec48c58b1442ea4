import { describe, expect, it } from 'vitest'
import type { PlanOptions } from '../../../src/transforms/transform.ts'
import { reasons } from '../../../src/transforms/text-to-constants.ts'
import { codemod } from './codemod.ts'

/** Sources whose only code is left alone, and such as differ in what matters and are changed. */
interface Row {
  path?: string
  options?: Partial<PlanOptions>
  left: readonly string[]
  changed: readonly string[]
}

const esmVendor = { path: './codes.mjs', importableIn: ['esm'] as const }
const typescriptVendor = { path: './codes.mts', importableIn: 'other-language' as const }

const rows: Record<(typeof reasons)[number], Row | readonly Row[]> = {
  number: {
    left: ['f(0x80090308)', 'f(-2146893048)', 'f(2148074248n)', 'f(rc === 590610)'],
    changed: ["f('0x80090308')", "f(status === '00090312')"],
  },
  'lower-case-hex': {
    left: ["f('0x8009030c')", "f('0X8009030c')", "f(status === '8009030c')", "f(m.includes('8009030c'))"],
    changed: ["f('0x8009030C')", "f('0x80090308')", "f(m.includes('8009030C'))"],
  },
  'no-module-system': {
    path: 'a.js',
    left: ["f('0x80090308')", "f(m.includes('80090308'))"],
    changed: ["exports.x = f('0x80090308')", "require('a'); f(m.includes('80090308'))"],
  },
  'ambiguous-syntax': {
    path: 'a.cjs',
    left: ["f\n'0x80090308'", "f()\n'0x80090308'.length"],
    changed: ["f;\n'0x80090308'", "f(1,\n'0x80090308'.length)", "f(\n'0x80090308')"],
  },
  'class-key': {
    left: ["class A { x = 1\n '0x80090308'() {} }"],
    changed: ["class A { x = 1;\n '0x80090308'() {} }"],
  },
  'type-member': [
    {
      path: 'a.mts',
      left: [
        "type A = { '0x80090308': 1 }",
        "class A { '0x80090308' = 1 }",
        "class A { static ['0x80090308']: 1 }",
      ],
      changed: ["f({ '0x80090308': 1 })", "class A { '0x80090308'() {} }", "let a: '0x80090308'"],
    },
    { left: [], changed: ["class A { '0x80090308' = 1 }"] },
  ],
  'other-module-system': [
    { path: 'a.cjs', options: { vendor: esmVendor }, left: ["f('0x80090308')"], changed: [] },
    { path: 'a.mjs', options: { vendor: esmVendor }, left: [], changed: ["f('0x80090308')"] },
  ],
  'other-language': [
    { options: { vendor: typescriptVendor }, left: ["f('0x80090308')"], changed: [] },
    { options: { vendor: esmVendor }, left: [], changed: ["f('0x80090308')"] },
  ],
  delete: { path: 'a.cjs', left: ["delete '0x80090308'"], changed: ["delete x['0x80090308']"] },
  'as-const': {
    path: 'a.mts',
    left: ["f('0x80090308' as const)", "f(<const>'0x80090308')"],
    changed: ["f(['0x80090308'] as const)", "f('0x80090308' as string)"],
  },
  'enum-member': { path: 'a.mts', left: ["enum A { '0x80090308' = 1 }"], changed: [] },
  ambient: {
    path: 'a.mts',
    left: ["declare let a: '0x80090308'"],
    changed: ["let a: '0x80090308'"],
  },
  with: {
    path: 'a.cjs',
    left: ["with (a) f('0x80090308')"],
    changed: ["with (f('0x80090308')) a()"],
  },
  'asm-js': {
    path: 'a.cjs',
    left: ["function f() { 'use asm'; g('0x80090308') }"],
    changed: ["function f() { 'use strict'; g('0x80090308') }"],
  },
  'serialized-function': {
    left: ["page.evaluate(() => m.includes('80090308'))"],
    changed: ["page.examine(() => m.includes('80090308'))"],
  },
  generated: {
    left: ["// @generated\nf('0x80090308')", "// @generated\nf(m.includes('80090308'))"],
    changed: ["// written\nf('0x80090308')"],
  },
  minified: {
    path: 'a.min.mjs',
    left: ["f('0x80090308')", "f(m.includes('80090308'))"],
    changed: [],
  },
}

const cases = Object.entries(rows).flatMap(([reason, row]) => [row].flat().map((one) => ({ reason, ...one })))

describe.each(cases)('$reason', ({ reason, path = 'a.mjs', options, left, changed }) => {
  it.each(left)('%j is left alone', (source) => {
    const { output, leftAlone } = codemod(source, path, options)
    expect(output).toBe(source)
    expect(leftAlone.map(([, why]) => why)).toEqual([reason])
  })

  it.each(changed)('%j is not', (source) => {
    const { edits, leftAlone } = codemod(source, path, options)
    expect(leftAlone).toEqual([])
    expect(edits.filter(({ replaces }) => replaces)).toHaveLength(1)
  })
})

describe('what is neither changed nor named', () => {
  it.each([
    "'0x80090308'; f()",
    "import f from '0x80090308'",
    "export * from '0x80090308'",
    "const invalidToken = '0x80090308'",
    "f('0x80090308 ', '80090308: LdapErr', '80092012')",
    "f('80090308')",
    "f(m.includes('80090308:'), /80090308/.test(m), m.includes('0x80090308'))",
    "f(order.uuid.includes('80090308'))",
    "f(m.split(':')[0] === '80090308')",
  ])('%j', (source) => {
    expect(codemod(source, 'a.mjs')).toEqual({ output: source, edits: [], leftAlone: [] })
  })
})

it('a search for a code says of a number beside it that it is one too, as its name will', () => {
  const source = "function f(code) { return message.includes('80090308') && code === 590610 }"
  expect(codemod(source, 'a.mjs').leftAlone).toEqual([['590610', 'number']])
  expect(codemod(source.replace('80090308', 'data 52e'), 'a.mjs').leftAlone).toEqual([])
})

it('generated and minified files are changed on request', () => {
  const { output } = codemod("// @generated\nf(m.includes('80090308'))", 'a.min.mjs', {
    includeGenerated: true,
  })
  expect(output).toContain('f(m.includes(SEC_E_INVALID_TOKEN))')
})

describe('--from', () => {
  it.each([
    ['our-codes', 'our-codes/hex'],
    // A file holds the unsigned constants.
    ['./codes.js', 'sspi-status/hex'],
  ])('%s: the constants come from %s', (from, source) => {
    expect(codemod("f('0x80090308')", 'a.mjs', { from }).output).toBe(
      `import { SEC_E_INVALID_TOKEN } from '${source}'\nf(\`0x\${SEC_E_INVALID_TOKEN}\`)`,
    )
  })
})
