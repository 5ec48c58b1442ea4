import { SEC_E_INVALID_TOKEN, SEC_E_OK, SEC_E_TARGET_UNKNOWN } from './codes.js'

export function explain(rc) {
  if (rc === SEC_E_OK) return 'signed in'
  if (rc === SEC_E_INVALID_TOKEN) return 'malformed'
  if (rc === SEC_E_TARGET_UNKNOWN) return 'no such server'
  return 'failed'
}
