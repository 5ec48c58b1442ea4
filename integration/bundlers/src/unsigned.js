import { SEC_E_INVALID_TOKEN } from 'sspi-status'

console.log(SEC_E_INVALID_TOKEN)
