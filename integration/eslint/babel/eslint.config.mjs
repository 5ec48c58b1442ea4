import parser from '@babel/eslint-parser'
import sspi from 'eslint-plugin-sspi'

const parserOpts = { plugins: ['jsx', ['decorators', { version: '2023-11' }]] }

export default [
  {
    files: ['**/*.{js,jsx}'],
    languageOptions: { parser, parserOptions: { requireConfigFile: false, babelOptions: { parserOpts } } },
  },
  sspi.configs.recommended,
]
