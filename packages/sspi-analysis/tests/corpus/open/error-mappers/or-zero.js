import { SEC_E_INVALID_TOKEN, SEC_E_WRONG_PRINCIPAL } from 'sspi-status'
import { SEC_E_TIME_SKEW } from 'sspi-status/int32'

export function reasonOf(event) {
  const rc = event.result | 0
  switch (rc) {
    case SEC_E_INVALID_TOKEN:
//       ~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
      return 'damaged'
    case SEC_E_TIME_SKEW:
      return 'clock'
  }
  if ([SEC_E_WRONG_PRINCIPAL, SEC_E_INVALID_TOKEN].includes(rc)) return 'name'
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
  return rc < 0 ? 'failed' : 'fine'
}
