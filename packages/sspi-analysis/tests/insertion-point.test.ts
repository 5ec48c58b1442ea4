import { describe, expect, it } from 'vitest'
import { planned } from './plan.ts'
import type { Language } from './recognise.ts'

const LINES = {
  esm: /import \{ SEC_E_INVALID_TOKEN \} from ['"]sspi-status['"];?/u,
  commonjs: /(?:const|var|let) \{ SEC_E_INVALID_TOKEN \} = require\(['"]sspi-status['"]\);?/u,
}

/** A source with `‸` where the new line goes; `CODE` stands for the code that needs it. */
type Row = [marked: string, language?: Language]

function expectPlace(marked: string, system: keyof typeof LINES, language?: Language): void {
  const text = marked.replace('‸', '').replace('CODE', '0x80090308')
  const path = system === 'esm' ? 'a.mjs' : 'a.cjs'
  const { output } = planned({ text, path: language === 'ts' ? 'a.mts' : path, language })
  expect(output.replace(LINES[system], '‸').replace('SEC_E_INVALID_TOKEN', 'CODE')).toBe(
    marked.replace('‸', () => lineAround(marked)),
  )
}

/** The new line with the line end that it needs on one side, or on both. */
function lineAround(marked: string): string {
  const [before = '', after = ''] = marked.split('‸')
  const lineEnd = /\r\n|[\r\n]/u.exec(marked)?.[0] ?? '\n'
  const isAtLineStart = before === '' || /[\r\n\u2028\u2029\uFEFF]$/u.test(before)
  if (isAtLineStart) return `‸${lineEnd}`
  return after === '' ? `${lineEnd}‸` : `${lineEnd}‸${lineEnd}`
}

describe('behind the imports', () => {
  it.each<Row>([
    ["import a from 'a'\n‸f(CODE)"],
    ["import a from 'a'\n‸\n\nf(CODE)"],
    ["import a from 'a'\nimport b from 'b'\n‸f(CODE)"],
    ["import a from 'a'\nimport {\n  b,\n} from 'b'\n‸f(CODE)"],
    ["import a from 'a'\n‸f(CODE)\nimport b from 'b'"],
    ["f(CODE)\nimport a from 'a'\n‸g()"],
    ["f(CODE)\nimport a from 'a'‸"],
    ["import a from 'a'; // of a\n‸f(CODE)"],
    ["import a from 'a';  // of a\n‸f(CODE)"],
    ["import a from 'a' /* of a */ /* more */\n‸f(CODE)"],
    ["import a from 'a';‸ /* of f */ f(CODE)"],
    ["import a from 'a'‸ // @ts-ignore\nf(CODE)"],
    ["import a from 'a'‸ /* of a */ // eslint-disable-next-line no-undef -- it is\nf(CODE)"],
    ["import a from 'a' // eslint-disable-line no-undef\n‸f(CODE)"],
    ["'use client'‸// eslint-disable-next-line\nf(CODE); export {}"],
    ["import a from 'a';‸ f(CODE)"],
    ["import a from 'a' ‸/* of\nf */ f(CODE)".replace(' ‸', '‸ ')],
    ["import a from 'a'\n‸// @ts-ignore\nf(CODE)"],
    ["import a from 'a'\n‸/* istanbul ignore next */\nf(CODE)"],
    ["import a from 'a'\u2028‸f(CODE)"],
    ["import a from 'a'\r‸f(CODE)\r"],
    ["import a = require('a')\n‸f(CODE)", 'ts'],
    ["import type { A } from 'a'\n‸f(CODE)", 'ts'],
    ["/** @file */\nimport a from 'a'\n‸f(CODE)"],
  ])('%j', (marked, language) => expectPlace(marked, 'esm', language))
})

describe('at the top', () => {
  it.each<Row>([
    ['‸f(CODE)'],
    ['‸\n\nf(CODE)'],
    ['‸  f(CODE)'],
    ['‸CODE\nf()'],
    ['#!/usr/bin/env node\n‸f(CODE)'],
    ["'use client'\n‸f(CODE)"],
    ["'use client'; // only\n‸f(CODE)"],
    ["'use client';‸ f(CODE)"],
    ["'use client'\n'use strict'\n‸\nf(CODE)"],
    ["// Copyright\n'use client'\n‸f(CODE)"],
    ["'use client'\n/* @license MIT */\n‸f(CODE)"],
    ['‸// About f.\nf(CODE)\n// Copyright\n\ng()'],
    ['export const f = () => 1\nf(CODE)'.replace('export', '‸export')],
  ])('%j', (marked) => expectPlace(marked, 'esm'))
})

// ESLint takes it off.
it('behind a byte-order mark', () => {
  const { output } = planned({ text: '\uFEFFf(0x80090308)', path: 'a.mjs' }, {}, ['codemod'])
  expect(output).toMatch(/^\uFEFFimport .*\nf/u)
})

describe('behind comments of the whole file', () => {
  it.each<Row>([
    ['/* Copyright */\n‸f(CODE)'],
    ['/* @license MIT */‸ f(CODE)'],
    ['/*! pinned */\n‸f(CODE)'],
    ['// SPDX-License-Identifier: MIT\n‸f(CODE)'],
    ['// Copyright\n// All rights reserved.\n‸f(CODE)'],
    ['// @flow\n‸f(CODE)'],
    ['/** @flow strict */\n‸f(CODE)'],
    ['// @noflow\n‸f(CODE)'],
    ['// @ts-check\n‸f(CODE)'],
    ['// @ts-nocheck\n‸f(CODE)'],
    ['/** @jest-environment node */\n‸f(CODE)'],
    ['// @vitest-environment node\n‸f(CODE)'],
    ['/** @jsx h */\n‸f(CODE)'],
    ['/** @jsxImportSource preact */\n‸f(CODE)'],
    ['/* eslint-disable no-undef */\n‸f(CODE)'],
    ['/* eslint-env node */\n‸f(CODE)'],
    ['/* global f */\n‸f(CODE)'],
    ['/// <reference types="node" />\n‸f(CODE)'],
    ['// deno-lint-ignore-file\n‸f(CODE)'],
    ['/* istanbul ignore file */\n‸f(CODE)'],
    ['/** @packageDocumentation */\n‸f(CODE)'],
    ['// About this file.\n‸\nf(CODE)'],
    ['// About this file.\n‸\n// About f.\nf(CODE)'],
    ['/* Copyright */\n‸// @ts-ignore\nf(CODE)'],
    ['/* Copyright */\n\n/* eslint-disable no-undef */\n‸/** About f. */\nf(CODE)'],
  ])('%j', (marked) => expectPlace(marked, 'esm'))
})

describe('before comments of the first statement', () => {
  it.each<Row>([
    ['‸// About f.\nf(CODE)'],
    ['‸/** About f. */\nf(CODE)'],
    ['‸/* About f. */ f(CODE)'],
    ['‸// @ts-ignore\nf(CODE)'],
    ['‸// @ts-expect-error: no types\nf(CODE)'],
    ['‸// eslint-disable-next-line no-undef\n\nf(CODE)'],
    ['‸/* eslint-disable-next-line */\nf(CODE)'],
    ['‸// oxlint-disable-next-line\nf(CODE)'],
    ['‸// tslint:disable-next-line\nf(CODE)'],
    ['‸// prettier-ignore\nf(CODE)'],
    ['‸// biome-ignore lint: fine\nf(CODE)'],
    ['‸// deno-lint-ignore no-undef\nf(CODE)'],
    ['‸/* istanbul ignore next */\n\nf(CODE)'],
    ['‸/* c8 ignore start */\n\nf(CODE)'],
    ['‸// $FlowFixMe\n\nf(CODE)'],
    ['// Copyright\n‸// @ts-ignore\nf(CODE)'],
    ['// Copyright\n\n‸// @ts-ignore: until 2030\n// and this goes on\nf(CODE)'.replace('\n\n‸', '\n‸\n')],
  ])('%j', (marked) => expectPlace(marked, 'esm'))
})

describe('a require', () => {
  it.each<Row>([
    ['‸f(CODE)'],
    ["'use strict'\n‸f(CODE)"],
    ["const a = require('a')\n‸f(CODE)"],
    ["const {\n  a,\n} = require('a');\n‸f(CODE)"],
    ["‸g()\nconst a = require('a')\nf(CODE)"],
    ["'use strict'\nrequire('a')\nvar b = require('b').c\n‸f(CODE)"],
    ["const a = require('a')\n‸\n;[CODE].map(a)"],
    ["const a = require('a') // of a\n‸;(CODE)"],
    ["const a = require('a')\n‸f(CODE)\nconst b = require('b')"],
    ["‸f(CODE)\nconst a = require('a')"],
    ["const a = require('a');‸CODE"],
    ["const a = require(\n  'a'\n)\n‸f(CODE)"],
    ["const a = require('a')\n‸const b = require('b')(CODE)"],
    ["‸require('a')(g)\nfunction g() { f(CODE) }"],
    ["‸require('a')(h)\nfunction g() { f(CODE) }\nfunction h() { g() }"],
    ["require('a')(h)\n‸function g() { f(CODE) }\nfunction h() {}"],
    ["require('a')(() => h)\n‸const g = () => f(CODE)\nfunction h() {}"],
  ])('%j', (marked) => expectPlace(marked, 'commonjs'))

  it.each([
    ['(function () { f(0x80090308) })()'],
    ['[0x80090308].map(f)'],
    ['`${0x80090308}`.trim()'],
    ['/a/.test(0x80090308)'],
    ['+0x80090308'],
    ['// About it.\n(() => 0x80090308)()'],
    ['/* About it. */ (() => 0x80090308)()'],
    ['/* About * it. */ (() => 0x80090308)()'],
    ["const a = require('a')\nconst b = require('b');\n(() => 0x80090308)()\na()\nb()\na()"],
  ])('ends in a semicolon before %j', (text) => {
    expect(planned({ text, path: 'a.cjs' }).output).toMatch(/require\('sspi-status'\);\n/u)
  })

  it.each([['f(0x80090308)'], ['!0x80090308'], ['// (a)\nf(0x80090308)'], ['/* / */ f(0x80090308)']])(
    'does not before %j',
    (text) => {
      expect(planned({ text, path: 'a.cjs' }).output).toMatch(/require\('sspi-status'\)\n/u)
    },
  )

  it('one, where the file has semicolons', () => {
    const text = "'use strict';\n(function () { f(0x80090308); })();"
    expect(planned({ text, path: 'a.cjs' }).output).toMatch(/require\('sspi-status'\);\n\(/u)
  })

  it('and an import needs none', () => {
    expect(planned({ text: '(() => 0x80090308)()', path: 'a.mjs' }).output).toMatch(/from 'sspi-status'\n\(/u)
  })
})
