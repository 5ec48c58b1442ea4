import eslint from '@eslint/js'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import regexp from 'eslint-plugin-regexp'
import sspi from 'eslint-plugin-sspi'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { importDirectionConfigs } from './tools/import-directions.ts'

/** What a rule's context no longer has under every ESLint. */
const formerContextMembers = [
  'getAncestors',
  'getCwd',
  'getDeclaredVariables',
  'getFilename',
  'getPhysicalFilename',
  'getScope',
  'getSource',
  'getSourceCode',
  'markVariableAsUsed',
  'parserOptions',
  'parserPath',
  'parserServices',
].map((property) => ({
  object: 'context',
  property,
  message: 'Ask `sourceCode`, `filename`, `cwd` or `languageOptions` of the context.',
}))

export default defineConfig([
  // The examples are code to find fault with; they have a configuration of their own.
  globalIgnores([
    '**/dist/',
    'docs/.vitepress/cache/',
    'packages/sspi-codemod/transforms/*.js',
    '**/coverage/',
    '**/fixtures/',
    'packages/sspi-analysis/tests/corpus/',
    'examples/*/',
    'integration/*/',
    '!integration/tests/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A node's `type` is compared with the plain text of ESTree, never with the enum of the type package.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', module: 'readonly', process: 'readonly', require: 'readonly' },
    },
    rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },

  {
    files: ['packages/eslint-plugin-sspi/src/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      'eslint-plugin/no-incomplete-meta-schema': 'error',
      'eslint-plugin/no-incorrect-meta-schema': 'error',
      'eslint-plugin/no-matching-violation-suggest-message-ids': 'error',
      'eslint-plugin/prefer-placeholders': 'error',
      'eslint-plugin/require-meta-docs-description': 'error',
      'no-restricted-properties': ['error', ...formerContextMembers],
    },
  },
  {
    // What reads sources, arguments and pasted texts: each takes time linear in their length.
    files: ['packages/*/src/**/*.ts', 'docs/{playground,status}/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // In tests and in lists of codes the numbers themselves are the subject.
    files: ['**/*.ts'],
    ignores: [
      '**/tests/**',
      '**/generated/**',
      'packages/sspi-analysis/src/{notation,find-ambiguous-ldap-tests,find-obsolete-comparisons}.ts',
      'packages/eslint-plugin-sspi/src/rules/*.ts',
      'packages/sspi-status/src/ldap.ts',
      'tools/fuzz/*.ts',
      'tools/update-status-table.ts',
    ],
    extends: [sspi.configs.strict],
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
      'docs/.vitepress/**',
      'docs/playground/*.data.ts',
      'docs/status/*.paths.ts',
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
