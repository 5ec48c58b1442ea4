import { describe, expect, it } from 'vitest'
import { answer, explanationOf } from '../status/find-rows.ts'

function namesFor(text: string): string[] {
  return answer(text).rows.map(({ name }) => name)
}

describe('a text that is typed', () => {
  it.each([
    ['its hex', '0x80090308', ['SEC_E_INVALID_TOKEN']],
    ['its int32', '-2146893048', ['SEC_E_INVALID_TOKEN']],
    ['its unsigned number', '2148074248', ['SEC_E_INVALID_TOKEN']],
    ['its bare hex', '80090308', ['SEC_E_INVALID_TOKEN']],
    ['its short hex', '0x90312', ['SEC_I_CONTINUE_NEEDED']],
    ['a part of the name', 'untrusted_r', ['SEC_E_UNTRUSTED_ROOT']],
    ['a part of the meaning', 'clocks of the two', ['SEC_E_TIME_SKEW']],
    ['a beginning of the hex', '0x8009035', 15],
    ['a value with two names', '0x80090304', ['SEC_E_INTERNAL_ERROR', 'SEC_E_NO_SPM']],
    ['nothing but spaces', '  ', 96],
  ])('finds a code by %s', (_, text, expected) => {
    const names = namesFor(text)
    expect(typeof expected === 'number' ? names.length : names).toEqual(expected)
  })
})

describe('a text that is pasted', () => {
  it.each([
    [
      'an LDAP bind error',
      '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839',
      'ERROR_LOGON_FAILURE (data 52e): The user name and the password do not belong together.',
    ],
    [
      'a message of ODBC',
      '[08001] [Microsoft][ODBC Driver 17 for SQL Server]SSL Provider: The certificate chain was issued by an authority that is not trusted. (-2146893019)',
      'SEC_E_UNTRUSTED_ROOT (0x80090325): The peer',
    ],
    [
      'a message of .NET',
      'System.ComponentModel.Win32Exception (0x80090326): The message received was unexpected or badly formatted.',
      'SEC_E_ILLEGAL_MESSAGE (0x80090326): ',
    ],
    [
      'a message of git',
      "fatal: unable to access 'https://git.example/': schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325)",
      'SEC_E_UNTRUSTED_ROOT (0x80090325): The peer',
    ],
  ])('is explained: %s', (_, text, expected) => {
    const { explanations, rows, message } = answer(text)
    const said = explanations.map((each) => each.row.name + explanationOf(each))
    expect(said.join('\n')).toContain(expected)
    expect(explanations).toHaveLength(1)
    expect(rows).toHaveLength(1)
    expect(message).toBeUndefined()
  })

  it.each([
    ['a typo', 'SEC_E_INVALID_TOKN', /no SSPI status code; the nearest names: SEC_E_INVALID_TOKEN/u, false],
    ['a neighbour', '0x80092012', /0x80092012 is no SSPI status code/u, true],
    ['other words', 'the printer is on fire', /holds no SSPI status code/u, false],
  ])('is said to be wrong: %s', (_, text, expected, hasNumber) => {
    const { message, ...rest } = answer(text)
    expect(rest).toMatchObject({ explanations: [], rows: [], hasNumber })
    expect(message).toMatch(expected)
  })
})
