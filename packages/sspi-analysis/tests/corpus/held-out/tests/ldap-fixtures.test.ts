import { expect, test } from 'vitest'
import { parseLdapBindError } from 'sspi-status'
import { messageFor } from '../src/messages'

const FIXTURES = {
  wrongPassword: '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839',
  locked: '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 775, v3839',
  sasl: '8009030C: LdapErr: DSID-0C0906B0, comment: AcceptSecurityContext error, data 52e, v4563',
  notFound: '0000208D: NameErr: DSID-03100245, problem 2001 (NO_OBJECT), data 0, best match of: DC=corp',
}

test.each([
  ['wrongPassword', 'ERROR_LOGON_FAILURE'],
  ['locked', 'ERROR_ACCOUNT_LOCKED_OUT'],
  ['sasl', 'ERROR_LOGON_FAILURE'],
] as const)('%s', (key, causeName) => {
  expect(parseLdapBindError(FIXTURES[key])?.causeName).toBe(causeName)
})

test('a missing object is no bind error', () => {
  expect(parseLdapBindError(FIXTURES.notFound)).toBeUndefined()
  expect(messageFor(FIXTURES.notFound)).toBe('There is no such entry')
})
