'use strict'

// Security Support Provider Interface
exports.SEC_E_OK = 0
//      ~~~~~~~~ no-local-status-constants
exports.SEC_E_INVALID_HANDLE = 0x80090301
//      ~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
exports.SEC_E_INVALID_TOKEN = 0x80090308
//      ~~~~~~~~~~~~~~~~~~~ no-local-status-constants
exports.SEC_E_LOGON_DENIED = 0x8009030c
//      ~~~~~~~~~~~~~~~~~~ no-local-status-constants
exports.SEC_I_CONTINUE_NEEDED = 0x00090312
//      ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants

// Requirements of the client
exports.ISC_REQ_MUTUAL_AUTH = 0x00000002
exports.ISC_REQ_CONFIDENTIALITY = 0x00000010
exports.ISC_REQ_ALLOCATE_MEMORY = 0x00000100

exports.SEC_WINNT_AUTH_IDENTITY_ANSI = 1
exports.SEC_WINNT_AUTH_IDENTITY_UNICODE = 2
