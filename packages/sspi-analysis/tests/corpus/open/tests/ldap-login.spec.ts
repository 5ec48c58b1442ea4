import { beforeEach, expect, it, vi } from 'vitest'
import { explain } from '../src/explain'

const bindError = (data: string) =>
  `80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data ${data}, v4563`

beforeEach(() => vi.resetAllMocks())

it.each([
  ['52e', 'The password is wrong'],
  ['775', 'The account is locked'],
  ['533', 'The account is disabled'],
])('explains data %s', (data, text) => {
  expect(explain(bindError(data))).toBe(text)
})

it('explains nothing else', () => {
  expect(explain('80090346: LdapErr: DSID-0C09070F, comment: AcceptSecurityContext error, data 80090346, v4563')).toBe(
    'The connection must be encrypted',
  )
  expect(explain('8009030C: LdapErr: DSID-0C09058A, comment: AcceptSecurityContext error, data 0, v4563')).toBeUndefined()
})
