import { describe, expect, it } from 'vitest'
import { functions, lookupFunction } from 'sspi-status/functions'

describe('functions', () => {
  it('has 82 functions, each with a page or none that is known', () => {
    expect(functions).toHaveLength(82)
    expect(functions.filter(({ page }) => page === null).map(({ name }) => name)).toEqual([
      'SspiSetChannelBindingFlags',
      'SecAllocateAndSetCallTarget',
      'SslGetExtensions',
      'SslDeserializeCertificateStore',
    ])
  })
})

describe('lookupFunction', () => {
  it.each([
    ['InitializeSecurityContext', 'InitializeSecurityContext'],
    ['InitializeSecurityContextW', 'InitializeSecurityContext'],
    ['InitializeSecurityContextA', 'InitializeSecurityContext'],
    ['AcceptSecurityContext', 'AcceptSecurityContext'],
    ['UnsealMessage', 'DecryptMessage'],
  ])('finds %s', (name, canonical) => {
    expect(lookupFunction(name)?.name).toBe(canonical)
  })

  it.each([
    'initializeSecurityContext',
    'InitializeSecurityContextX',
    'AcceptSecurityContextW',
    'toString',
    '',
  ])('does not find %j', (name) => {
    expect(lookupFunction(name)).toBeUndefined()
  })

  it('says what a result obliges the caller to do', () => {
    const row = lookupFunction('DecryptMessage')
    expect(row?.informational).toEqual(['SEC_I_CONTEXT_EXPIRED', 'SEC_I_RENEGOTIATE'])
    expect(row?.obliges.SEC_I_RENEGOTIATE).toContain('SECBUFFER_EXTRA')
    expect(row?.page).toBe('https://learn.microsoft.com/en-us/windows/win32/secauthn/decryptmessage--general')
  })

  it('says which function hands out the result of an asynchronous one', () => {
    expect(lookupFunction('SspiAcceptSecurityContextAsync')?.resultVia).toBe('SspiGetAsyncCallStatus')
    expect(lookupFunction('AcceptSecurityContext')?.resultVia).toBeNull()
  })
})
