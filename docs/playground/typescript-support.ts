import './node-process.ts'
import * as parser from '@typescript-eslint/parser'
import { linkTree } from '../../packages/sspi-codemod/src/link-tree.ts'
import type { LanguageSupport } from './language-support.ts'
import { sourceErrorOf } from './source-error-of.ts'

const filename = 'file.ts'

// Without the names of TypeScript's libraries, which neither the rules nor the codemod ask for.
const options = { sourceType: 'module', lib: [] } satisfies parser.ParserOptions

export const typescriptSupport: LanguageSupport = {
  filename,
  languageOptionsFor: () => ({ parser, sourceType: options.sourceType, parserOptions: options }),
  parse: (source) => {
    try {
      const { ast } = parser.parseForESLint(source, { ...options, filePath: filename, range: true })
      return linkTree(ast)
    } catch (error) {
      throw sourceErrorOf(error)
    }
  },
}
