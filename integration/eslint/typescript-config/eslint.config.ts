import * as parser from '@typescript-eslint/parser'
import { defineConfig } from 'eslint/config'
import sspi from 'eslint-plugin-sspi'
import type {} from 'eslint-plugin-sspi/rule-options'

export default defineConfig([
  { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser } },
  sspi.configs.recommended,
  { rules: { 'sspi/no-magic-status': ['error', { fixWithImport: true }] } },
])
