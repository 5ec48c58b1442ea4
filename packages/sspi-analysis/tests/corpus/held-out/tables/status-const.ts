/** SSPI results that our native add-on hands to JavaScript. */
export const SEC_E_OK = 0
//           ~~~~~~~~ no-local-status-constants
export const SEC_E_INVALID_HANDLE = -2146893055
//           ~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
export const SEC_E_LOGON_DENIED = -2146893044
//           ~~~~~~~~~~~~~~~~~~ no-local-status-constants
export const SEC_I_CONTINUE_NEEDED = 0x00090312
//           ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants

export const ISC_REQ_MUTUAL_AUTH = 0x00000002
export const ISC_REQ_CONFIDENTIALITY = 0x00000010
export const ISC_REQ_ALLOCATE_MEMORY = 0x00000100
export const SECBUFFER_TOKEN = 2
export const SECBUFFER_EXTRA = 5
export const SECPKG_ATTR_STREAM_SIZES = 4

export type Flags = number

export const DEFAULT_FLAGS: Flags = ISC_REQ_MUTUAL_AUTH | ISC_REQ_CONFIDENTIALITY | ISC_REQ_ALLOCATE_MEMORY
