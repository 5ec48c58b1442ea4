const koffi = require('koffi')
const { EventEmitter } = require('events')

const lib = koffi.load('secur32.dll')
const initializeSecurityContext = lib.func('InitializeSecurityContextW', 'int32_t', [
  'void *', 'void *', 'str16', 'uint32_t', 'uint32_t', 'uint32_t', 'void *', 'uint32_t', 'void *', 'void *', 'void *', 'void *',
])

class TlsClient extends EventEmitter {
  handshake(input) {
    const status = initializeSecurityContext(
      this.cred, this.ctx, this.host, this.flags, 0, 0, input, 0, this.ctx, this.out, this.attrs, null,
    )
    if (status === 0x80090318) {
//                 ~~~~~~~~~~ no-magic-status
//                 ~~~~~~~~~~ no-mixed-signedness
      return this.emit('more')
    }
    if (status === 0x00090312) {
//                 ~~~~~~~~~~ no-magic-status
      return this.emit('token', this.out)
    }
    if (status === 2148074277) {
//                 ~~~~~~~~~~ no-magic-status
//                 ~~~~~~~~~~ no-mixed-signedness
      return this.emit('error', new Error('untrusted root'))
    }
    if (status !== 0) return this.emit('error', new Error('handshake failed: ' + status))
    this.emit('secure')
  }
}

module.exports = TlsClient
