import { statusName } from '../src/status-name'

const cases = new Map<number, string>([
  [0x80090311, 'SEC_E_NO_AUTHENTICATING_AUTHORITY'],
  [0x8009030f, 'SEC_E_MESSAGE_ALTERED'],
])

test.each(['SEC_E_OK', 'SEC_E_TARGET_UNKNOWN', 'SEC_E_TARGET_UNKOWN'])('%s is known', (name) => {
//                                             ~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
  expect(statusName.isKnown(name)).toBe(true)
})

test('prefixes are no names', () => {
  expect(statusName.isKnown('SEC_E_')).toBe(false)
  expect(statusName.isKnown('sec_e_ok')).toBe(false)
  expect(statusName.isKnown('SEC_WINNT_AUTH_IDENTITY_ANSI')).toBe(false)
})

test('cases', () => {
  for (const [value, name] of cases) expect(statusName.of(value)).toBe(name)
})
