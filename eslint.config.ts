import { existsSync } from 'node:fs'
import eslint from '@eslint/js'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import { defineConfig, globalIgnores } from 'eslint/config'
import type { ESLint, Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { importDirectionConfigs } from './tools/import-directions.ts'

/** Our own plugin as it is published; there is one after `pnpm build`. */
async function ownPlugin(): Promise<Linter.Config[]> {
  const built = new URL('./packages/eslint-plugin-sspi/dist/index.mjs', import.meta.url)
  if (!existsSync(built)) return []
  const { default: plugin } = (await import(built.href)) as { default: ESLint.Plugin }
  const strict = plugin.configs?.['strict']
  return [strict].flat().filter((config): config is Linter.Config => config !== undefined)
}

export default defineConfig([
  // The examples are code to find fault with; they have a configuration of their own.
  globalIgnores(['**/dist/', '**/coverage/', '**/fixtures/', 'examples/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },

  {
    files: ['packages/eslint-plugin-sspi/src/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
  },
  {
    // In tests and in lists of codes the numbers themselves are the subject.
    files: ['**/*.ts'],
    ignores: ['**/tests/**', '**/generated/**'],
    extends: await ownPlugin(),
  },

  {
    ignores: ['**/generated/**'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }] },
  },
  {
    files: ['**/*.ts'],
    ignores: [
      // Where a host asks for it.
      '**/*.config.ts',
      'packages/eslint-plugin-sspi/src/index.ts',
      'packages/eslint-plugin-sspi/src/rules/*.ts',
      'packages/sspi-codemod/src/transforms/*.ts',
    ],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  importDirectionConfigs,
])
