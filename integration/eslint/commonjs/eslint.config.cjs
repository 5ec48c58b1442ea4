const sspi = require('eslint-plugin-sspi')

module.exports = [sspi.configs.recommended]
