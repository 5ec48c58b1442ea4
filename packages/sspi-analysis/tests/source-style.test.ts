import { describe, expect, it } from 'vitest'
import { sourceStyleOf, type SourceStyle } from '../src/source-style.ts'
import { filesOf } from './plan.ts'

function expectStyle({ text, ...style }: { text: string } & Partial<SourceStyle>): void {
  for (const { parser, file } of filesOf({ text })) {
    expect(sourceStyleOf(file), parser).toMatchObject(style)
  }
}

describe('the quote', () => {
  it.each([
    { text: 'f()', quote: "'" },
    { text: 'import "a"', quote: '"' },
    { text: 'import \'a\'; f("b", "c")', quote: "'" },
    { text: `import a /* don't */ from "a"`, quote: '"' },
    { text: 'const a = require("a")', quote: '"' },
    { text: 'const a = require(`a`); f("a")', quote: '"' },
    { text: 'f("a", "b", \'c\')', quote: '"' },
    { text: "// don't say \"a\"\nf('a')", quote: "'" },
    { text: `f(<a b="c" d="e" />, 'f')`, quote: "'" },
    { text: 'f("it\'s")', quote: '"' },
  ] as const)('of $text is $quote', expectStyle)
})

describe('the semicolon', () => {
  it.each([
    { text: "import 'a'\nf();", semicolon: '' },
    { text: "import 'a';\nf()", semicolon: ';' },
    { text: "const a = require('a')\n;[1].map(a)", semicolon: '' },
    { text: "const a = require('a')\n\n// guard\n;[1].map(a)", semicolon: '' },
    { text: "const a = require('a') ;f()", semicolon: ';' },
    { text: 'f();\ng();\nh()', semicolon: ';' },
    { text: 'f()\ng()\nh();', semicolon: '' },
    { text: 'for (let a = 1; ; ) f()', semicolon: '' },
    { text: 'for (let a = 1; ; ) for (let b = 2; ; ) f();', semicolon: ';' },
    { text: 'class A { a = 1; b() { return 1 } }', semicolon: '' },
    { text: 'function f() { return 1; }', semicolon: ';' },
    { text: '', semicolon: '' },
  ] as const)('of $text is $semicolon', expectStyle)
})

describe('the space inside braces', () => {
  it.each([
    { text: 'f({a: 1})', padding: ' ' },
    { text: "import {a} from 'a'", padding: '' },
    { text: "import { a } from 'a'\nimport {b} from 'b'", padding: ' ' },
    { text: "import {} from 'a'\nimport {b} from 'b'", padding: '' },
    { text: "import {\n  a\n} from 'a'", padding: ' ' },
    { text: "const {a} = require('a')", padding: '' },
  ] as const)('of $text is $padding', expectStyle)
})

describe('the line end', () => {
  it.each([
    { text: 'f()', lineEnd: '\n' },
    { text: 'f()\ng()\r\n', lineEnd: '\n' },
    { text: 'f()\r\ng()\n', lineEnd: '\r\n' },
    { text: 'f()\rg()\n', lineEnd: '\r' },
    { text: 'f()\u2028g()', lineEnd: '\n' },
  ])('of $text', expectStyle)
})

describe('the indent', () => {
  it.each([
    { text: 'f()', indent: '  ' },
    { text: 'f(\n\ta)', indent: '\t' },
    { text: 'f(\n    a)', indent: '    ' },
    { text: 'f(\r  a)', indent: '  ' },
    { text: '/**\n * a\n */\nf(\n    a)', indent: '    ' },
  ])('of $text', expectStyle)
})

describe('the keyword of a require', () => {
  it.each([
    { text: 'var a = 1', keyword: 'const' },
    { text: "var a = require('a')", keyword: 'var' },
    { text: "let a = require('a')", keyword: 'let' },
    { text: "const a = require('a')\nvar b = require('b')", keyword: 'const' },
    { text: "var a = require('a').b\nlet b = require('b')", keyword: 'let' },
  ] as const)('of $text is $keyword', expectStyle)
})
