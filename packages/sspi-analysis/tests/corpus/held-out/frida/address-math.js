// Hooks of the licence check in vendor.dll 4.1
const base = Module.findBaseAddress('vendor.dll');
const CHECK = base.add(0x90312);
const TABLE = ptr('0x80090308');
const flags = ptr(0x80090318).readU32();

console.log('[*] base', base, 'table', TABLE, 'flags', flags.toString(16));

Interceptor.attach(CHECK, {
  onEnter(args) {
    this.out = args[2];
    console.log('check called from', this.returnAddress.sub(base));
  },
  onLeave(retval) {
    retval.replace(1);
    this.out.writeU32(0x90313);
  },
});

Memory.protect(base.add(0x90320), 0x1000, 'rwx');
Memory.patchCode(base.add(0x90320), 16, (code) => {
  const writer = new X86Writer(code, { pc: base.add(0x90320) });
  writer.putRet();
  writer.flush();
});
