'use strict'

const koffi = require('koffi')
const net = require('./net')

const secur32 = koffi.load('secur32.dll')
const initialize = secur32.func('int32_t InitializeSecurityContextW(void *, void *, str16, uint32_t)')

// One leg after the other, until Windows says that the context stands.
async function handshake(socket, credential, target) {
  let token = null
  for (;;) {
    const rc = initialize(credential, token, target, 0)
    if (rc === 0) return
    if (rc === 0x90312) {
      token = await net.exchange(socket, token)
      continue
    }
    switch (rc) {
      case -2146893048:
        throw new Error('the server sent a token that makes no sense')
      case -2146893039:
        throw new Error('no domain controller answers')
      case -2146893022:
        throw new Error('the server is not ' + target)
      default:
        throw new Error('handshake failed: ' + rc)
    }
  }
}

module.exports = { handshake }
