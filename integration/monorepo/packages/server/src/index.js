import { SEC_E_INVALID_TOKEN } from 'sspi-status'

export const isMalformed = (status) => status === SEC_E_INVALID_TOKEN
