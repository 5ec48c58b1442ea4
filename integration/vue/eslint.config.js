import sspi from 'eslint-plugin-sspi'
import vue from 'eslint-plugin-vue'

export default [...vue.configs['flat/base'], sspi.configs.recommended]
