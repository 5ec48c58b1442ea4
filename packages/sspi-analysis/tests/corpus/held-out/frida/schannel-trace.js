const names = ['InitializeSecurityContextW', 'AcceptSecurityContext', 'DecryptMessage'];
const pending = {};

for (const name of names) {
  const address = Process.getModuleByName('sspicli.dll').getExportByName(name);
  Interceptor.attach(address, {
    onEnter(args) {
      this.ctx = args[0].toString();
    },
    onLeave(retval) {
      const rc = retval.toInt32();
      if (rc === 0x80090318) {
//               ~~~~~~~~~~ no-magic-status
//               ~~~~~~~~~~ no-mixed-signedness
        pending[this.ctx] = true;
        return;
      }
      if (retval.toUInt32() === 0x90321) {
//                              ~~~~~~~ no-magic-status
        send({ name, event: 'renegotiate' });
      }
      if (retval.toUInt32() === -2146893008) {
//                              ~~~~~~~~~~~ no-magic-status
//                              ~~~~~~~~~~~ no-mixed-signedness
        send({ name, event: 'decrypt-failure' });
      }
      delete pending[this.ctx];
    },
  });
}
