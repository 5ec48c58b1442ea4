import { leftAloneReasons } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import type { PlanOptions } from '../../../src/transforms/transform.ts'
import { plan, reasons } from '../../../src/transforms/literals-to-constants.ts'
import { parse } from '../codemod.ts'
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

const long = `f("${'x'.repeat(600)}");`

const rows: Record<(typeof reasons)[number], Row | readonly Row[]> = {
  text: {
    left: [`f('0x80090308')`, 'f(`0x80090308`)', `f(rc === '80090308')`],
    changed: ['f(0x80090308)', 'f(rc === 2148074248)'],
  },
  'no-module-system': [
    { path: 'a.js', left: ['f(0x80090308)'], changed: ['exports.x = f(0x80090308)'] },
    {
      path: 'a.js',
      options: { packageType: 'commonjs' },
      left: ['f(0x80090308)'],
      changed: ['require("a"); f(0x80090308)'],
    },
    {
      path: 'a.js',
      options: { packageType: 'module' },
      left: [
        'Interceptor.attach(p, { onLeave(r) { return r === 0x80090308 } })',
        'if (typeof module === "object") module.exports = f(0x80090308)',
        'if (typeof define === "function" && define.amd) define(f(0x80090308))',
      ],
      changed: ['f(0x80090308)', 'const Interceptor = f(0x80090308); Interceptor.attach()'],
    },
    {
      path: 'a.ts',
      options: { packageType: 'module' },
      left: ['f(0x80090308)', 'namespace N { f(0x80090308) }'],
      changed: ['f(0x80090308); export {}', 'import a = require("a"); f(0x80090308)'],
    },
  ],
  'other-module-system': [
    { path: 'a.cjs', options: { vendor: esmVendor }, left: ['f(0x80090308)'], changed: [] },
    { path: 'a.mjs', options: { vendor: esmVendor }, left: [], changed: ['f(0x80090308)'] },
  ],
  'other-language': [
    { options: { vendor: typescriptVendor }, left: ['f(0x80090308)'], changed: [] },
    { options: { vendor: esmVendor }, left: [], changed: ['f(0x80090308)'] },
  ],
  'no-constant': {
    left: ['f(-2146893048n)', 'f(-0x7FF6FCF8n)'],
    changed: ['f(2148074248n)', 'f(-2146893048)'],
  },
  'comment-inside': {
    left: ['f(-/* */2146893048)', 'f(0x80090308 // |\n| 0)', 'f(0x80090308 /* | */ | 0)'],
    changed: ['f(/* */-2146893048)', 'f(0x80090308 | 0 // |\n)'],
  },
  'class-key': {
    left: [
      'class A { x = 1\n 0x80090308() {} }',
      'class A { x\n 0x80090308 = 1 }',
      'class A { accessor x\n 0x80090308() {} }',
    ],
    changed: [
      'class A { x = 1;\n 0x80090308() {} }',
      'class A { x() {}\n 0x80090308() {} }',
      'class A { x = 1\n static 0x80090308() {} }',
    ],
  },
  'type-member': {
    path: 'a.ts',
    left: ['export type A = { 0x80090308: 1 }', 'export interface A { 0x80090308(): void }'],
    changed: ['export let a = { 0x80090308: 1 }', 'export type A = { a: 0x80090308 }'],
  },
  delete: {
    path: 'a.cjs',
    left: ['delete 0x80090308', 'delete (0x80090308)'],
    changed: ['void 0x80090308', 'delete f(0x80090308)'],
  },
  'as-const': {
    path: 'a.mts',
    left: ['f(0x80090308 as const)', 'f(<const>-2146893048)'],
    changed: ['f([0x80090308] as const)', 'f(0x80090308 as number)', 'f(0x80090308 satisfies number)'],
  },
  'enum-member': {
    path: 'a.mts',
    left: ['enum A { a = Number(0x80090308) }', 'const enum A { a = f(0x80090308) }'],
    changed: ['let a = Number(0x80090308)'],
  },
  ambient: [
    {
      path: 'a.mts',
      left: [
        'declare let a: 0x80090308',
        'declare module "x" { let a: 0x80090308 }',
        'class A { declare a: 0x80090308 | 1 }',
      ],
      changed: ['let a: 0x80090308', 'class A { a!: 0x80090308 | 1 }'],
    },
    { path: 'a.d.ts', left: ['export let a: 0x80090308'], changed: [] },
    { path: 'a.d.css.ts', left: ['export let a: 0x80090308'], changed: [] },
    { path: 'd.ts', left: [], changed: ['export let a: 0x80090308'] },
  ],
  with: {
    path: 'a.cjs',
    left: ['with (a) f(0x80090308)'],
    changed: ['while (a) f(0x80090308)', 'with (g(0x80090308)) f()'],
  },
  'asm-js': {
    path: 'a.cjs',
    left: [
      'function f() { "use asm"; g(0x80090308) }',
      'function f() { "use strict"; "use asm"; function g() { h(0x80090308) } }',
    ],
    changed: ['function f() { "use strict"; g(0x80090308) }', 'function f() { g(0x80090308); "use asm" }'],
  },
  'ambiguous-syntax': [
    {
      path: 'a.mts',
      left: [
        'f(a<~0x7ff6fcf7,b>(c))',
        'f(a<~0x7ff6fcf7>(c))',
        'f(a < b, ~0x7ff6fcf7 > (c))',
        'f(a < [~0x7ff6fcf7], b > (c))',
        'f(a < b, ~0x7ff6fcf7 > `t`)',
        'f(a < (~0x7ff6fcf7), b > (c))',
        'f(a ? (0x80090308) : b => c)',
        'switch (a) { case (0x80090308): try { f() } finally { g() } }',
      ],
      changed: [
        'f(a<~0x7ff6fcf7&&b>(c))',
        'f(a < b, ~0x7ff6fcf7 > c)',
        'f(a < b); f(~0x7ff6fcf7 > (c))',
        'f(a ? (0x80090308) : b)',
        'f(b>(c),a<~0x7ff6fcf7)',
      ],
    },
    // Only the comparison of the trees sees this one: `let` begins a declaration where a name follows.
    { path: 'a.cjs', left: ['let\n0x80090308'], changed: ['led\n0x80090308'] },
  ],
  'serialized-function': {
    left: [
      'page.evaluate(() => f(0x80090308))',
      'page.$$eval("a", function () { return () => f(0x80090308) })',
      'driver.executeScript({ target, func: () => f(0x80090308) })',
      'const check = () => f(0x80090308); page.evaluate(check)',
      'page.evaluate(check); function check() { f(0x80090308) }',
      'const source = check.toString(); function check() { f(0x80090308) }',
      'const source = String(check); function check() { f(0x80090308) }',
      'const source = `(${check})()`; function check() { f(0x80090308) }',
      'const source = "(" + check + ")()"; function check() { f(0x80090308) }',
      'class A { static check() { f(0x80090308) } } page.evaluate(A.check)',
      'class A { static check = () => f(0x80090308) } page.evaluate(A.check)',
      'const checks = { run() { f(0x80090308) } }; page.evaluate(checks.run)',
      'const checks = { run: () => f(0x80090308) }; page.evaluate(checks["run"])',
      'checks.run = () => f(0x80090308); page.evaluate(checks.run)',
      'jest.mock("./g", () => ({ g: () => 0x80090308 }))',
      'vi.mock("./g", () => ({ g: () => 0x80090308 }))',
      'const mocks = vi.hoisted(() => ({ g: f(0x80090308) }))',
      'browser.execute(() => f(0x80090308))',
      'pool.exec(() => f(0x80090308), [])',
      'people.find({ $where: function () { return f(0x80090308) } })',
      'function inject(g) { return run("(" + g + ")") } inject(() => f(0x80090308))',
      'const inject = (g) => { text = `(${g})()` }; inject(function () { f(0x80090308) })',
      'function inject(g) { send(g) } function send(h) { inject(h); post(h.toString()) } inject(() => f(0x80090308))',
    ],
    changed: [
      'mock("./g", () => f(0x80090308))',
      'execute(() => f(0x80090308))',
      'function inject(g) { return g() } inject(() => f(0x80090308))',
      'function inject(g, h) { return g() + h } inject(() => f(0x80090308), "")',
      'function inject(g) { send(g) } function send(h) { inject(h) } inject(() => f(0x80090308))',
      'class A { static check() { f(0x80090308) } } page.evaluate(A.other)',
      'const checks = { run() { f(0x80090308) } }; page.evaluate(checks.run())',
      'checks.run = () => f(0x80090308); page.examine(checks.run)',
      'page.evaluate((x) => f(x), 0x80090308)',
      'page.examine(() => f(0x80090308))',
      'const evaluate = () => f(0x80090308); evaluate()',
      'const check = () => f(0x80090308); page.evaluate(check())',
      'const text = `(${check(1)})`; function check() { f(0x80090308) }',
      'const check = 1; page.evaluate(check); const other = () => f(0x80090308)',
      'tag`${check}`; function check() { f(0x80090308) }',
      'function check(a) { f(0x80090308); page.evaluate(a) }',
    ],
  },
  generated: {
    left: ['// @generated\nf(0x80090308)', '"use strict" /* DO NOT EDIT */\nf(0x80090308)'],
    changed: ['f(0x80090308) // @generated', '// generated by hand\nf(0x80090308)'],
  },
  minified: [
    { path: 'a.min.mjs', left: ['f(0x80090308)'], changed: [] },
    { path: 'amin.mjs', left: [], changed: ['f(0x80090308)'] },
    { left: [`${long}f(0x80090308)`], changed: [`${long}\nf(0x80090308)`] },
  ],
}

const cases = Object.entries(rows).flatMap(([reason, row]) => [row].flat().map((one) => ({ reason, ...one })))

describe.each(cases)('$reason $path', ({ reason, path = 'a.mjs', options, left, changed }) => {
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

describe('a place that is left alone', () => {
  it('is the whole notation, with the sentence of its reason', () => {
    const source = 'f(-/* low */2146893048)'
    expect(plan(source, 'a.mjs', { parse }).leftAlone).toContainEqual({
      start: 2,
      end: source.length - 1,
      reason: 'comment-inside',
      message: leftAloneReasons['comment-inside'],
    })
  })

  it.each(Object.entries(leftAloneReasons))('%s has one sentence for people', (reason, sentence) => {
    expect(reason).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/)
  })
})

describe('a place that only the comparison of the trees finds', () => {
  it('leaves the others changed', () => {
    const { output, leftAlone } = codemod('f(0x8009030c)\nlet\n0x80090308\nf(-2146893044)\n', 'a.cjs')
    expect(output).toContain('f(SEC_E_LOGON_DENIED)\nlet\n0x80090308\nf(SEC_E_LOGON_DENIED_INT32)\n')
    expect(leftAlone).toEqual([['0x80090308', 'ambiguous-syntax']])
  })

  it('may be one of very many', () => {
    const source = `f(0x8009030c)\n${'let\n0x80090308\n'.repeat(500)}`
    const { output, leftAlone } = codemod(source, 'a.cjs')
    expect(output).toContain('let\n0x80090308\n'.repeat(500))
    expect(leftAlone.length).toBeGreaterThanOrEqual(500)
  })
})

describe('generated and minified files', () => {
  it.each(['// @generated\nf(0x80090308)\n', `${long}f(0x80090308)\n`])(
    'are changed on request',
    (source) => {
      expect(codemod(source, 'a.min.mjs', { includeGenerated: true }).output).toContain(
        'f(SEC_E_INVALID_TOKEN)',
      )
    },
  )

  it('count each of their places', () => {
    expect(codemod('// @generated\nf(0x80090308, -2146893044)', 'a.mjs').leftAlone).toEqual([
      ['0x80090308', 'generated'],
      ['-2146893044', 'generated'],
    ])
  })
})
