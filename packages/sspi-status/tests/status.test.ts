import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import {
  describe,
  isError,
  isInformational,
  isSuccess,
  statusCodes,
  toHex,
  toInt32,
  toUnsigned,
} from 'sspi-status'

suite('toUnsigned, toInt32, toHex', () => {
  it.each([
    { status: 0x8009030c, unsigned: 2148074252, int32: -2146893044, hex: '0x8009030C' },
    { status: -2146893044, unsigned: 2148074252, int32: -2146893044, hex: '0x8009030C' },
    { status: -2146893044n, unsigned: 2148074252, int32: -2146893044, hex: '0x8009030C' },
    { status: 0x90312, unsigned: 590610, int32: 590610, hex: '0x00090312' },
    { status: 0, unsigned: 0, int32: 0, hex: '0x00000000' },
    { status: 0xffffffff, unsigned: 0xffffffff, int32: -1, hex: '0xFFFFFFFF' },
    { status: -0x80000000, unsigned: 0x80000000, int32: -0x80000000, hex: '0x80000000' },
  ])('$status', ({ status, unsigned, int32, hex }) => {
    expect([toUnsigned(status), toInt32(status), toHex(status)]).toEqual([unsigned, int32, hex])
  })

  it.each([0x100000000, -0x80000001, 0x100000000n, -0x80000001n, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuse %s, which is no integer of 32 bits',
    (status) => {
      for (const convert of [toUnsigned, toInt32, toHex]) expect(() => convert(status)).toThrow(RangeError)
    },
  )
})

suite('isSuccess, isInformational, isError', () => {
  it.each([
    { status: 0, success: true, informational: false, error: false },
    { status: 'SEC_E_OK', success: true, informational: false, error: false },
    { status: 0x90312, success: true, informational: true, error: false },
    { status: '590610', success: true, informational: true, error: false },
    { status: '0x00090312', success: true, informational: true, error: false },
    { status: 'SEC_I_CONTINUE_NEEDED', success: true, informational: true, error: false },
    { status: 0x80090308, success: false, informational: false, error: true },
    { status: -2146893048, success: false, informational: false, error: true },
    { status: 0x80090308n, success: false, informational: false, error: true },
    { status: '80090308', success: false, informational: false, error: true },
    { status: 'SEC_I_INVALID_SESSION_STATE', success: false, informational: false, error: true },
    { status: 0x80070005, success: false, informational: false, error: true },
    { status: '80090399', success: false, informational: false, error: true },
  ])('$status', ({ status, success, informational, error }) => {
    expect([isSuccess(status), isInformational(status), isError(status)]).toEqual([
      success,
      informational,
      error,
    ])
  })

  it.each(['SEC_E_NOT_INVENTED', '', 'ok', 1.5, 0x100000000, -0x80000001, '-2147483649', 0x100000000n])(
    'refuse %s',
    (status) => {
      for (const test of [isSuccess, isInformational, isError]) expect(() => test(status)).toThrow(RangeError)
    },
  )

  it('agree with the table', () => {
    for (const { name, value, severity } of statusCodes) {
      expect(isError(name)).toBe(severity === 'error')
      expect(isInformational(value)).toBe(severity === 'informational')
    }
  })
})

suite('describe', () => {
  it.each([
    ['SEC_E_OK', 'SEC_E_OK (0x00000000): Success: nothing more is asked of the caller.'],
    [0x80090308, /^SEC_E_INVALID_TOKEN \(0x80090308\): .+\.$/],
    [-2146893048, /^SEC_E_INVALID_TOKEN \(0x80090308\): .+\.$/],
    [
      0x80092012,
      /^0x80092012 is no SSPI status code: a code of the certificate functions .CRYPT_E_.*facility 9 \(FACILITY_SECURITY\)$/,
    ],
    [0x80090020, /NTE_/],
    [0x80090399, /in the range of SSPI that has no name/],
    [0x80096010, /TRUST_E_/],
    [0x80094011, /CERTSRV_E_/],
    [0x800b0109, /CERT_E_.*FACILITY_CERT/],
    [0x80100003, /SCARD_E_.*FACILITY_SCARD/],
    [0x8007052e, /the Win32 error 1326 \(ERROR_LOGON_FAILURE\).*FACILITY_WIN32/],
    [0xc000006d, /an NTSTATUS \(STATUS_\*\), severity error, facility 0$/],
    [1326, /too small for one; the Win32 error 1326 \(ERROR_LOGON_FAILURE\)/],
    [0x00091012, /^0x00091012 is no SSPI status code: severity informational, facility 9/],
    ['SEC_E_NOT_INVENTED', '"SEC_E_NOT_INVENTED" is no SSPI status code'],
    [0x100000000, '"4294967296" is no SSPI status code'],
  ])('%s', (status, expected) => {
    expect(describe(status)).toMatch(expected)
  })

  it('never throws and is never empty', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.bigInt(), fc.integer()), (status) => {
        expect(describe(status)).not.toBe('')
      }),
    )
  })
})
