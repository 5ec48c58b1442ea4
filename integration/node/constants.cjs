const { describe, SEC_E_INVALID_TOKEN } = require('sspi-status')
const { SEC_E_INVALID_TOKEN: asBigint } = require('sspi-status/bigint')
const { lookupFunction } = require('sspi-status/functions')
const { SEC_E_INVALID_TOKEN: asHex } = require('sspi-status/hex')
const { SEC_E_INVALID_TOKEN: asInt32 } = require('sspi-status/int32')

console.log(SEC_E_INVALID_TOKEN, asInt32, asBigint, asHex)
console.log(describe(asInt32))
console.log(lookupFunction('DecryptMessage').informational)
