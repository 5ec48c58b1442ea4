const { SEC_E_OK } = require('sspi-status/int32')
const { load } = require('./secur32')

/** Negotiates over an arbitrary pair of functions, at most eight round trips. */
module.exports = async function negotiate(send, receive, spn) {
  const { InitializeSecurityContextW, newContext } = load()
  const context = newContext(spn)
  let token = null
  for (let round = 0; round < 8; round++) {
    const status = InitializeSecurityContextW(context.credential, context.handle, spn, token, context.output)
    if (status < 0) throw new Error(`round ${round}: ${status}`)
    await send(context.output.bytes())
    if (status === SEC_E_OK) break
    token = await receive()
  }
  return context
}
