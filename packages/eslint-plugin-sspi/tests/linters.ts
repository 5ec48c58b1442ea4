import { Linter as Linter10 } from 'eslint'
import { Linter as Linter8 } from 'eslint8'
import { Linter as Linter9 } from 'eslint9'
import type * as svelteParser from 'svelte-eslint-parser'
import type * as vueParser from 'vue-eslint-parser'
import plugin from '../src/index.ts'
import { languageOptionsOf, type ParserName, type Reading } from './parsers.ts'

/** A source and how the rules are to look at it. */
export interface LintInput extends Reading {
  code: string
  rule: string
  options: readonly unknown[]
  settings: Readonly<Record<string, unknown>>
}

/** What ESLint says of one place; the fields that all its versions have. */
export interface LintMessage {
  messageId: string | undefined
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  fix: Fix | undefined
  suggestions: readonly Suggestion[]
}

export interface Suggestion {
  messageId?: string | undefined
  desc: string
  fix: Fix
}

export interface Fix {
  range: readonly [number, number]
  text: string
}

/** Only what the rules say counts. */
export const linterOptions = { reportUnusedDisableDirectives: 'off' } as const

export const eslintVersions = [10, 9, 8] as const

export type EslintVersion = (typeof eslintVersions)[number]

type LanguageOptions = ReturnType<typeof languageOptionsOf>

/** What all versions take of a config. */
export interface Config {
  files: string[]
  plugins: { sspi: typeof plugin }
  rules: Record<string, ['error', ...unknown[]]>
  settings: Readonly<Record<string, unknown>>
  linterOptions: typeof linterOptions
  // The types of ESLint 8 know fewer options of a parser than ESLint 8 hands on.
  languageOptions: Omit<LanguageOptions, 'parser' | 'parserOptions'> & {
    parser: Parser
    parserOptions: object
  }
}

type Parser = LanguageOptions['parser'] | typeof svelteParser | typeof vueParser

/** What the tests ask of a `Linter`, whatever its version. */
interface Host {
  verify(code: string, configs: Config[], filename: string): Omit<Linter10.LintMessage, 'severity'>[]
  verifyAndFix(code: string, configs: Config[], options: { filename: string }): { output: string }
}

const hosts: Readonly<Record<EslintVersion, Host>> = {
  10: new Linter10(),
  9: new Linter9({ configType: 'flat' }),
  8: new Linter8({ configType: 'flat' }),
}

/**
 * Lints with one of the ESLints and one of the parsers.
 * @throws {Error} where the parser cannot read the source.
 */
export function lint(input: LintInput, version: EslintVersion, parser: ParserName): LintMessage[] {
  return lintWith(configOf(input, parser), input, version)
}

/** @throws {Error} where the parser of the config cannot read the source. */
export function lintWith(
  config: Config,
  { code, filename }: { code: string; filename: string },
  version: EslintVersion,
): LintMessage[] {
  const messages = hosts[version].verify(code, [config], filename)
  return messages.map((message) => {
    const { messageId, line, column, endLine = line, endColumn = column, fix, suggestions = [] } = message
    if (message.fatal === true) throw new Error(`${message.message} (${line}:${column})`)
    return { messageId, message: message.message, line, column, endLine, endColumn, fix, suggestions }
  })
}

/** The text that `eslint --fix` leaves. */
export function fixed(input: LintInput, version: EslintVersion, parser: ParserName): string {
  const { code, filename } = input
  return hosts[version].verifyAndFix(code, [configOf(input, parser)], { filename }).output
}

function configOf(input: LintInput, parser: ParserName): Config {
  return {
    files: ['**/*.*'],
    plugins: { sspi: plugin },
    rules: { [`sspi/${input.rule}`]: ['error', ...input.options] },
    settings: input.settings,
    linterOptions,
    languageOptions: languageOptionsOf(parser, input),
  }
}

/** One pass of fixes as ESLint makes it: of two that touch, the first. Places count without a byte-order mark. */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const code = source.slice(mark.length)
  let output = mark
  let end = -1
  for (const { range, text } of [...fixes].sort(byPlace)) {
    if (range[0] <= end) continue
    output += code.slice(Math.max(end, 0), range[0]) + text
    end = range[1]
  }
  return output + code.slice(Math.max(end, 0))
}

function byPlace(a: Fix, b: Fix): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1]
}
