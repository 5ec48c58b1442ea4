import sspi from 'eslint-plugin-sspi'
import svelte from 'eslint-plugin-svelte'

export default [...svelte.configs.base, sspi.configs.recommended]
