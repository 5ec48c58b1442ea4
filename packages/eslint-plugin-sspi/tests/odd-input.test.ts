import { Linter, type Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import * as vueParser from 'vue-eslint-parser'
import plugin from '../src/index.ts'
import { eslintVersions, lint } from './linters.ts'
import { parserNames, type ParserName } from './parsers.ts'

const ruleNames = Object.keys(plugin.rules)

interface OddSource {
  name: string
  code: string
  filename?: string
  sourceType?: 'module' | 'commonjs' | 'script'
  parsers?: readonly ParserName[]
}

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
  {
    name: 'a switch that is deeper than the stack',
    code: `f(${'('.repeat(500)}0x80090308${')'.repeat(500)})`,
  },
  { name: 'a long chain of operators', code: `f(0x80090308${' + 0x80090308'.repeat(500)})` },
]

const cases = sources.flatMap(({ parsers = parserNames, ...source }) =>
  parsers.flatMap((parser) => eslintVersions.map((version) => ({ ...source, parser, version }))),
)

describe.each(ruleNames)('%s', (rule) => {
  it.each(cases)('reads $name with $parser under ESLint $version', (each) => {
    const { code, filename = 'file.js', sourceType = 'module', parser, version } = each
    for (const options of [[], [{ fixWithImport: true, checkZero: true, checkGenerated: true }]]) {
      const input = { rule, options, code, filename, sourceType, settings: {} }
      expect(() => lint(input, version, parser)).not.toThrow()
    }
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

  it('reads a component: what the script says is reported, the template is not', () => {
    const code = [
      '<template><a v-if="status === 0x90312" b="0x80090308">{{ f(0x80090308) }}</a></template>',
      "<script setup>import { a } from './a.js'",
      'f(0x80090308)</script>',
    ].join('\n')
    const config = {
      files: ['**/*.vue'],
      plugins: { sspi: plugin },
      rules: { 'sspi/no-magic-status': ['error', { fixWithImport: true }] },
      languageOptions: { parser: vueParser },
    } satisfies Linter.Config
    const messages = new Linter().verify(code, config, 'Component.vue')
    expect(messages).toMatchObject([{ line: 3, column: 3 }])
    expect(new Linter().verifyAndFix(code, config, { filename: 'Component.vue' }).output).toBe(code)
  })
})
