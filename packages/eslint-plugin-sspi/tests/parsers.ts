import { parseForESLint } from '@babel/eslint-parser'
import * as typescriptParser from '@typescript-eslint/parser'
import type { Linter } from 'eslint'
import * as espree from 'espree'

export type ParserName = 'espree' | 'typescript' | 'babel'

export const parserNames: readonly ParserName[] = ['espree', 'typescript', 'babel']

/** How a file is to be read. */
export interface Reading {
  filename: string
  sourceType: 'module' | 'commonjs' | 'script'
}

/** The `languageOptions` that read a file with a parser, JSX included. */
export function languageOptionsOf(parser: ParserName, { filename, sourceType }: Reading) {
  const common = { ecmaFeatures: { jsx: !/\.[cm]?ts$/u.test(filename) }, sourceType }
  const options = {
    // ESLint 8 would ask for the year that its own espree knows.
    espree: { parser: espree, parserOptions: { ...common, ecmaVersion: 'latest' as const } },
    typescript: { parser: typescriptParser, parserOptions: common },
    babel: { parser: { parseForESLint }, parserOptions: { ...common, ...babelOptions(filename) } },
  }
  return { sourceType, ecmaVersion: 'latest', ...options[parser] } satisfies Linter.LanguageOptions
}

function babelOptions(filename: string) {
  const isTypeScript = /\.[cm]?tsx?$/u.test(filename)
  const syntax = [...(isTypeScript ? ['typescript'] : []), ...(/\.[cm]?ts$/u.test(filename) ? [] : ['jsx'])]
  const plugins = [...syntax, ['decorators', { version: '2023-11' }], 'decoratorAutoAccessors']
  return {
    requireConfigFile: false,
    babelOptions: { babelrc: false, configFile: false, parserOpts: { plugins } },
  }
}
