const libc = Process.getModuleByName('libc.so')
const indicators = ['/system/bin/su', '/sbin/su']

Interceptor.attach(libc.getExportByName('access'), {
  onEnter(args) {
    this.path = args[0].readUtf8String()
  },
  onLeave(retval) {
    if (retval.toInt32() === 0 && indicators.includes(this.path)) {
      console.log('hid', this.path)
      retval.replace(ptr('0xffffffff'))
    }
  },
})

Interceptor.attach(libc.getExportByName('decryptMessage'), {
  onLeave(retval) {
    if (!retval.toInt32()) return
    console.log(hexdump(retval, { length: 64 }))
  },
})
