import sonarjs from 'eslint-plugin-sonarjs'
import sspi from 'eslint-plugin-sspi'
import { statusCodes, toInt32 } from 'sspi-status'
import tseslint from 'typescript-eslint'

// Zero stays out: it is not only SEC_E_OK.
const values = statusCodes.map(({ value }) => value).filter((value) => value !== 0)
const ignore = [...new Set([...values, ...values.map(toInt32)])]

export default [
  sonarjs.configs.recommended,
  sspi.configs.recommended,
  { rules: { 'no-magic-numbers': ['error', { ignore }] } },
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-magic-numbers': 'off', '@typescript-eslint/no-magic-numbers': ['error', { ignore }] },
  },
]
