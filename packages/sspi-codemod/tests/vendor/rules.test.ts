import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'
import { representations } from 'sspi-analysis'
import { statusCodes } from 'sspi-status'
import { describe, expect, it } from 'vitest'
import { mergeConstants } from '../../src/vendor/merge-constants.ts'
import { newVendoredSource } from '../../src/vendor/new-vendored-source.ts'
import type { VendoredForm } from '../../src/vendor/vendored-module.ts'
import { parse } from '../transforms/codemod.ts'

const all = statusCodes.flatMap(({ name }) =>
  representations.map((representation) => ({ name, representation })),
)

function problemsIn(source: string, path: string): string[] {
  const languageOptions: Linter.LanguageOptions = path.endsWith('ts')
    ? { parser: typescriptParser }
    : { sourceType: path.endsWith('.cjs') ? 'commonjs' : 'module' }
  const rules: Linter.RulesRecord = {
    'sspi/no-magic-status': ['error', { checkZero: true, checkGenerated: true }],
    'sspi/valid-status-constants': 'error',
    'sspi/no-mixed-signedness': 'error',
  }
  const messages = new Linter().verify(
    source,
    [{ files: ['**/*.*'], plugins: { sspi }, rules, languageOptions }],
    { filename: path },
  )
  return messages.map(({ line, message }) => `${line}: ${message}`)
}

describe.each<[form: VendoredForm, path: string]>([
  ['esm', 'codes.mjs'],
  ['esm', 'codes.ts'],
  ['commonjs', 'codes.cjs'],
  ['export-equals', 'codes.cts'],
])('a module of all constants, %s in %s', (form, path) => {
  const empty = newVendoredSource(path, form)
  const source = mergeConstants(empty, parse(empty, path), all, form)

  it('has them all', () => {
    expect(source.match(/^ *(?:exports\.|export const )/gmu)).toHaveLength(all.length)
  })

  it('is silent under the rules', () => {
    expect(problemsIn(source, path)).toEqual([])
  })

  it('would not be with a wrong digit', () => {
    const wrong = source.replace('SEC_E_INVALID_TOKEN = 0x80090308', 'SEC_E_INVALID_TOKEN = 0x80090309')
    expect(problemsIn(wrong, path)).toHaveLength(1)
  })
})

describe('a project that says where its constants are', () => {
  const settings = {
    sspi: {
      module: { unsigned: './codes.js', int32: './codes.js', bigint: './codes.js', hex: './codes.js' },
    },
  }
  const lint = (text: string, filename: string) =>
    new Linter().verifyAndFix(
      text,
      [
        {
          files: ['**/*.*'],
          plugins: { sspi },
          settings,
          rules: {
            'sspi/no-local-status-constants': 'error',
            'sspi/no-magic-status': ['error', { fixWithImport: true }],
          },
        },
      ],
      { filename },
    )

  it('may declare them in that file', () => {
    const text = 'export const SEC_E_INVALID_TOKEN = 0x80090308\n'
    expect(lint(text, 'codes.js').messages).toEqual([])
    expect(lint(text, 'others.js').messages).toHaveLength(1)
  })

  it('has each representation from there', () => {
    expect(
      lint('export const isBad = (rc) => rc === -2146893048 || rc === 0x80090308n\n', 'a.js').output,
    ).toBe(
      "import {\n  SEC_E_INVALID_TOKEN_BIGINT,\n  SEC_E_INVALID_TOKEN_INT32,\n} from './codes.js'\n" +
        'export const isBad = (rc) => rc === SEC_E_INVALID_TOKEN_INT32 || rc === SEC_E_INVALID_TOKEN_BIGINT\n',
    )
  })
})
