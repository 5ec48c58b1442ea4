import { defineConfig } from 'eslint/config'
import type {} from 'eslint-plugin-sspi/rule-options'

export default defineConfig([
  // @ts-expect-error -- no such option
  { rules: { 'sspi/no-magic-status': ['error', { fixWithImports: true }] } },
])
