import { SEC_E_DELEGATION_POLICY, SEC_E_INVALID_TOKEN } from 'sspi-status/int32'

/** TSRequest.errorCode of CredSSP, version 3 and later. */
export function errorOf(view: DataView, offset: number): string | undefined {
  const errorCode = view.getUint32(offset, false)
  if (errorCode === 0) return undefined
  if (errorCode === SEC_E_INVALID_TOKEN) return 'The token cannot be read'
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
  if (errorCode === SEC_E_DELEGATION_POLICY) return 'The policy forbids to delegate these credentials'
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
  return `0x${errorCode.toString(16)}`
}

export function signedErrorOf(view: DataView, offset: number): boolean {
  return view.getInt32(offset, false) === SEC_E_INVALID_TOKEN
}
