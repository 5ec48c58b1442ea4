import { SEC_I_CONTINUE_NEEDED } from 'sspi-status'

export const goesOn = (status) => status === SEC_I_CONTINUE_NEEDED
