import { applyEdits, type TextEdit } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { createParse } from '../src/parse.ts'
import { isSameProgram } from '../src/same-program.ts'

const parse = createParse()
const replaces = { code: 'SEC_E_INVALID_TOKEN', representation: 'unsigned' } as const

/** A source with its edits: `«old→new»` replaces a code, `«+new»` inserts an import. */
function editedSource(marked: string): { source: string; edits: TextEdit[] } {
  const edits: TextEdit[] = []
  let source = ''
  let position = 0
  for (const found of marked.matchAll(/«(?:\+([^»]*)|([^→»]*)→([^»]*))»/gu)) {
    const [all, inserted, old = '', written = ''] = found
    source += marked.slice(position, found.index)
    const start = source.length
    source += old
    position = found.index + all.length
    edits.push({
      start,
      end: source.length,
      text: inserted ?? written,
      ...(inserted === undefined && { replaces }),
    })
  }
  return { source: source + marked.slice(position), edits }
}

/** Compares a marked source with what its edits make of it. */
function isSame(marked: string, path: string): boolean {
  const { source, edits } = editedSource(marked)
  return isSameProgram(parse(source, path), parse(applyEdits(source, edits), path), edits)
}

describe('the same program', () => {
  it.each<[name: string, marked: string, path: string]>([
    ['nothing changed', 'f(1, /a/g, `b${c}`, 2n, null)', 'a.js'],
    ['a name for a number', 'f(«0x80090308→NAME»)', 'a.js'],
    ['a name for a sum', 'f(«0x80090308 | 0→NAME»)', 'a.js'],
    ['a name with spaces', 'function f() { return«-2146893048→ NAME » }', 'a.js'],
    ['a member of a namespace', 'f(«0x80090308→ns.NAME»)', 'a.js'],
    ['a computed key', 'f({ «0x80090308→[NAME]»: 1 })', 'a.js'],
    ['a key that was computed', 'f({ [«0x80090308→NAME»]: 1 })', 'a.js'],
    ['a class key', 'class A { «0x80090308→[NAME]»() {} }', 'a.js'],
    ['a class key behind a semicolon', 'class A { a = 1; «0x80090308→[NAME]»() {} }', 'a.js'],
    ['a key of a pattern', 'var { «0x80090308→[NAME]»: a } = b', 'a.js'],
    ['a type', 'let a: «0x80090308→typeof NAME»', 'a.ts'],
    ['a type of a namespace', 'let a: «-2146893048→typeof ns.NAME»', 'a.ts'],
    ['a text as a type', "let a: «'0x80090308'→`0x${typeof NAME}`»", 'a.ts'],
    ['a text in JSX', 'f(<a b=«"0x80090308"→{`0x${NAME}`}» />)', 'a.jsx'],
    ['a statement of its own', '«0x80090308→NAME»', 'a.js'],
    ['an import', '«+import { NAME } from "a"\n»f(1)', 'a.js'],
    ['a require', '«+const { NAME } = require("a")\n»f(1)', 'a.js'],
    [
      'a require before a guard',
      'const a = require("a")\n«+const { NAME } = require("b")\n»\n;[1].map(a)',
      'a.js',
    ],
    ['more names', 'import { a«+, NAME» } from "a"', 'a.js'],
    ['names where there were none', 'import a«+, { NAME }» from "a"', 'a.js'],
    ['names in a pattern', 'const { a«+, NAME» } = require("a")', 'a.js'],
    ['several', '«+import { NAME } from "a"\n»f(«0x80090308→NAME», 1, «-2146893048→NAME»)', 'a.js'],
    ['Flow', '«+import { NAME } from "a"\n»type A = {| b: 1 |}; f((«0x80090308→NAME»: any))', 'a.js'],
    ['a proposal', '«+import { NAME } from "a"\n»a |> f(«0x80090308→NAME»)', 'a.js'],
    ['a hashbang', '#!/usr/bin/env node\nf(«0x80090308→NAME»)', 'a.js'],
  ])('%s', (_name, marked, path) => {
    expect(isSame(marked, path)).toBe(true)
  })
})

describe('another program that the edits made', () => {
  it.each<[name: string, marked: string, path: string]>([
    ['a generic call', 'f(a<«~0x7ff6fcf7→NAME»,b>(c))', 'a.ts'],
    ['a key that joins the field above', 'class A { a = 1\n «0x80090308→[NAME]» = 2 }', 'a.js'],
    ['a key that is a name', 'f({ «0x80090308→NAME»: 1 })', 'a.js'],
    ['a shorthand', 'f({ «0x80090308: NAME→NAME» })', 'a.js'],
    ['a declaration', 'let\n«0x80090308→NAME»', 'a.cjs'],
    ['a call of what is required', '«+const { NAME } = require("a")\n»(function () {})()', 'a.cjs'],
    ['a literal for a number', 'f(«0x80090308→0x8009030c»)', 'a.js'],
    ['a call for a number', 'f(«0x80090308→NAME()»)', 'a.js'],
    ['a sum for a number', 'f(«0x80090308→NAME + 1»)', 'a.js'],
    ['a comment beside the name', 'f(«0x80090308→NAME /**/»)', 'a.js'],
    ['two arguments for one', 'f(«0x80090308→NAME, 1»)', 'a.js'],
    ['a value for a type', 'let a: «0x80090308→NAME»', 'a.ts'],
    ['another order of operators', 'f(a * «0x80090308→NAME + b»)', 'a.js'],
    ['an import that takes in the next statement', '«+import { NAME } from "a"; if (b)\n»f(1)', 'a.js'],
    ['an argument among the imports', 'f(«+NAME, »1)', 'a.js'],
    ['a statement among the imports', '«+f()\n»g(1)', 'a.js'],
    ['no import, but a comment on what follows', '«+// import\u2029/*\n»f(1) /**/', 'a.js'],
  ])('%s', (_name, marked, path) => {
    expect(isSame(marked, path)).toBe(false)
  })
})

describe('another program, whatever the edits', () => {
  const edited = 'f(«0x80090308→NAME»)'
  it.each<[name: string, before: string, after: string, path: string]>([
    ['a dropped statement', `${edited}; g()`, 'f(NAME)', 'a.js'],
    ['a dropped argument', `${edited}; g(a, b)`, 'f(NAME); g(a)', 'a.js'],
    ['a hole', `${edited}; [a, , b]`, 'f(NAME); [a, b]', 'a.js'],
    ['a dropped branch', `${edited}; if (a) b; else c`, 'f(NAME); if (a) b', 'a.js'],
    ['a dropped default', `${edited}; function g(a = 1) {}`, 'f(NAME); function g(a) {}', 'a.js'],
    ['another number', `${edited}; g(1)`, 'f(NAME); g(2)', 'a.js'],
    ['another notation of a number', `${edited}; g(16)`, 'f(NAME); g(0x10)', 'a.js'],
    ['another bigint', `${edited}; g(1n)`, 'f(NAME); g(2n)', 'a.js'],
    ['another text', `${edited}; g('a')`, `f(NAME); g('b')`, 'a.js'],
    ['another pattern', `${edited}; g(/a/g)`, 'f(NAME); g(/a/i)', 'a.js'],
    ['another template', `${edited}; g(\`a\${b}\`)`, 'f(NAME); g(`c${b}`)', 'a.js'],
    ['another name', `${edited}; g(a)`, 'f(NAME); g(b)', 'a.js'],
    ['another operator', `${edited}; a + b`, 'f(NAME); a - b', 'a.js'],
    ['another nesting', `${edited}; a + b * c`, 'f(NAME); (a + b) * c', 'a.js'],
    ['another order', `${edited}; g(); h()`, 'f(NAME); h(); g()', 'a.js'],
    ['another keyword', `${edited}; var a`, 'f(NAME); let a', 'a.js'],
    ['a computed member', `${edited}; a.b`, 'f(NAME); a[b]', 'a.js'],
    ['an optional member', `${edited}; a.b`, 'f(NAME); a?.b', 'a.js'],
    ['an async function', `${edited}; () => a`, 'f(NAME); async () => a', 'a.js'],
    ['a name at another place', `${edited}; g(0x80090308)`, 'f(0x80090308); g(NAME)', 'a.js'],
    ['a name at one more place', `${edited}; g(0x80090308)`, 'f(NAME); g(NAME)', 'a.js'],
    ['an import that was not planned', edited, 'import { NAME } from "a"; f(NAME)', 'a.js'],
    [
      'a specifier that was not planned',
      'import { a«+, NAME» } from "a"; g(1)',
      'import { a, NAME, b } from "a"; g(1)',
      'a.js',
    ],
    ['a dropped specifier', `import { a, b } from "a"; ${edited}`, 'import { a } from "a"; f(NAME)', 'a.js'],
    ['another source', `import { a } from "a"; ${edited}`, 'import { a } from "b"; f(NAME)', 'a.js'],
    ['a type import', `import { a } from "a"; ${edited}`, 'import type { a } from "a"; f(NAME)', 'a.ts'],
    ['another type', `${edited}; let a: 1`, 'f(NAME); let a: 2', 'a.ts'],
    ['a dropped modifier', `${edited}; class A { readonly b = 1 }`, 'f(NAME); class A { b = 1 }', 'a.ts'],
  ])('%s', (_name, before, after, path) => {
    const { source, edits } = editedSource(before)
    expect(isSameProgram(parse(source, path), parse(after, path), edits)).toBe(false)
  })
})

it('goes as deep as a source does', () => {
  const deep = `f(${'('.repeat(500)}«0x80090308→NAME»${')'.repeat(500)})${'.a()'.repeat(2000)}`
  expect(isSame(deep, 'a.js')).toBe(true)
})
