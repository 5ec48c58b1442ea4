const koffi = require('koffi')

const secur32 = koffi.load('secur32.dll')
const AcceptSecurityContext = secur32.func('AcceptSecurityContext', 'int32_t', [
  'void *', 'void *', 'void *', 'uint32_t', 'uint32_t', 'void *', 'void *', 'void *', 'void *',
])

const INCOMPLETE = 0x80090318 | 0

class ServerSide {
  accept(token) {
    this.input.set(token)
    const rc = AcceptSecurityContext(this.cred, this.ctx, this.input.desc, 0, 0, this.ctx, this.output.desc, this.attr, null)
    if (rc === INCOMPLETE) return 'more'
    if (rc === (0x80090326 | 0)) return 'illegal'
//              ~~~~~~~~~~~~~~ no-magic-status
    if (rc === 0x80090331 - 0x100000000) return 'no-common-algorithm'
//             ~~~~~~~~~~~~~~~~~~~~~~~~ no-magic-status
    if (rc === 590610) return 'again'
//             ~~~~~~ no-magic-status
    if (rc === 0x80090308n) return 'malformed'
//             ~~~~~~~~~~~ no-magic-status
//             ~~~~~~~~~~~ no-mixed-signedness
    if (rc) return 'failed'
//      ~~~ no-status-truthiness
    return 'done'
  }
}

module.exports = { ServerSide }
