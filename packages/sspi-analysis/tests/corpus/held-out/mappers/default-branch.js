import { isSuccess, describe, SEC_E_TARGET_UNKNOWN } from 'sspi-status'
import { t } from '../i18n.js'

export class NegotiateError extends Error {}

export function finish(hr, spn) {
  if (!hr) {
//     ~~ no-status-truthiness
    return { ok: true }
  }
  if (hr === SEC_E_TARGET_UNKNOWN) {
    throw new NegotiateError(t('unknown-spn', { spn }))
  }
  throw new NegotiateError(describe(hr))
}

export function finishText(statusText, spn) {
  const ok = statusText === 'SEC_E_OK'
  if (statusText === 'SEC_E_TARGET_UNKOWN') throw new NegotiateError(t('unknown-spn', { spn }))
//                   ~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
  return { ok }
}

export const finishAny = (value) => ({ ok: isSuccess(value), text: describe(value) })
