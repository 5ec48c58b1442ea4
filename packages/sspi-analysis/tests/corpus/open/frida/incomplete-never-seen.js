'use strict'

const pending = []

function onRecord(desc) {
  pending.push(desc)
  send({ kind: 'record', size: pending.length })
}

Interceptor.attach(Module.getExportByName('Secur32.dll', 'DecryptMessage'), {
  onEnter: function (args) {
    this.desc = args[1]
  },
  onLeave: function (retval) {
    var status = retval.toInt32()
    if (status === 0x80090318) {
//      ~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
//                 ~~~~~~~~~~ no-magic-status
      console.log('more bytes wanted')
      return
    }
    if (status === 0) onRecord(this.desc)
  },
})
