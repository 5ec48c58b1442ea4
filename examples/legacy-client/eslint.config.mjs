import sspi from 'eslint-plugin-sspi'

export default [
  sspi.configs.recommended,
  {
    languageOptions: { globals: { console: 'readonly', require: 'readonly', module: 'writable' } },
  },
]
