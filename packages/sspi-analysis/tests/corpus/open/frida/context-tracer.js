const names = { 0x00000000: 'SEC_E_OK', 0x00090312: 'SEC_I_CONTINUE_NEEDED', 0x80090318: 'SEC_E_INCOMPLETE_MESSAGE' }
const handshakes = new Map()

Interceptor.attach(Module.getExportByName('secur32.dll', 'InitializeSecurityContextW'), {
  onEnter(args) {
    this.target = args[2].isNull() ? '' : args[2].readUtf16String()
  },
  onLeave(retval) {
    const rc = retval.toUInt32()
    const seen = handshakes.get(this.target) || 0
    handshakes.set(this.target, seen + 1)
    if (rc === 0x90312) {
//             ~~~~~~~ no-magic-status
      send({ type: 'again', target: this.target, round: seen })
    } else if (rc === 0x90321) {
//                    ~~~~~~~ no-magic-status
      send({ type: 'renegotiate', target: this.target })
    } else {
      send({ type: 'done', target: this.target, status: names[rc] || '0x' + rc.toString(16) })
    }
  },
})
