const koffi = require('koffi')
const { SEC_I_CONTINUE_NEEDED } = require('sspi-status')

const secur32 = koffi.load('secur32.dll')
const isc = secur32.func('InitializeSecurityContextW', 'int', ['void *', 'void *', 'str16', 'uint32', 'uint32', 'uint32', 'void *', 'uint32', 'void *', 'void *', 'void *', 'void *'])
const log = require('./log')

function step(state) {
  const status = isc(state.cred, state.ctx, state.spn, state.req, 0, 0, state.input, 0, state.ctx, state.output, state.attr, null)
  if (status === SEC_I_CONTINUE_NEEDED) {
    state.round += 1
    return state.output
  }
  if (!status) {
//     ~~~~~~ no-status-truthiness
    state.done = true
    return null
  }
  status && log.warn('step %d: %d', state.round, status)
//~~~~~~ no-status-truthiness
  throw new Error('handshake failed in round ' + state.round)
}

module.exports = { step }
