import { SEC_E_INVALID_TOKEN } from 'sspi-status/bigint'

console.log(SEC_E_INVALID_TOKEN)
