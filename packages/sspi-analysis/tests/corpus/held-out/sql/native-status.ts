import { SqlNative, type NativeFailure } from './sql-native'
import { SEC_E_DOWNGRADE_DETECTED } from 'sspi-status/int32'

export function kindOf(failure: NativeFailure): 'login' | 'tls' | 'network' {
  const { errorCode } = failure
  if (errorCode === '0x8009030C' || errorCode === '0x8009030E') return 'login'
//                  ~~~~~~~~~~~~ no-magic-status
//                  ~~~~~~~~~~~~ no-obsolete-status
//                                                ~~~~~~~~~~~~ no-magic-status
  if (errorCode === '0x80090325') return 'tls'
//                  ~~~~~~~~~~~~ no-magic-status
  return 'network'
}

export function wasDowngraded(native: SqlNative): boolean {
  const status = native.lastStatus() >>> 0
  return status === SEC_E_DOWNGRADE_DETECTED
//       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
}

export function lastStatusText(native: SqlNative): string {
  return `0x${(native.lastStatus() >>> 0).toString(16)}`
}
