import { describe, expect, it } from 'vitest'
import { moduleSystemOf, type ModuleHint, type ModuleSystem } from '../src/module-system.ts'
import { filesOf } from './plan.ts'
import type { Language, Source } from './recognise.ts'

interface Row {
  text: string
  path?: string
  hint?: ModuleHint
  language?: Language
  system: ModuleSystem | undefined
  sourceType?: Source['sourceType']
}

function expectSystem({ system, hint, ...source }: Row): void {
  for (const { parser, file } of filesOf(source)) {
    expect(moduleSystemOf(file, hint), parser).toBe(system)
  }
}

describe('what the file itself does', () => {
  it.each<Row>([
    { text: "import a from 'a'", system: 'esm' },
    { text: "import 'a'", system: 'esm' },
    { text: 'export const a = 1', system: 'esm' },
    { text: 'export default 1', system: 'esm' },
    { text: "export * from 'a'", system: 'esm' },
    { text: "export { a } from 'a'", system: 'esm' },
    { text: "import('a')", system: undefined },
    { text: "const a = require('a')", system: 'commonjs' },
    { text: "require('a')", system: 'commonjs' },
    { text: "var debug = require('debug')('ntlm')", system: 'commonjs' },
    { text: "var join = require('path').join, a", system: 'commonjs' },
    { text: "module.exports = require('./lib')", system: 'commonjs' },
    { text: "function f() { return require('a') }", system: 'commonjs' },
    { text: 'exports.a = 1', system: 'commonjs' },
    { text: 'exports.a.b = 1', system: 'commonjs' },
    { text: 'module.exports = 1', system: 'commonjs' },
    { text: "module['exports'].a = 1", system: 'commonjs' },
    { text: 'Object.defineProperty(exports, "a", {})', system: 'commonjs' },
    { text: 'Object.assign(module.exports, a)', system: 'commonjs' },
    { text: 'if (require.main === module) f()', system: 'commonjs' },
    { text: 'f()', system: undefined },
    { text: 'module("a test")', system: undefined },
    { text: 'module.hot.accept()', system: undefined },
    { text: 'angular.module.exports = 1', system: undefined },
    { text: 'rpc.exports = {}', system: undefined },
    { text: 'exports = {}', system: undefined },
    { text: "window.require('a')", system: undefined },
    { text: "function f(require) { require('a') }", system: undefined },
    { text: "const require = f; require('a'); module.hot.accept()", system: undefined },
    { text: 'var exports = {}; exports.a = 1', system: undefined },
    { text: 'var module = {}; module.exports = 1', system: undefined },
  ])('$text', expectSystem)

  it.each<Row>([
    { text: 'f(import.meta.url)', system: 'esm', sourceType: 'module' },
    { text: 'function g() { f(new.target) }', system: undefined, sourceType: 'module' },
    { text: 'await f()', system: 'esm', sourceType: 'module' },
    { text: 'for await (const a of f) g(a)', system: 'esm', sourceType: 'module' },
    { text: 'async function g() { await f() }', system: undefined, sourceType: 'module' },
    { text: 'async () => { for await (const a of f) g(a) }', system: undefined, sourceType: 'module' },
  ])('$text', expectSystem)
})

describe('a file that asks whether there are modules', () => {
  it.each<Row>([
    { text: "if (typeof module !== 'undefined') module.exports = a", hint: 'module', system: undefined },
    { text: "if (typeof module !== 'undefined') module.exports = a", hint: 'commonjs', system: undefined },
    { text: "if ('object' === typeof exports) exports.a = 1", hint: 'module', system: undefined },
    { text: "if (typeof require === 'function') a = require('a')", hint: 'module', system: undefined },
    { text: 'if (define.amd) define([], f); else module.exports = f()', hint: 'module', system: undefined },
    { text: 'if (typeof window !== "undefined") module.exports = a', system: 'commonjs' },
    { text: "var a = require('a'); if (typeof module === 'object') f()", system: 'commonjs' },
    { text: "a = require('a'); if (typeof module === 'object') f()", system: 'commonjs' },
    { text: "if (typeof module === 'object') f()", path: 'a.cjs', system: 'commonjs' },
    { text: "require(['a'], function (a) {})", system: undefined },
    { text: "define(['require'], function (require) { require('a') })", system: undefined },
    { text: 'require(function () {})', system: undefined },
  ])('$text $path $hint', expectSystem)
})

describe('the name of the file', () => {
  it.each<Row>([
    { text: 'f()', path: 'a.mjs', system: 'esm' },
    { text: 'f()', path: 'a.cjs', system: 'commonjs' },
    { text: 'f()', path: 'a.mjs.js', system: undefined },
    { text: 'f()', path: 'a.jsx', system: undefined },
    { text: "require('a')", path: 'a.mjs', system: 'esm' },
    { text: 'f()', path: 'a.mts', language: 'ts', system: 'esm' },
    { text: 'f()', path: 'a.cjs', hint: 'module', system: 'commonjs' },
  ])('$text in $path', expectSystem)

  it.each<Row>([
    { text: 'f()', path: 'a.ts', hint: 'module', system: undefined },
    { text: 'f()', path: 'a.tsx', hint: 'module', system: undefined },
    { text: 'f()', path: 'a.ts', hint: 'commonjs', system: undefined },
    { text: "const a = require('a')", path: 'a.ts', system: 'commonjs' },
    { text: "import type { A } from 'a'", path: 'a.ts', system: 'esm' },
    { text: 'declare module "a" { let b: 1 }', path: 'a.ts', hint: 'module', system: undefined },
  ])('$text: a TypeScript script gets no import', (row) => expectSystem({ language: 'ts', ...row }))
})

describe('TypeScript that is written as CommonJS', () => {
  it.each<Row>([
    { text: "import a = require('a')", path: 'a.ts', system: 'import-equals' },
    { text: "export import a = require('a')", path: 'a.ts', system: 'import-equals' },
    { text: 'export = f', path: 'a.ts', system: 'import-equals' },
    { text: "import a = require('a'); const b = require('b')", path: 'a.ts', system: 'import-equals' },
    { text: "import a = require('a'); import 'b'", path: 'a.ts', system: 'import-equals' },
    { text: "import a = require('a'); import type { B } from 'b'", path: 'a.ts', system: 'import-equals' },
    { text: "import a = require('a'); import { type B } from 'b'", path: 'a.ts', system: 'import-equals' },
    { text: "import a = require('a'); export const b = 1", path: 'a.ts', system: 'import-equals' },
    { text: "import a = require('a'); import { b } from 'b'", path: 'a.ts', system: 'esm' },
    { text: "import a = require('a'); import { type B, b } from 'b'", path: 'a.ts', system: 'esm' },
    { text: "import a = require('a')", path: 'a.mts', system: 'esm' },
    { text: "import type a = require('a')", path: 'a.ts', system: 'esm' },
    { text: 'import a = b.c', path: 'a.ts', system: undefined },
    { text: 'f()', path: 'a.cts', system: 'import-equals' },
    { text: 'export {}; f()', path: 'a.cts', system: 'import-equals' },
    { text: "import 'a'", path: 'a.cts', system: 'import-equals' },
    { text: "import type { A } from 'a'", path: 'a.cts', system: 'import-equals' },
    { text: "export type { A } from 'a'", path: 'a.cts', system: 'import-equals' },
    { text: 'export interface A {}', path: 'a.cts', system: 'import-equals' },
    { text: "const a = require('a')", path: 'a.cts', system: 'commonjs' },
    { text: "import type { A } from 'a'; const b = require('b')", path: 'a.cts', system: 'commonjs' },
    { text: "import type { A } from 'a'; const b = require('b')", path: 'a.ts', system: 'commonjs' },
    { text: 'export const a = 1', path: 'a.cts', system: 'esm' },
    { text: "import { a } from 'a'", path: 'a.cts', system: 'esm' },
  ])('$text in $path', (row) => expectSystem({ language: 'ts', ...row }))
})

describe('what the host knows', () => {
  it.each<Row>([
    { text: 'f()', hint: 'module', system: 'esm' },
    { text: 'f()', hint: 'commonjs', system: 'commonjs' },
    { text: "const a = require('a')", hint: 'module', system: 'commonjs' },
    { text: 'export {}', hint: 'commonjs', system: 'esm' },
    { text: 'Interceptor.attach(a, b)', hint: 'module', system: undefined },
    { text: 'new NativeFunction(a, b, [])', hint: 'commonjs', system: undefined },
    { text: 'Java.perform(f)', hint: 'module', system: undefined },
    { text: 'class Interceptor {} Interceptor.attach()', hint: 'module', system: 'esm' },
    { text: "const a = require('a'); Interceptor.attach(a)", hint: 'module', system: 'commonjs' },
    { text: 'f.Interceptor()', hint: 'module', system: 'esm' },
  ])('$text with $hint', expectSystem)
})
