const koffi = require('koffi')

const secur32 = koffi.load('secur32.dll')
const InitializeSecurityContextW = secur32.func('SECURITY_STATUS InitializeSecurityContextW(void *, void *, str16)')
const AcceptSecurityContext = secur32.func('SECURITY_STATUS AcceptSecurityContext(void *, void *, void *)')

function must(status, api) {
  if (status !== 0) throw new Error(`${api} failed: ${status}`)
}

function mayContinue(rc, api) {
  if (rc !== 0 && rc !== 590610) throw new Error(`${api} failed: ${rc}`)
//                       ~~~~~~ no-magic-status
  return rc !== 0
}

function client(credential, context, spn) {
  must(InitializeSecurityContextW(credential, context, spn), 'InitializeSecurityContext')
//     ~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
}

function server(credential, context, token) {
  return mayContinue(AcceptSecurityContext(credential, context, token), 'AcceptSecurityContext')
}

module.exports = { client, server }
