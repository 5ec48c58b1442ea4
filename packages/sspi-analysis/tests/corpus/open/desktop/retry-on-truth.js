const { secur32 } = require('./bindings')
const log = require('electron-log')

const opened = new Set()

function open(credential, target, output) {
  const failed = secur32.InitializeSecurityContextW(credential, null, target, 0, output)
//               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  log.info('token for %s: %d', target, failed)
  if (!failed) opened.add(target)
//     ~~~~~~ no-status-truthiness
  return failed ? null : output
//       ~~~~~~ no-status-truthiness
}

function close(context) {
  if (secur32.DeleteSecurityContext(context) !== 0) log.warn('the context was not deleted')
}

module.exports = { open, close, opened }
