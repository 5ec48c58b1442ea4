import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import * as svelteParser from 'svelte-eslint-parser'
import * as vueParser from 'vue-eslint-parser'
import * as typescriptParser from '@typescript-eslint/parser'
import plugin from '../src/index.ts'
import { configOf, reported, withOptions, withoutOptions } from './every-rule.ts'
import { eslintVersions, lintWith } from './linters.ts'

const sources = [
  { filename: 'Empty.vue', code: '' },
  {
    filename: 'Template.vue',
    code: '<template><a :rc="sspi.AcceptSecurityContext()" @b="rc === 0x80090308 || c()">{{ 0x80090308 }}</a></template>',
  },
  { filename: 'Style.vue', code: "<style>a { color: v-bind('0x80090308') }</style>" },
  { filename: 'Script.vue', code: `<script>${reported}</script>` },
  {
    filename: 'Both.vue',
    code: `<script>export default {}</script><script setup>${reported}</script><template>{{ rc }}</template>`,
  },
  { filename: 'Broken.vue', code: `<template><a :b="if">{{ ) }}</template><script>${reported}</script>` },
  { filename: 'Typed.vue', code: `<script setup lang="ts">type A = 0x80090308; ${reported}</script>` },
  { filename: 'Empty.svelte', code: '' },
  {
    filename: 'Template.svelte',
    code: '<a b="0x80090308" on:click={() => sspi.AcceptSecurityContext()}>{rc === 0x80090308}</a>{#if !rc}{:else if rc === 0x90312}{/if}{#each [0x80090308] as a, i (a)}{/each}{#await sspi.AcceptSecurityContext() then rc}{rc}{/await}{@html 0x80090308}',
  },
  {
    filename: 'Reactive.svelte',
    code: '<script>let rc; $: rc = sspi.AcceptSecurityContext(); $: if (!rc) stop(); $store === 0x80090308</script>',
  },
  {
    filename: 'Both.svelte',
    code: `<script context="module">${reported}</script><script>let a</script><style>a { b: c }</style>`,
  },
  { filename: 'Typed.svelte', code: `<script lang="ts">type A = 0x80090308; ${reported}</script>` },
]

const parserOptions = { parser: { js: 'espree', ts: typescriptParser } }

function languageOptionsFor(filename: string) {
  const parser = filename.endsWith('.vue') ? vueParser : svelteParser
  return { parser, parserOptions, sourceType: 'module', ecmaVersion: 'latest' } as const
}

const cases = sources.flatMap((source) => eslintVersions.map((version) => ({ ...source, version })))

it.each(cases)('no rule throws in $filename under ESLint $version', ({ filename, code, version }) => {
  for (const rules of [withoutOptions, withOptions])
    expect(() =>
      lintWith(configOf(rules, languageOptionsFor(filename)), { code, filename }, version),
    ).not.toThrow()
})

describe.each([
  {
    filename: 'Component.vue',
    parser: vueParser,
    template: '<template><a v-if="status === 0x90312" b="0x80090308">{{ f(0x80090308) }}</a></template>',
  },
  { filename: 'Component.svelte', parser: svelteParser, template: '<a b="0x80090308">0x80090308</a>' },
])('a component: $filename', ({ filename, parser, template }) => {
  const config = {
    files: ['**/*.*'],
    plugins: { sspi: plugin },
    rules: { 'sspi/no-magic-status': ['error', { fixWithImport: true }] },
    languageOptions: { parser },
  } satisfies Linter.Config

  it('is read: what the script says is reported, the markup is not; an import is not put into it', () => {
    const code = `${template}\n<script>import { a } from './a.js'\nf(0x80090308)</script>`
    expect(new Linter().verify(code, config, filename)).toMatchObject([{ line: 3, column: 3 }])
    expect(new Linter().verifyAndFix(code, config, { filename }).output).toBe(code)
  })

  it('gets a constant that it imports', () => {
    const script = (code: string) =>
      `${template}\n<script>import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(${code})</script>`
    const { output } = new Linter().verifyAndFix(script('0x80090308'), config, { filename })
    expect(output).toBe(script('SEC_E_INVALID_TOKEN'))
  })
})
