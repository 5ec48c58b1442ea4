import * as babelParser from '@babel/eslint-parser'
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'
import { createLineIndex } from 'sspi-analysis'
import { createParse } from '../src/parse.ts'
import { plan } from '../src/transforms/literals-to-constants.ts'

const linter = new Linter()
const parse = createParse()

const jsx = { ecmaFeatures: { jsx: true } }
const flow = {
  requireConfigFile: false,
  babelOptions: {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: [['flow', { all: true }], 'jsx'] },
  },
}

function languageOptionsOf(text: string, path: string): Linter.LanguageOptions {
  if (/\.[cm]?ts$/u.test(path)) return { parser: typescriptParser }
  if (path.endsWith('.tsx')) return { parser: typescriptParser, parserOptions: jsx }
  if (text.includes('@flow')) return { parser: babelParser as Linter.Parser, parserOptions: flow }
  return { sourceType: path.endsWith('.cjs') ? 'commonjs' : 'module', parserOptions: jsx }
}

type RuleName = `sspi/${'no-magic-status' | 'no-local-status-constants'}`

/**
 * `line:column` of every place that a rule reports; undefined where ESLint's parser cannot read the source, as a
 * module or as CommonJS.
 */
export function reportedPlaces(
  text: string,
  path: string,
  rule: RuleName = 'sspi/no-magic-status',
): string[] | undefined {
  return reportsOf(text, path, rule)?.map(({ place }) => place)
}

export interface Report {
  /** `line:column` */
  place: string
  message: string
}

/** What a rule says; undefined where ESLint's parser cannot read the source. */
export function reportsOf(text: string, path: string, rule: RuleName): Report[] | undefined {
  const languageOptions = languageOptionsOf(text, path)
  return (
    reportsUnder(languageOptions, rule, text, path) ??
    reportsUnder({ ...languageOptions, sourceType: 'commonjs' }, rule, text, path)
  )
}

function reportsUnder(
  languageOptions: Linter.LanguageOptions,
  rule: RuleName,
  text: string,
  path: string,
): Report[] | undefined {
  const rules: Linter.RulesRecord = { [rule]: 'error' }
  const messages = linter.verify(
    text,
    [{ files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'], plugins: { sspi }, rules, languageOptions }],
    {
      filename: path,
      // The codemod does not read comments that switch a rule off.
      allowInlineConfig: false,
    },
  )
  if (messages.some(({ fatal }) => fatal)) return undefined
  return messages.map(({ line, column, message }) => ({ place: `${line}:${column}`, message }))
}

/** The same of every place that the codemod replaces or leaves alone with a reason. */
export function plannedPlaces(source: string, path: string): string[] {
  const text = source.replace(/^\uFEFF/u, '')
  const { edits, leftAlone } = plan(text, path, { parse })
  const positionOf = createLineIndex(text)
  return [...edits.filter(({ replaces }) => replaces !== undefined), ...leftAlone]
    .sort((a, b) => a.start - b.start)
    .map(({ start }) => positionOf(start))
    .map(({ line, column }) => `${line}:${column}`)
}

/** The places that the codemod leaves alone, each with its reason and the sentence that says it. */
export function reasonsLeft(source: string, path: string): (Report & { reason: string })[] {
  const text = source.replace(/^\uFEFF/u, '')
  const positionOf = createLineIndex(text)
  return plan(text, path, { parse }).leftAlone.map(({ start, reason, message }) => {
    const { line, column } = positionOf(start)
    return { place: `${line}:${column}`, reason, message }
  })
}
