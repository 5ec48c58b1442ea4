import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

/** The repository's own configuration, less what would need the linted file to exist. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
})

const restrictions = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax']

async function complaintsAbout(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `packages/${file}` })
  const messages = result?.messages ?? []
  expect(messages.filter(({ fatal }) => fatal)).toEqual([])
  return messages
    .filter(({ ruleId }) => ruleId !== null && restrictions.includes(ruleId))
    .map(({ message }) => message)
}

const wrong = [
  { file: 'sspi-status/src/lookup.ts', code: `import { findingsOf } from 'sspi-analysis'` },
  { file: 'sspi-status/src/lookup.ts', code: `import pc from 'picocolors'` },
  { file: 'sspi-status/src/lookup.ts', code: `import { readFileSync } from 'node:fs'` },
  { file: 'sspi-status/src/lookup.ts', code: `import { SEC_E_OK } from 'sspi-status'` },
  { file: 'sspi-analysis/src/tree.ts', code: `import plugin from 'eslint-plugin-sspi'` },
  { file: 'sspi-analysis/src/tree.ts', code: `import type { Rule } from 'eslint'` },
  { file: 'sspi-analysis/src/tree.ts', code: `import { AST_NODE_TYPES } from '@typescript-eslint/types'` },
  { file: 'sspi-analysis/src/tree.ts', code: `import { join } from 'node:path'` },
  { file: 'sspi-analysis/src/tree.ts', code: `export * from 'jscodeshift'` },
  { file: 'sspi-analysis/src/deep/tree.ts', code: `import { x } from '../../../sspi-codemod/src/parse.ts'` },
  { file: 'sspi-analysis/src/tree.ts', code: `export const x = import('sspi-codemod')` },
  { file: 'sspi-analysis/src/tree.ts', code: `export type X = import('sspi-codemod').X` },
  { file: 'eslint-plugin-sspi/src/rules/x.ts', code: `import { run } from 'sspi-codemod'` },
  {
    file: 'eslint-plugin-sspi/src/rules/x.ts',
    code: `import { ESLintUtils } from '@typescript-eslint/utils'`,
  },
  {
    file: 'eslint-plugin-sspi/src/rules/x.ts',
    code: `import { x } from '@typescript-eslint/utils/ts-eslint'`,
  },
  { file: 'eslint-plugin-sspi/src/rules/x.ts', code: `import ts from 'typescript'` },
  { file: 'eslint-plugin-sspi/src/rules/x.ts', code: `import { x } from 'sspi-analysis/src/tree.ts'` },
  { file: 'sspi-codemod/src/parse.ts', code: `import plugin from 'eslint-plugin-sspi'` },
  { file: 'sspi-codemod/src/parse.ts', code: `import { x } from '../../sspi-analysis/src/index.ts'` },
  { file: 'sspi-codemod/src/parse.ts', code: `import { x } from 'sspi-status/dist/index.mjs'` },
  { file: 'sspi-codemod/src/parse.ts', code: `export const x = import('eslint')` },
  { file: 'sspi-codemod/tests/parse.test.ts', code: `import { x } from '../../sspi-analysis/src/tree.ts'` },
  { file: 'sspi-codemod/tests/parse.test.ts', code: `import { x } from 'sspi-analysis/src/tree.ts'` },
]

const right = [
  { file: 'sspi-status/src/lookup.ts', code: `import { statusCodes } from './generated/table.ts'` },
  { file: 'sspi-status/src/command.ts', code: `import { readFileSync } from 'node:fs'` },
  { file: 'sspi-status/src/lookup.ts', code: `import data from '../data/status-codes.json'` },
  { file: 'sspi-analysis/src/tree.ts', code: `import { lookup } from 'sspi-status'` },
  { file: 'sspi-analysis/src/tree.ts', code: `import { functions } from 'sspi-status/functions'` },
  { file: 'sspi-analysis/src/tree.ts', code: `import { analyze } from '@typescript-eslint/scope-manager'` },
  { file: 'sspi-analysis/src/tree.ts', code: `import type { TSESTree } from '@typescript-eslint/types'` },
  { file: 'sspi-analysis/src/tree.ts', code: `export type X = import('@typescript-eslint/types').TSESTree` },
  { file: 'sspi-analysis/src/deep/tree.ts', code: `import { x } from '../sspi-calls.ts'` },
  {
    file: 'eslint-plugin-sspi/src/rules/x.ts',
    code: `import { RuleCreator } from '@typescript-eslint/utils/eslint-utils'`,
  },
  {
    file: 'eslint-plugin-sspi/src/rules/x.ts',
    code: `import type { TSESLint } from '@typescript-eslint/utils'`,
  },
  { file: 'eslint-plugin-sspi/src/rules/x.ts', code: `import { findingsOf } from 'sspi-analysis'` },
  { file: 'sspi-codemod/src/parse.ts', code: `import { parseSync } from 'oxc-parser'` },
  { file: 'sspi-codemod/src/parse.ts', code: `export const x = import('jscodeshift/src/getParser.js')` },
  { file: 'sspi-codemod/src/parse.ts', code: `import { join } from 'node:path'` },
  { file: 'sspi-codemod/tests/parse.test.ts', code: `import plugin from 'eslint-plugin-sspi'` },
  { file: 'sspi-codemod/tests/cli/main.test.ts', code: `import { x } from '../../src/cli/main.ts'` },
]

describe('an import', () => {
  it.each(wrong)('in $file is refused: $code', async ({ file, code }) => {
    expect(await complaintsAbout(file, code)).not.toEqual([])
  })

  it.each(right)('in $file is fine: $code', async ({ file, code }) => {
    expect(await complaintsAbout(file, code)).toEqual([])
  })
})
