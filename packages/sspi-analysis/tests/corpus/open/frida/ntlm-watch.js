const seen = {}

function track(name, module) {
  const address = Module.findExportByName(module, name)
  if (address === null) return
  Interceptor.attach(address, {
    onLeave: function (retval) {
      const sc = retval.toInt32()
      seen[name] = (seen[name] || 0) + 1
      if (sc === -2146893044) {
//               ~~~~~~~~~~~ no-magic-status
//               ~~~~~~~~~~~ no-obsolete-status
        send({ name: name, refused: true })
      } else if (sc === -2146893042) {
//                      ~~~~~~~~~~~ no-magic-status
        send({ name: name, refused: true, why: 'no credentials' })
      }
    },
  })
}

track('AcceptSecurityContext', 'sspicli.dll')
track('LsaLogonUser', 'sspicli.dll')
rpc.exports = { counts: () => seen }
