'use strict';

const DecryptMessage = Module.getExportByName('secur32.dll', 'DecryptMessage');

function readBuffers(desc) {
  const count = desc.add(4).readU32();
  const list = desc.add(8).readPointer();
  const buffers = [];
  for (let i = 0; i < count; i++) {
    const entry = list.add(i * 16);
    buffers.push({ size: entry.readU32(), type: entry.add(4).readU32(), data: entry.add(8).readPointer() });
  }
  return buffers;
}

Interceptor.attach(DecryptMessage, {
  onEnter(args) {
    this.desc = args[1];
  },
  onLeave(retval) {
    if (retval.toInt32() !== 0) return;
    for (const { size, type, data } of readBuffers(this.desc)) {
      if (type === 1) send({ kind: 'plain', size }, data.readByteArray(size));
    }
  },
});
