const koffi = require('koffi')
const { SEC_E_INSUFFICIENT_MEMORY, SEC_I_CONTINUE_NEEDED } = require('sspi-status')

const sspicli = koffi.load('sspicli.dll')
const InitializeSecurityContextW = sspicli.func('LONG InitializeSecurityContextW(void *, void *, str16, void *)')

async function connect(credential, context, host, channel) {
  let rc = SEC_I_CONTINUE_NEEDED
  let token = null
  while (rc) {
//       ~~ no-status-truthiness
    rc = InitializeSecurityContextW(credential, context, host, token)
    if (rc === SEC_E_INSUFFICIENT_MEMORY) throw new RangeError('out of memory')
//      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
    if (rc !== 0 && rc !== SEC_I_CONTINUE_NEEDED) throw new Error('the handshake failed')
    token = await channel.exchange(context)
  }
  return context
}

module.exports = { connect }
