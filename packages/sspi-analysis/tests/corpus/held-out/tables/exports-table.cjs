'use strict'

// From the list of return values on the page of InitializeSecurityContext.
exports.SEC_E_INVALID_HANDLE = 0x80100003
//      ~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
//                             ~~~~~~~~~~ valid-status-constants
exports.SEC_E_TARGET_UNKNOWN = 0x80090303
//      ~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
exports.SEC_I_COMPLETE_NEEDED = 0x00090313
//      ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants

exports.SEC_WINNT_AUTH_IDENTITY_ANSI = 1
exports.SEC_WINNT_AUTH_IDENTITY_UNICODE = 2

exports.nameOf = function nameOf(status) {
  const unsigned = status >>> 0
  const entry = Object.entries(exports).find(([, value]) => value === unsigned)
  return entry === undefined ? `0x${unsigned.toString(16)}` : entry[0]
}
