const ffi = require('ffi-napi')

const advapi32 = ffi.Library('advapi32', {
  LogonUserW: ['bool', ['pointer', 'pointer', 'pointer', 'int', 'int', 'pointer']],
})
const kernel32 = ffi.Library('kernel32', { GetLastError: ['uint32', []] })

const ERROR_LOGON_FAILURE = 1326
const ERROR_ACCOUNT_LOCKED_OUT = 1909

module.exports = function check(user, domain, password, token) {
  const ok = advapi32.LogonUserW(user, domain, password, 3, 0, token)
  if (ok) return 'ok'
  const errorCode = kernel32.GetLastError()
  if (errorCode === ERROR_LOGON_FAILURE) return 'wrong password'
  if (errorCode === ERROR_ACCOUNT_LOCKED_OUT) return 'locked'
  return 'error ' + errorCode
}
