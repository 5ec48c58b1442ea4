import { describe, expect, it } from 'vitest'
import { statusCodes } from 'sspi-status'

const namesWhere = (holds: (row: (typeof statusCodes)[number]) => boolean): string[] =>
  statusCodes.filter(holds).map(({ name }) => name)

describe('statusCodes', () => {
  it('has 96 names for 94 values', () => {
    expect(new Set(statusCodes.map(({ name }) => name)).size).toBe(96)
    expect(new Set(statusCodes.map(({ value }) => value)).size).toBe(94)
    expect(statusCodes).toHaveLength(96)
  })

  it('has two aliases, each with the value of the name that it stands for', () => {
    const aliases = statusCodes.filter(({ aliasOf }) => aliasOf !== null)
    expect(aliases.map(({ name, aliasOf }) => [name, aliasOf])).toEqual([
      ['SEC_E_NOT_SUPPORTED', 'SEC_E_UNSUPPORTED_FUNCTION'],
      ['SEC_E_NO_SPM', 'SEC_E_INTERNAL_ERROR'],
    ])
    for (const { value, aliasOf } of aliases) {
      expect(statusCodes.find(({ name }) => name === aliasOf)?.value).toBe(value)
    }
  })

  it('has one success', () => {
    expect(namesWhere(({ severity }) => severity === 'success')).toEqual(['SEC_E_OK'])
  })

  it('gives every SEC_I_ name the severity informational but the one with the severity bit', () => {
    expect(
      namesWhere(({ name, severity }) => name.startsWith('SEC_I_') && severity !== 'informational'),
    ).toEqual(['SEC_I_INVALID_SESSION_STATE'])
  })

  it('gives every SEC_E_ name the severity error but the success', () => {
    expect(namesWhere(({ name, severity }) => name.startsWith('SEC_E_') && severity !== 'error')).toEqual([
      'SEC_E_OK',
    ])
  })

  it('has 77 documented names and links the others to the page that lists them', () => {
    const documented = statusCodes.filter((row) => row.documented)
    expect(documented).toHaveLength(77)
    expect([...new Set(documented.map(({ url }) => url))]).toEqual([
      'https://learn.microsoft.com/en-us/windows/win32/secauthn/sspi-status-codes',
    ])
    expect(statusCodes.find(({ name }) => name === 'SEC_I_MESSAGE_FRAGMENT')?.url).toBe(
      'https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4',
    )
  })

  it('calls SEC_E_LOGON_DENIED obsolete and nothing else', () => {
    expect(namesWhere(({ obsolete }) => obsolete)).toEqual(['SEC_E_LOGON_DENIED'])
  })
})
