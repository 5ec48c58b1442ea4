import { describe, expect, it } from 'vitest'
import { missing, unhandled } from './unhandled.ts'

const CALL = 'sspi.InitializeSecurityContextW(credential)'

describe('which functions', () => {
  it.each([
    ['one without informational codes', 'sspi.AcquireCredentialsHandleW(x)', []],
    ['DecryptMessage', "load('secur32.dll').DecryptMessage(x)", ['DecryptMessage']],
    ['DecryptMessage of a chat', "load('chat').DecryptMessage(x)", []],
    ['DecryptMessage of Kerberos', "load('secur32.dll', 'Kerberos').DecryptMessage(x)", []],
    ['a starter', 'SspiInitializeSecurityContextAsyncW(x)', []],
    ['the function that its result comes from', 'SspiGetAsyncCallStatus(x)', ['SspiGetAsyncCallStatus']],
  ])('%s', (_, text, expected) => {
    expect(unhandled(text)).toEqual(expected)
  })

  it('those of the settings', () => {
    const functions = { step: ['SEC_I_RENEGOTIATE'] } as const
    expect(unhandled('step(x)', { functions })).toEqual(['step'])
    expect(unhandled('if (step(x) === SEC_I_RENEGOTIATE) next()', { functions })).toEqual([])
    expect(unhandled('step(x)')).toEqual([])
  })

  it('the loggers of the settings', () => {
    expect(unhandled(`audit.write(${CALL})`, { loggers: ['audit.*'] })).toHaveLength(1)
    expect(unhandled(`audit.write(${CALL})`, { loggers: ['audit.read'] })).toEqual([])
  })

  it('not in a generated file', () => {
    expect(unhandled(`// @generated\n${CALL}`)).toEqual([])
  })
})

describe('which codes are missing', () => {
  const THREE = ['CONTINUE_NEEDED', 'COMPLETE_NEEDED', 'COMPLETE_AND_CONTINUE']

  it.each([
    ['all of them', CALL, THREE],
    ['those without a comparison', `if (${CALL} === SEC_I_CONTINUE_NEEDED) next()`, THREE.slice(1)],
    ['those that no loop deals with', `for (;;) { if (${CALL} === 0) break; send() }`, THREE.slice(1)],
    ['with Schannel one more', `open(UNISP_NAME); ${CALL}`, [...THREE, 'INCOMPLETE_CREDENTIALS']],
    ['Kerberos by itself', `open('Kerberos'); ${CALL}`, THREE],
    ['none where the result escapes', `keep(${CALL})`, []],
  ])('%s', (_, text, expected) => {
    expect(missing(text)).toEqual(expected)
  })
})
