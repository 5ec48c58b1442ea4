import { Linter, type Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../src/index.ts'
import { configOf, reported, ruleNames, withOptions, withoutOptions } from './every-rule.ts'
import { eslintVersions, lintWith, type Config } from './linters.ts'
import { languageOptionsOf, parserNames, type ParserName } from './parsers.ts'

interface OddSource {
  name: string
  code: string
  filename?: string
  sourceType?: 'module' | 'commonjs' | 'script'
  parsers?: readonly ParserName[]
}

const CALLS = [
  'sspi.InitializeSecurityContextW',
  'AcceptSecurityContext',
  'secur32.DecryptMessage.async',
  "lib.func('long AcceptSecurityContext(void *)')",
  'lib.func',
  'koffi.load',
  'ffi.Library',
  'Deno.dlopen',
  'callAsync',
  'parseLdapBindError',
]

const typeScript = { filename: 'file.ts', parsers: ['typescript', 'babel'] } as const

const sources: readonly OddSource[] = [
  { name: 'an empty file', code: '' },
  { name: 'a byte-order mark alone', code: '\uFEFF' },
  { name: 'a hashbang alone', code: '#!/usr/bin/env node' },
  { name: 'only comments that hold codes', code: '/* 0x80090308 */ // -2146893044' },
  { name: 'a directive alone', code: "'0x80090308'", sourceType: 'script' },
  { name: 'a hole in an array and in a pattern', code: 'const [, a = 0x80090308] = [, 0x80090308,]' },
  { name: 'JSX', code: 'f(<a b="0x80090308" {...c}><>{0x80090308}0x80090308</></a>)', filename: 'file.jsx' },
  {
    name: 'decorators',
    code: '@d(0x80090308) class A { @e accessor x = 0x80090308; static { f(0x80090308) } #p = 0x80090308n }',
    parsers: ['babel', 'typescript'],
  },
  { name: 'dynamic import with options', code: "import('./a', { with: { type: '0x80090308' } })" },
  { name: 'import attributes', code: "import a from './a' with { type: '0x80090308' }" },
  { name: 'a name of an export that is a text', code: "export { a as '0x80090308' }; let a" },
  { name: 'optional chains', code: 'a?.[0x80090308]?.(0x80090308)?.b === 0x80090308' },
  { name: 'private names', code: 'class A { #rc; f(o) { return #rc in o && this.#rc === 0x90312 } }' },
  { name: 'tagged templates', code: 'tag`0x80090308${0x80090308}`' },
  {
    name: 'meta properties',
    code: 'function f() { return new.target === 0x80090308 || import.meta === 0x80090308 }',
  },
  {
    name: 'labels, `with` and octal of old',
    code: 'l: with (a) { b = 020002201410; break l }',
    sourceType: 'script',
    parsers: ['espree', 'babel'],
  },
  { name: 'a return at the top', code: 'return 0x80090308', sourceType: 'commonjs' },
  {
    name: 'SSPI calls in JSX',
    code: 'const a = <A b={sspi.AcceptSecurityContext()} {...sspi} c:d="80090308">{/* */}{rc && <b.c />}</A>',
    filename: 'file.jsx',
  },
  { name: 'an enum', code: 'enum E { A = 0x80090308, B = "0x80090308", C = f(-2146893044) }', ...typeScript },
  {
    name: 'types',
    code: 'type A = 0x80090308 | -2146893044 | `0x80090308` | A[0x80090308]; let a: A = 0x80090308!',
    ...typeScript,
  },
  {
    name: 'ambient declarations',
    code: 'declare const a: 0x80090308; declare module "0x80090308" { export const b = 0x80090308 }',
    ...typeScript,
  },
  {
    name: 'an abstract class',
    code: 'abstract class A { abstract 0x80090308: string; declare x: 0x80090308; constructor(readonly y = 0x80090308) {} }',
    ...typeScript,
  },
  {
    name: 'a namespace and an import assignment',
    code: 'import a = require("0x80090308"); namespace N { export const x = 0x80090308 }',
    ...typeScript,
  },
  {
    name: 'a function without a body',
    code: 'function f(x: 0x80090308): void; function f(x = 0x80090308) {}',
    ...typeScript,
  },
  {
    name: 'satisfies, casts and assertions',
    code: 'f(0x80090308 satisfies number, <number>0x80090308, 0x80090308 as const)',
    ...typeScript,
  },
  { name: 'SSPI calls that lack their arguments', code: CALLS.map((call) => `${call}()`).join('\n') },
  {
    name: 'SSPI calls of anything',
    code: CALLS.map((call) => `${call}(...a, , ''.b, {...c})`.replace(', ,', ', [,],')).join('\n'),
  },
  {
    name: 'results that go in circles',
    code: 'let a = b, b = a, rc = rc || sspi.AcceptSecurityContext(rc); function f(x) { return f(g(x)) } function g(x) { f(x) } if (f(rc)) g(f)',
  },
  {
    name: 'results in patterns',
    code: 'const { SECURITY_STATUS: { x: [rc = 0x90312, ...rest] = a } = {}, ...all } = await sspi.AcceptSecurityContext(); [a.b, a[0]] = [rc, all]; for (a.c of rest) a.c ||= rc',
  },
  {
    name: 'results in generators, getters and labels',
    code: 'class A { static async *[sspi.AcceptSecurityContext()]() { l: for await (const rc of yield* x) { if (rc) continue l } } get a() { return !super.a } }',
  },
  {
    name: 'tests without what they test',
    code: "new Set(), new Set().has(), [].includes(), a.includes(), ''.indexOf(), /80090308/.test(), new RegExp, a.match(...b), switchless(); switch (rc) {} switch (rc) { default: }",
  },
  {
    name: 'a table of odd rows',
    code: 'const t = { SEC_E_OK: 1, SEC_E_OK, "SEC_E_OK"() {}, get [SEC_E_OK]() { return 0x80090308 }, ...t, __proto__: null, 0x80090308: `SEC_E_OK`, [a]: "SEC_E_X" }; new Map([[], [,], [0x80090308], ...t])',
  },
  {
    name: 'nesting that is deep',
    code: `f(${'['.repeat(500)}0x80090308${']'.repeat(500)})`,
  },
  { name: 'a chain of calls that is long', code: `sspi${'.AcceptSecurityContext()'.repeat(300)}` },
  { name: 'a chain of elses that is long', code: `${'if (rc === 0x90312) a(); else '.repeat(200)}b()` },
  { name: 'a long chain of operators', code: `f(0x80090308${' + 0x80090308'.repeat(500)})` },
]

/** Each source alone, and before something that every rule looks into a file for. */
const cases = sources.flatMap(({ name, code, parsers = parserNames, ...source }) =>
  parsers.flatMap((parser) =>
    eslintVersions.flatMap((version) => [
      { ...source, name, code, parser, version },
      { ...source, name: `${name} and more`, code: `${code}\n${reported}`, parser, version },
    ]),
  ),
)

const warnings: string[] = []
process.on('warning', ({ message }) => warnings.push(message))

describe('no rule throws', () => {
  it.each(cases)('on $name, which $parser reads, under ESLint $version', (each) => {
    const { code, filename = 'file.js', sourceType = 'module', parser, version } = each
    const languageOptions = languageOptionsOf(parser, { filename, sourceType })
    for (const rules of [withoutOptions, withOptions])
      expect(() => lintWith(configOf(rules, languageOptions), { code, filename }, version)).not.toThrow()
  })

  it('or touches what a parser has deprecated', async () => {
    // Node hands a warning over after what runs.
    await new Promise(setImmediate)
    expect(warnings).toEqual([])
  })

  it.each(ruleNames)('on what makes %s report', (name) => {
    const rules = { [`sspi/${name}`]: withOptions[`sspi/${name}`] ?? ['error'] } satisfies Config['rules']
    const languageOptions = languageOptionsOf('espree', { filename: 'file.js', sourceType: 'module' })
    const messages = lintWith(configOf(rules, languageOptions), { code: reported, filename: 'file.js' }, 10)
    expect(messages).not.toEqual([])
  })
})

/** The same rules for a host that differs from ESLint in what `sourceCode` says. */
function pluginOn(host: Readonly<Record<string, unknown>>) {
  const rules = Object.entries(plugin.rules).map(([name, rule]): [string, Rule.RuleModule] => {
    return [name, { ...rule, create: (context) => onHost(rule, context, host) }]
  })
  return { rules: Object.fromEntries(rules) }
}

function onHost(
  rule: Rule.RuleModule,
  context: Rule.RuleContext,
  host: Readonly<Record<string, unknown>>,
): Rule.RuleListener {
  const sourceCode = overlaid(context.sourceCode, host)
  return rule.create(overlaid(context, { sourceCode }))
}

function overlaid<Value extends object>(value: Value, own: Readonly<Record<string, unknown>>): Value {
  // Over a copy, because a proxy must tell the truth about a frozen object.
  return new Proxy(Object.assign({}, value), {
    get: (_, key) => {
      if (typeof key === 'string' && key in own) return own[key]
      const member: unknown = Reflect.get(value, key)
      const bound: unknown = typeof member === 'function' ? member.bind(value) : member
      return bound
    },
  })
}

const magic =
  "import 'a'\nconst x = sspi.InitializeSecurityContextW()\nif (x === 0x90312 || rc === 0x80090308) f(0x8009030C)\n"

function messagesOn(host: Readonly<Record<string, unknown>>, code = magic): string[] {
  const rules = { 'sspi/no-magic-status': 'error' } as const
  return new Linter().verify(code, { plugins: { sspi: pluginOn(host) }, rules }).map(({ message }) => message)
}

describe('another host', () => {
  it('has no scopes: what needs them is not seen, all else is', () => {
    expect(messagesOn({})).toHaveLength(3)
    expect(messagesOn({ scopeManager: null })).toHaveLength(2)
  })

  it.each([null, undefined])('gives the program %s as its parent', (parent) => {
    const setsParent: Rule.RuleModule = {
      create: ({ sourceCode }) => {
        Object.assign(sourceCode.ast, { parent })
        return {}
      },
    }
    const messages = new Linter().verify(magic, {
      plugins: { sspi: plugin, host: { rules: { 'sets-parent': setsParent } } },
      rules: { 'host/sets-parent': 'error', 'sspi/no-magic-status': 'error' },
    })
    expect(messages).toHaveLength(3)
  })

  it('gives a tree of another language', () => {
    const start = magic.indexOf('0x80090308')
    const range = [start, start + '0x80090308'.length]
    const loc = { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } }
    const literal = { type: 'Literal', value: 0x80090308, raw: '0x80090308', range, loc }
    const tree = (type: string) => ({ type, range: [0, magic.length], body: [literal] })
    expect(messagesOn({ ast: tree('Program') })).toHaveLength(1)
    expect(messagesOn({ ast: tree('Document') })).toEqual([])
  })
})
