import { describe, SEC_E_INVALID_TOKEN } from 'sspi-status'
import { SEC_E_INVALID_TOKEN as asBigint } from 'sspi-status/bigint'
import { lookupFunction } from 'sspi-status/functions'
import { SEC_E_INVALID_TOKEN as asHex } from 'sspi-status/hex'
import { SEC_E_INVALID_TOKEN as asInt32 } from 'sspi-status/int32'

console.log(SEC_E_INVALID_TOKEN, asInt32, asBigint, asHex)
console.log(describe(asInt32))
console.log(lookupFunction('DecryptMessage').informational)
