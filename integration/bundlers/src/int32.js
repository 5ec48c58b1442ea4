import { SEC_E_INVALID_TOKEN } from 'sspi-status/int32'

console.log(SEC_E_INVALID_TOKEN)
