import { describe, expect, it } from 'vitest'
import { SEC_E_LOGON_DENIED, SEC_E_TIME_SKEW } from 'sspi-status'
import { mapError, NativeError } from '../src/map-error'

describe('mapError', () => {
  it('keeps the code of the security package', () => {
    const mapped = mapError(new NativeError('clock', SEC_E_TIME_SKEW))
    expect(mapped.errorCode).toBe(SEC_E_TIME_SKEW)
    expect(mapped.retry).toBe(false)
  })

  it('tells a refused login', () => {
    const mapped = mapError(new NativeError('refused', SEC_E_LOGON_DENIED))
    expect(mapped.errorCode).toBe(SEC_E_LOGON_DENIED)
//                                ~~~~~~~~~~~~~~~~~~ no-obsolete-status
    expect(mapped.message).toMatch(/password/)
  })

  it('reads hex texts', () => {
    expect(mapError('failed with 0x80090322').errorCode).toBe(0x80090322)
//                                                            ~~~~~~~~~~ no-magic-status
  })
})
