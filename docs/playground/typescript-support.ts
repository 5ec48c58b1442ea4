import * as parser from '@typescript-eslint/parser'
import { linkTree } from '../../packages/sspi-codemod/src/link-tree.ts'
import type { LanguageSupport } from './language-support.ts'
import { sourceErrorOf } from './source-error-of.ts'

const filename = 'file.ts'

export const typescriptSupport: LanguageSupport = {
  filename,
  languageOptionsFor: () => ({ parser, sourceType: 'module' }),
  parse: (source) => {
    try {
      const { ast } = parser.parseForESLint(source, { filePath: filename, range: true, sourceType: 'module' })
      return linkTree(ast)
    } catch (error) {
      throw sourceErrorOf(error)
    }
  },
}
