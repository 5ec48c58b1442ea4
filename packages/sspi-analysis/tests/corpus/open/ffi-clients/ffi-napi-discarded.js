'use strict'
const ffi = require('ffi-napi')
const { tokenBuffer, handleBuffer } = require('./buffers')

const { InitializeSecurityContextA, AcquireCredentialsHandleA } = ffi.Library('secur32', {
  AcquireCredentialsHandleA: ['int', ['string', 'string', 'int', 'pointer', 'pointer', 'pointer', 'pointer', 'pointer', 'pointer']],
  InitializeSecurityContextA: ['int', ['pointer', 'pointer', 'string', 'int', 'int', 'int', 'pointer', 'int', 'pointer', 'pointer', 'pointer', 'pointer']],
})

function proxyToken(proxyHost) {
  const credential = handleBuffer()
  const context = handleBuffer()
  const output = tokenBuffer(12288)
  if (AcquireCredentialsHandleA(null, 'NTLM', 2, null, null, null, null, credential, null) < 0) return null
  InitializeSecurityContextA(credential, null, proxyHost, 0, 0, 0x10, null, 0, context, output, null, null)
//~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  return output.toString('base64')
}

module.exports = proxyToken
