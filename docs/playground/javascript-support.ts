import * as espree from 'espree'
import { linkTree } from '../../packages/sspi-codemod/src/link-tree.ts'
import type { LanguageSupport } from './language-support.ts'
import { sourceErrorOf } from './source-error-of.ts'

const SOURCE_TYPES = ['module', 'commonjs'] as const

type SourceType = (typeof SOURCE_TYPES)[number]

const syntax = { ecmaVersion: 'latest', ecmaFeatures: { jsx: true } } as const

/** JavaScript as ESLint reads it by itself. */
export const javascriptSupport: LanguageSupport = {
  filename: 'file.js',
  languageOptionsFor: (source) => ({
    ecmaVersion: syntax.ecmaVersion,
    sourceType: sourceTypeOf(source),
    parserOptions: { ecmaFeatures: syntax.ecmaFeatures },
  }),
  parse: (source) => {
    try {
      return linkTree(parseAs(sourceTypeOf(source), source))
    } catch (error) {
      throw sourceErrorOf(error)
    }
  },
}

function parseAs(sourceType: SourceType, source: string): unknown {
  return espree.parse(source, { ...syntax, sourceType })
}

/** What is no module may be CommonJS, where a return at the top level is right. */
function sourceTypeOf(source: string): SourceType {
  return SOURCE_TYPES.find((sourceType) => canBeRead(sourceType, source)) ?? 'module'
}

function canBeRead(sourceType: SourceType, source: string): boolean {
  try {
    parseAs(sourceType, source)
    return true
  } catch {
    return false
  }
}
