// frida -l schannel-plaintext.js target.exe
const SECBUFFER_DATA = 1

function dump(desc, tag) {
  if (desc.isNull()) return
  const count = desc.add(4).readU32()
  let buffer = desc.add(8).readPointer()
  for (let i = 0; i < count; i++, buffer = buffer.add(16)) {
    if (buffer.add(4).readU32() !== SECBUFFER_DATA) continue
    const size = buffer.readU32()
    if (size > 0) console.log(tag, hexdump(buffer.add(8).readPointer(), { length: size }))
  }
}

const secur32 = Process.getModuleByName('sspicli.dll')

Interceptor.attach(secur32.getExportByName('EncryptMessage'), {
  onEnter(args) {
    dump(args[2], 'out')
  },
})

Interceptor.attach(secur32.getExportByName('DecryptMessage'), {
  onEnter(args) {
    this.message = args[1]
  },
  onLeave(retval) {
    if (retval.toInt32() === 0) dump(this.message, 'in')
  },
})
