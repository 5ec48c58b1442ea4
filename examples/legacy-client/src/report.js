'use strict'

const { SEC_E_LOGON_DENIED } = require('sspi-status')

// An FFI hands over negative numbers; `>>> 0` makes them what the constants are.
exports.isDenied = (status) => status >>> 0 === SEC_E_LOGON_DENIED || status >>> 0 === 0x8009030e
exports.isGone = (status) => ['80090317', '0x80090317'].includes(status)
