import { SEC_E_INVALID_TOKEN } from 'sspi-status/hex'

console.log(SEC_E_INVALID_TOKEN)
