// A configuration in strict TypeScript: compiles without a cast, as an ES module and as CommonJS.
import { defineConfig } from 'eslint/config'
import type { ESLint, Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'

export const config = defineConfig([
  sspi.configs.recommended,
  sspi.configs.strict,
  { extends: [sspi.configs.all] },
  { plugins: { sspi }, extends: ['sspi/recommended'] },
  {
    files: ['**/*.js'],
    plugins: { sspi },
    rules: { 'sspi/no-magic-status': ['error', { fixWithImport: true }] },
    settings: { sspi: { module: './src/status-codes.js', statusNames: ['outcome'] } },
  },
])

export const list: Linter.Config[] = [sspi.configs.recommended, { ...sspi.configs.strict, files: ['src/**'] }]
export const legacy: Linter.LegacyConfig = sspi.configs['recommended-legacy']
export const plugin: ESLint.Plugin = sspi
export const name: 'sspi/recommended' = sspi.configs.recommended.name
export const namespace: 'sspi' = sspi.meta.namespace

// @ts-expect-error -- no such config
export const missing: unknown = sspi.configs['flat/recommended']
// @ts-expect-error -- an eslintrc config is none for `eslint.config.js`
export const mixedUp: Linter.Config = sspi.configs['strict-legacy']
