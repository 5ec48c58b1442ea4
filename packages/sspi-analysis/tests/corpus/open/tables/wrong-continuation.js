// Taken over from the old driver.
const SECPKG_CRED_OUTBOUND = 2
const SECURITY_NETWORK_DREP = 0
const MAX_TOKEN_SIZE = 12288

const SEC_E_OK = 0
//    ~~~~~~~~ no-local-status-constants
const SEC_I_CONTINUE_NEEDED = 0x90312
//    ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
const SEC_I_COMPLETE_NEEDED = 0x1013
//    ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
//                            ~~~~~~ valid-status-constants
const SEC_I_COMPLETE_AND_CONTINUE = 0x1014
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
//                                  ~~~~~~ valid-status-constants

function wantsMore(ss) {
  return ss === SEC_I_CONTINUE_NEEDED || ss === SEC_I_COMPLETE_AND_CONTINUE
}

function wantsCompletion(ss) {
  return ss === SEC_I_COMPLETE_NEEDED || ss === SEC_I_COMPLETE_AND_CONTINUE
}

module.exports = { SECPKG_CRED_OUTBOUND, SECURITY_NETWORK_DREP, MAX_TOKEN_SIZE, SEC_E_OK, wantsMore, wantsCompletion }
