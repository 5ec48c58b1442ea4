import sspi from 'eslint-plugin-sspi'
import * as parser from '@typescript-eslint/parser'

export default [{ files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser } }, sspi.configs.recommended]
