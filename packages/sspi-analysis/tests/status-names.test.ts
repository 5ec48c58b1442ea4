import { statusCodes } from 'sspi-status'
import { describe, expect, test } from 'vitest'
import { isCommonName, isNameShaped, isStatusName, isTableName } from '../src/status-names.ts'
import { marked } from './recognise.ts'

describe('names of variables and properties that hold a status', () => {
  test.each([
    ...['rc', 'ret', 'retval', 'retVal', 'hr', 'sc', 'ss', 'status', 'SECURITY_STATUS', 'returnCode'],
    ...['returnValue', 'errorCode', 'errCode', 'statusCode', 'code'],
    ...['lastStatus', 'sspiStatus', 'auth_status', 'lastErrorCode', 'sspiReturnCode'],
  ])('%s', (name) => {
    expect(isStatusName(name)).toBe(true)
    const source = `f(${name} === «0x90312», ctx.${name} === «0x90313»)`
    expect(marked(source)).toBe(source)
  })

  test.each([
    // Case counts, and this field is somebody else's.
    ...[
      'security_status',
      'Rc',
      'RC',
      'HR',
      'Hr',
      'RET',
      'STATUS',
      'Code',
      'CODE',
      'errorcode',
      'returncode',
    ],
    ...[
      'lastStatusText',
      'statusText',
      'statuses',
      'my_Status_',
      'laststatus',
      'LAST_STATUS',
      'lasterrorCode',
    ],
    ...['result', 'err', 'error', 'value', 'res', 'state', 'rcs', 'arc', 'ssl', 'id', 'type', 'color'],
  ])('not %s', (name) => {
    expect(isStatusName(name)).toBe(false)
    const source = `f(${name} === 0x90312, ctx.${name} === 0x90313)`
    expect(marked(source)).toBe(source)
  })

  test('further ones from the settings', () => {
    const settings = { statusNames: [/^ssn_\w+$/u, /^(?:lsaResult)$/u] }
    const source = 'f(ssn_last === «0x90312», x.lsaResult === «590610», lsaResults === 0x90312)'
    expect(marked(source, { settings })).toBe(source)
    expect(marked(source.replaceAll(/[«»]/gu, ''))).toBe(source.replaceAll(/[«»]/gu, ''))
  })

  test('three of them are everybody’s words', () => {
    const names = ['rc', 'hr', 'status', 'SECURITY_STATUS', 'errorCode', 'statusCode', 'code', 'lastStatus']
    expect(names.filter(isCommonName)).toEqual(['status', 'statusCode', 'code'])
  })
})

describe('names of codes', () => {
  test('are those of the table', () => {
    expect(statusCodes.map(({ name }) => name).filter((name) => !isTableName(name))).toEqual([])
  })

  test.each([
    ...['SEC_E_', 'SEC_I_', 'SEC_E_TYPO', 'SEC_E_PERMISSIONDENIED', 'SEC_E_INCOMPLETE_MESSAGE_U', 'SEC_KEY'],
    ...['SEC_WINNT_AUTH_IDENTITY_UNICODE', 'sec_e_ok', 'SEC_E_OK ', '0x80090308', 'E_FAIL', ''],
  ])('not "%s"', (name) => {
    expect(isTableName(name)).toBe(false)
  })

  test('may be misspelt in a table', () => {
    const shaped = [
      'SEC_E_OK',
      'SEC_E_TARGET_UNKNWON',
      'SEC_I_X2',
      'SEC_E_',
      'SEC_WINNT',
      'bad SEC_E_OK',
      'sec_e_ok',
    ]
    expect(shaped.filter(isNameShaped)).toEqual(['SEC_E_OK', 'SEC_E_TARGET_UNKNWON', 'SEC_I_X2'])
  })
})
