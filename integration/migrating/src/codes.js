export const SEC_E_OK = 0
export const SEC_E_INVALID_TOKEN = -2146893048
export const SEC_E_TARGET_UNKNOWN = -2146893052
