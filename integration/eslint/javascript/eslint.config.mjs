import sspi from 'eslint-plugin-sspi'

export default [sspi.configs.recommended]
