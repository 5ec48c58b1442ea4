const codes = {
  SEC_E_OK: 0,
//~~~~~~~~ no-local-status-constants
  SEC_E_UNSUPPORTED_FUNCTION: -2146893054,
//~~~~~~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_E_TARGET_UNKNOWN: -2146893053,
//~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_E_NO_AUTHENTICATING_AUTHORITY: -2146893040,
//~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
//                                   ~~~~~~~~~~~ valid-status-constants -- that is SEC_E_OUT_OF_SEQUENCE
  SEC_I_RENEGOTIATE: 590625,
//~~~~~~~~~~~~~~~~~ no-local-status-constants
}

const names = Object.fromEntries(Object.entries(codes).map(([name, value]) => [value, name]))

module.exports = {
  codes,
  nameOf(value) {
    return names[value] || String(value)
  },
}
