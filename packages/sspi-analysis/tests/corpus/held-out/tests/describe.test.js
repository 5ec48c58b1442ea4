import { deepEqual, equal, match, ok } from 'node:assert'
import { describe as suite, it } from 'node:test'
import { describe, isError, isInformational, SEC_E_INVALID_TOKEN, SEC_I_RENEGOTIATE, toHex, toInt32 } from 'sspi-status'
import { SEC_E_INVALID_TOKEN as signed } from 'sspi-status/int32'

suite('status texts of the log view', () => {
  it('has a line for 0x80090308', () => {
    match(describe(SEC_E_INVALID_TOKEN), /SEC_E_INVALID_TOKEN/)
    equal(toHex(SEC_E_INVALID_TOKEN), `0x${SEC_E_INVALID_TOKEN.toString(16).toUpperCase()}`)
  })

  it('knows both representations', () => {
    equal(toInt32(SEC_E_INVALID_TOKEN), signed)
    equal(SEC_E_INVALID_TOKEN | 0, signed)
  })

  it('keeps informational codes apart', () => {
    ok(isInformational(SEC_I_RENEGOTIATE))
    deepEqual([isError(SEC_I_RENEGOTIATE), isError(signed)], [false, true])
  })
})
