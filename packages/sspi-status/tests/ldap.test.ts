import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLdapBindError } from 'sspi-status'

const bindError = (status: string, data: string): string =>
  `${status}: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data ${data}, v3839`

interface Case {
  form: string
  text: string
  statusName: string
  data: string
  causeName: string | undefined
}

const whole: Case[] = [
  ['525', 'ERROR_NO_SUCH_USER'],
  ['52e', 'ERROR_LOGON_FAILURE'],
  ['52f', 'ERROR_ACCOUNT_RESTRICTION'],
  ['530', 'ERROR_INVALID_LOGON_HOURS'],
  ['531', 'ERROR_INVALID_WORKSTATION'],
  ['532', 'ERROR_PASSWORD_EXPIRED'],
  ['533', 'ERROR_ACCOUNT_DISABLED'],
  ['568', 'ERROR_TOO_MANY_CONTEXT_IDS'],
  ['701', 'ERROR_ACCOUNT_EXPIRED'],
  ['773', 'ERROR_PASSWORD_MUST_CHANGE'],
  ['775', 'ERROR_ACCOUNT_LOCKED_OUT'],
  ['57', 'ERROR_INVALID_PARAMETER'],
].map(([data = '', causeName]) => ({
  form: `data ${data}`,
  text: bindError('80090308', data),
  statusName: 'SEC_E_INVALID_TOKEN',
  data,
  causeName,
}))

const forms: Case[] = [
  {
    form: 'a SASL bind',
    text: bindError('8009030C', '52e'),
    statusName: 'SEC_E_LOGON_DENIED',
    data: '52e',
    causeName: 'ERROR_LOGON_FAILURE',
  },
  {
    form: 'lower case',
    text: '8009030c: ldaperr: dsid-0c09056d, comment: acceptsecuritycontext error, data 52f, v2580',
    statusName: 'SEC_E_LOGON_DENIED',
    data: '52f',
    causeName: 'ERROR_ACCOUNT_RESTRICTION',
  },
  {
    form: 'upper-case data',
    text: bindError('80090308', '52E'),
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '52e',
    causeName: 'ERROR_LOGON_FAILURE',
  },
  {
    form: 'an old server without a version number',
    text: '80090308: LdapErr: DSID-0C090334, comment: AcceptSecurityContext error, data 525, vece',
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '525',
    causeName: 'ERROR_NO_SUCH_USER',
  },
  {
    form: 'the NUL at the end that the server sends',
    text: `${bindError('80090308', '775')}\u0000`,
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '775',
    causeName: 'ERROR_ACCOUNT_LOCKED_OUT',
  },
  {
    form: 'channel binding, whose data is the status once more',
    text: bindError('80090346', '80090346'),
    statusName: 'SEC_E_BAD_BINDINGS',
    data: '80090346',
    causeName: undefined,
  },
  {
    form: 'NTLM that policy has switched off',
    text: bindError('80090302', '1'),
    statusName: 'SEC_E_UNSUPPORTED_FUNCTION',
    data: '1',
    causeName: 'ERROR_INVALID_FUNCTION',
  },
  {
    form: 'no domain controller in reach',
    text: bindError('80090311', '51f'),
    statusName: 'SEC_E_NO_AUTHENTICATING_AUTHORITY',
    data: '51f',
    causeName: 'ERROR_NO_LOGON_SERVERS',
  },
  {
    form: 'a directory that fails itself',
    text: bindError('80090304', '20ee'),
    statusName: 'SEC_E_INTERNAL_ERROR',
    data: '20ee',
    causeName: 'ERROR_DS_INTERNAL_FAILURE',
  },
  {
    form: 'another comment, with a comma in it',
    text: '80090317: LdapErr: DSID-0C090627, comment: The server got no credentials, not even via TLS, data 0, v4563',
    statusName: 'SEC_E_CONTEXT_EXPIRED',
    data: '0',
    causeName: undefined,
  },
  {
    form: 'an error object that was put into JSON',
    text: JSON.stringify({ lde_message: `${bindError('80090308', '52e')}\u0000`, lde_dn: null, code: 49 }),
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '52e',
    causeName: 'ERROR_LOGON_FAILURE',
  },
  {
    form: 'a line break that JSON has turned into two characters',
    text: JSON.stringify({ stack: `Error:\n${bindError('80090308', '52e')}\n    at bind` }),
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '52e',
    causeName: 'ERROR_LOGON_FAILURE',
  },
  {
    form: 'a wrapper that adds a prefix',
    text: bindError('0x80090308', '52e'),
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '52e',
    causeName: 'ERROR_LOGON_FAILURE',
  },
  {
    form: 'a Java exception',
    text: `javax.naming.AuthenticationException: [LDAP: error code 49 - ${bindError('80090308', '52e')}]`,
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '52e',
    causeName: 'ERROR_LOGON_FAILURE',
  },
  {
    form: 'an error of ldapts',
    text: `InvalidCredentialsError: ${bindError('80090308', '532')} Code: 0x31`,
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '532',
    causeName: 'ERROR_PASSWORD_EXPIRED',
  },
  {
    form: 'a stack trace of several lines',
    text: `Error: bind failed\r\n    ${bindError('80090308', '773')}\r\n    at Client.bind (client.js:1:2)`,
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '773',
    causeName: 'ERROR_PASSWORD_MUST_CHANGE',
  },
  {
    form: 'a line that a terminal has broken',
    text: '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error,\n data 533, v3839',
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '533',
    causeName: 'ERROR_ACCOUNT_DISABLED',
  },
  {
    form: 'two messages, of which the first counts',
    text: `${bindError('80090308', '52e')}\n${bindError('8009030C', '775')}`,
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '52e',
    causeName: 'ERROR_LOGON_FAILURE',
  },
  {
    form: 'a message without data before one that has it',
    text: `80090308: LdapErr: DSID-0C09, comment: cut off\n${bindError('8009030C', '775')}`,
    statusName: 'SEC_E_LOGON_DENIED',
    data: '775',
    causeName: 'ERROR_ACCOUNT_LOCKED_OUT',
  },
  {
    form: 'another refusal before it',
    text: `${bindError('000004DC', '0')}\n${bindError('80090308', '52e')}`,
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '52e',
    causeName: 'ERROR_LOGON_FAILURE',
  },
  {
    form: 'a Win32 code that is not known from binds',
    text: bindError('80090308', '999'),
    statusName: 'SEC_E_INVALID_TOKEN',
    data: '999',
    causeName: undefined,
  },
]

const none: Record<string, string | null | undefined> = {
  'a message that is undefined': undefined,
  'a message that is null': null,
  'an empty text': '',
  'the bare status': '80090308',
  'no data': '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, v3839',
  'data without digits': bindError('80090308', ''),
  'data of nine digits': bindError('80090308', '123456789'),
  'data that is no hex': bindError('80090308', '52g'),
  'no leading status': 'LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839',
  'a leading Win32 code: the bind had not happened yet': bindError('000004DC', '0'),
  'a leading code of CryptoAPI': bindError('80090020', '52e'),
  'a leading success': bindError('00090312', '52e'),
  'nine leading digits': bindError('180090308', '52e'),
  'something else than an LdapErr': '80090308: SvcErr: DSID-0C090447, comment: error, data 52e, v3839',
  'data inside a word': '80090308: LdapErr: DSID-0C09, comment: error, metadata 52e, v3839',
  'an LDAP result alone': 'InvalidCredentialsError: Invalid credentials (49)',
}

describe('parseLdapBindError', () => {
  it.each([...whole, ...forms])('reads $form', ({ text, statusName, data, causeName }) => {
    expect(parseLdapBindError(text)).toMatchObject({ statusName, data, causeName })
  })

  it.each(Object.entries(none))('finds nothing in %s', (_form, text) => {
    expect(parseLdapBindError(text)).toBeUndefined()
  })

  it('gives status and cause as numbers', () => {
    expect(parseLdapBindError(bindError('8009030c', '52E'))).toEqual({
      status: 0x8009030c,
      statusName: 'SEC_E_LOGON_DENIED',
      data: '52e',
      cause: 0x52e,
      causeName: 'ERROR_LOGON_FAILURE',
      meaning: 'The user name and the password do not belong together.',
    })
  })

  it.each([
    ['the number of an unknown cause', bindError('80090308', '999'), 'The cause is the Win32 error 2457.'],
    ['that there is no cause', bindError('80090308', '0'), 'The server gives no cause.'],
    ['what the status says, where that is the cause', bindError('80090346', '80090346'), /channel binding/],
  ])('has for a meaning %s', (_what, text, meaning) => {
    expect(parseLdapBindError(text)?.meaning).toMatch(meaning)
  })

  it('never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('80090308', ': ', 'LdapErr: ', ', data ', '52e', ', ', 'v3839', '\n'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const error = parseLdapBindError(pieces.join(''))
        expect(error === undefined || /^[\da-f]{1,8}$/.test(error.data)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('finds every well-formed message inside whatever stands around it', () => {
    const around = fc.string().filter((text) => !/[\da-z]$|^[\da-z]/i.test(text) && !/ldaperr:/i.test(text))
    fc.assert(
      fc.property(around, fc.integer({ min: 0, max: 0xffffffff }), around, (before, cause, after) => {
        const text = `${before}${bindError('80090308', cause.toString(16))}${after}`
        expect(parseLdapBindError(text)?.cause).toBe(cause)
      }),
    )
  })
})
